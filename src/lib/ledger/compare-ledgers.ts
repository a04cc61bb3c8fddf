import type { FormerText, Ledger, LedgerEntry } from '../model/anchor.ts';
import { hashText } from '../text/fingerprint.ts';
import { isPresent } from './entries/entries.ts';
import { wordsIn } from './match/texts/known-text.ts';
import { standsIn } from './notes/words-that-went-on.ts';

type Rule = (
  before: LedgerEntry,
  after: LedgerEntry,
  entryOf: (target: string) => LedgerEntry | undefined,
) => string | null;

function isSameFormer(before: FormerText, after: FormerText | undefined): boolean {
  if (after === undefined) return false;
  const { until, hash, deepHash, text } = after;
  const isKept = text === before.text || text === '';
  return until === before.until && hash === before.hash && deepHash === before.deepHash && isKept;
}

/** Whether a list that is only ever added to still begins with what it was. */
function isContinued(before: readonly unknown[] = [], after: readonly unknown[] = []): boolean {
  return before.every((one, at) => JSON.stringify(one) === JSON.stringify(after[at]));
}

/** Whether an entry has, or has had, one of another's wordings. */
function sharesWording(one: LedgerEntry, other: LedgerEntry): boolean {
  const wordings = ({ hash, deepHash, text, history }: LedgerEntry) =>
    [{ hash, deepHash, text }, ...history].map((had) =>
      had.text === '' ? had.deepHash : had.hash,
    );
  const known = new Set(wordings(one));
  return wordings(other).some((wording) => known.has(wording));
}

/** Whether some texts, one after the other, have all the words of an entry, and nothing else. */
function areDivided(entry: LedgerEntry, parts: readonly (LedgerEntry | undefined)[]): boolean {
  const words = (text: string) => wordsIn(text).join(' ');
  return parts.map((one) => words(one?.text ?? '')).join(' ') === words(entry.text);
}

/** Whether a note leads elsewhere for a reason: its text is back word for word, or went on, or a person said so. */
function isGivenBack(
  before: LedgerEntry,
  after: LedgerEntry,
  entryOf: (target: string) => LedgerEntry | undefined,
): boolean {
  const { state, to, reason } = before;
  const recorded = after.formerNotes?.slice(before.formerNotes?.length ?? 0) ?? [];
  const isRecorded = recorded.some(
    (one) => one.state === state && one.reason === reason && one.to.join(' ') === to.join(' '),
  );
  if (!isRecorded) return false;
  const [target] = after.to.map(entryOf);
  if (state === 'merged' && after.state === 'merged')
    return after.to.length === 1 && target !== undefined && standsIn(before, target);
  const targets = after.to.map(entryOf);
  if (after.state === 'split') return areDivided(before, targets);
  if (after.state !== 'moved') return false;
  const isSaid = (after.saidSame?.length ?? 0) > (before.saidSame?.length ?? 0);
  return isSaid || targets.every((one) => one !== undefined && sharesWording(before, one));
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
  (before, after, entryOf) =>
    isPresent(before) ||
    after.state === 'withdrawn' ||
    (before.to.join(' ') === after.to.join(' ') && before.state === after.state) ||
    isGivenBack(before, after, entryOf)
      ? null
      : 'leads elsewhere than before',
  (before, after) =>
    before.copyOf === after.copyOf ? null : 'is a copy of another text than it was published as',
  (before, after) =>
    isContinued(before.formerNotes, after.formerNotes) &&
    isContinued(before.saidSame, after.saidSame)
      ? null
      : 'has lost or changed what its note said before, or what a person said of it',
  (_, after) =>
    isPresent(after) || after.state === 'moved' || (after.reason ?? '') !== ''
      ? null
      : `is ${after.state} without a reason`,
  (_, after) =>
    after.hash === '' || isWithheld(after) || hashText(after.text) === after.hash
      ? null
      : 'has a fingerprint that is not that of its text',
];

/** Whether a document still bears each slug that it bore before, or forwards it. */
function slugFaults(before: Ledger, after: Ledger | null): string[] {
  if (after === null) return [];
  const known = new Set([after.document, ...(after.formerSlugs ?? [])]);
  return [...(before.formerSlugs ?? []), before.document]
    .filter((slug) => !known.has(slug))
    .map((slug) => `“${slug}” was given up for “${after.document}” and does not forward to it.`);
}

/**
 * Compares a ledger with the one of a former commit, in which published anchors are append-only.
 * @param after the ledger now, also if the document has another slug by now; null if its file is gone
 * @returns one sentence for each anchor that vanished or changed its meaning
 */
export function compareLedgers(before: Ledger, after: Ledger | null): string[] {
  const now = new Map(after?.anchors.map((entry) => [entry.id, entry]));
  const ofAnchors = before.anchors
    .filter(({ published }) => published !== null)
    .flatMap((entry) => {
      const successor = now.get(entry.id);
      const name = `${before.document}#${entry.id}`;
      if (successor === undefined)
        return [`${name} was published and is not in the ledger any more.`];
      return rules.flatMap((rule) => {
        const found = rule(entry, successor, (target) => now.get(target));
        return found === null ? [] : [`${name} ${found}.`];
      });
    });
  return [...ofAnchors, ...slugFaults(before, after)];
}
