import { isPresent } from '../../ledger/entries/entries.ts';
import type { Ledger } from '../../model/anchor.ts';
import type { CheckedLedger } from './library-reader.ts';

/** What the checker reads of a ledger. */
export function checkedLedger(ledger: Ledger | undefined): CheckedLedger {
  const anchors = ledger?.anchors ?? [];
  return {
    gone: anchors
      .filter((entry) => !isPresent(entry))
      .map(({ id, state, to, reason }) => ({ id, state, to, reason })),
    former: anchors.flatMap(({ id, history }) =>
      history.map(({ until, deepHash, text, below }) => {
        return { id, until, version: deepHash.slice(0, 8), text: [text, ...below].join('\n') };
      }),
    ),
  };
}
