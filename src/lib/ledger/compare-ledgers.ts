import type { FormerText, Ledger, LedgerEntry } from '../model/anchor.ts';
import { hashText } from '../text/fingerprint.ts';
import { isPresent } from './entries.ts';

type Rule = (before: LedgerEntry, after: LedgerEntry) => string | null;

function isSameFormer(before: FormerText, after: FormerText | undefined): boolean {
  if (after === undefined) return false;
  const { until, hash, deepHash, text } = after;
  const isKept = text === before.text || text === '';
  return until === before.until && hash === before.hash && deepHash === before.deepHash && isKept;
}

const isWithheld = ({ text }: LedgerEntry): boolean => text === '';

/** What may not happen to a published entry from one commit to the next; each rule says what did. */
const rules: Rule[] = [
  (before, after) =>
    before.published === after.published
      ? null
      : `was published on ${before.published ?? ''}, and now on ${after.published ?? 'no day'}`,
  (before, after) => (before.number === after.number ? null : 'has another number of publication'),
  (before, after) =>
    before.history.every((former, at) => isSameFormer(former, after.history[at]))
      ? null
      : 'has lost or changed a part of its history',
  (before, after) =>
    before.hash === after.hash || after.history.some(({ hash }) => hash === before.hash)
      ? null
      : 'stands for another text, and the text before is not in its history',
  (before, after) =>
    !isPresent(before) || after.state !== 'live' || before.hash === after.hash
      ? null
      : 'was edited, but doesn’t say so',
  (before, after) =>
    isPresent(before) || !isPresent(after) ? null : `was ${before.state}, and is a text again`,
  (before, after) =>
    isPresent(before) || after.state === 'withdrawn' || before.to.join(' ') === after.to.join(' ')
      ? null
      : 'leads elsewhere than before',
  (_, after) =>
    isPresent(after) || after.state === 'moved' || (after.reason ?? '') !== ''
      ? null
      : `is ${after.state} without a reason`,
  (_, after) =>
    after.hash === '' || isWithheld(after) || hashText(after.text) === after.hash
      ? null
      : 'has a fingerprint that is not that of its text',
];

/**
 * Compares a ledger with the one of a former commit, in which published anchors are append-only.
 * @param after the ledger now, or null if its file is gone
 * @returns one sentence for each anchor that vanished or changed its meaning
 */
export function compareLedgers(before: Ledger, after: Ledger | null): string[] {
  const now = new Map(after?.anchors.map((entry) => [entry.id, entry]));
  return before.anchors
    .filter(({ published }) => published !== null)
    .flatMap((entry) => {
      const successor = now.get(entry.id);
      const name = `${before.document}#${entry.id}`;
      if (successor === undefined)
        return [`${name} was published and is not in the ledger any more.`];
      return rules.flatMap((rule) => {
        const found = rule(entry, successor);
        return found === null ? [] : [`${name} ${found}.`];
      });
    });
}
