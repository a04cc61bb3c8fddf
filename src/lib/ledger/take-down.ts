import type { FormerText, Ledger, LedgerEntry } from '../model/anchor.ts';
import type { SoughtWords } from '../take-down/find-words.ts';
import { maskWords } from '../take-down/mask-text.ts';
import { isPresent } from './entries/entries.ts';

function withheld(former: FormerText): FormerText {
  return { ...former, text: '', below: [] };
}

/**
 * A ledger without certain words: masked in the texts that are known, while former texts that held them
 * leave their fingerprints only. What replaced what is found out by the next conversion.
 * @param reason why; it becomes public
 */
export function maskLedger(ledger: Ledger, words: SoughtWords, reason: string): Ledger {
  const has = (text: string) => words.standIn(text);
  const anchors = ledger.anchors.map((entry): LedgerEntry => {
    const history = entry.history.map((former) =>
      [former.text, ...former.below].some(has) ? withheld(former) : former,
    );
    const why = entry.reason === null ? null : maskWords(entry.reason, words).text;
    if (!has(entry.text)) return { ...entry, history, reason: why };
    // A text that is gone is not converted again: its fingerprint stays, and would not be that of a masked one.
    if (!isPresent(entry)) return { ...entry, text: '', history, reason: why };
    return { ...entry, text: maskWords(entry.text, words).text, history, reason };
  });
  return { ...ledger, anchors };
}

function withdrawnEntry(entry: LedgerEntry, reason: string, today: string): LedgerEntry {
  const { hash, deepHash } = entry;
  const history = entry.history.map(withheld);
  const last: FormerText = { until: today, hash, deepHash, text: '', below: [] };
  return {
    ...entry,
    state: 'withdrawn',
    to: [],
    reason,
    history: isPresent(entry) ? [...history, last] : history,
    parent: null,
    section: null,
    text: '',
  };
}

/**
 * The ledger of a document that was taken down: every published anchor withdrawn, and of their texts the
 * fingerprints only. Null if nothing was published.
 * @param reason why; it becomes public
 * @param today ISO date
 */
export function withdrawLedger(ledger: Ledger, reason: string, today: string): Ledger | null {
  const anchors = ledger.anchors
    .filter(({ published }) => published !== null)
    .map((entry) => withdrawnEntry(entry, reason, today));
  if (anchors.length === 0) return null;
  const { anchors: _, ...rest } = ledger;
  return { ...rest, withdrawn: { on: today, reason }, anchors };
}
