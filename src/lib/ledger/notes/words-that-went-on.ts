import { dateInWords } from '../../vocabulary/dates.ts';
import type { LedgerEntry } from '../../model/anchor.ts';
import { hashText, normaliseText } from '../../text/fingerprint.ts';
import { isPresent } from '../entries/entries.ts';
import { tellingWords, wordsIn } from '../match/texts/known-text.ts';
import { withNote } from './former-notes.ts';
import { byAnchor } from './targets.ts';

/** A text is where this share of it stands in whole sentences. */
const most = 0.5;

/** A text of fewer words may stand anywhere. */
const fewest = 4;

/** A sentence by its words, and how many a reader counts: “child-in-need” is one. */
interface Sentence {
  line: string;
  length: number;
}

/** The words of a text as one string in which a run of words can be looked for. */
const lineOf = (text: string): string => ` ${wordsIn(text).join(' ')} `;

function sentencesOf(text: string): Sentence[] {
  return normaliseText(text)
    .split(/(?<=[.?!])\s+/u)
    .map((one) => ({ line: lineOf(one), length: one.split(/\s+/u).length }))
    .filter(({ line }) => line.trim() !== '');
}

const lengthOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { length }) => sum + length, 0);

/** Whether most of a text stands, in whole sentences, in another one. */
function holds(sentences: readonly Sentence[], text: string): boolean {
  const whole = lineOf(normaliseText(text));
  const held = lengthOf(sentences.filter(({ line }) => whole.includes(line)));
  const length = lengthOf(sentences);
  return held >= most * length && (held >= tellingWords || (held === length && held >= fewest));
}

/** Whether most of an entry's text, word for word, stands in another one now. */
export function standsIn(entry: LedgerEntry, other: LedgerEntry): boolean {
  return isPresent(other) && holds(sentencesOf(entry.text), other.text);
}

/**
 * The only text that has come to hold most of another one in this conversion, or null.
 * @param from the anchor of the text in which it stood
 */
function newHolder(
  sentences: readonly Sentence[],
  from: string,
  entries: readonly LedgerEntry[],
  former: ReadonlyMap<string, LedgerEntry>,
): LedgerEntry | null {
  const heldBefore = (one: LedgerEntry) => isPresent(one) && holds(sentences, one.text);
  // What held them before, and what came of that, has them from there.
  const heirs = [...former.values()].filter(heldBefore).map(({ id }) => id);
  const old = new Set(
    entries.flatMap(({ id, to }) => (heirs.includes(id) && id !== from ? [id, ...to] : [])),
  );
  const holders = entries.filter(
    (one) => isPresent(one) && !old.has(one.id) && holds(sentences, one.text),
  );
  return holders.length === 1 ? holders[0]! : null;
}

/** Whether a text has other words now, was divided, or was withdrawn. */
function isLeft(was: LedgerEntry, is: LedgerEntry): boolean {
  return isPresent(is) ? was.hash !== is.hash : is.to.length !== 1;
}

/**
 * Keeps notes true whose text became part of another one and went on, in this conversion, from there to a
 * third: the note leads to where most of its words stand now.
 * @param entries the ledger as this conversion leaves it otherwise
 * @param before the ledger's entries before it
 * @param today ISO date
 */
export function followWords(
  entries: readonly LedgerEntry[],
  before: readonly LedgerEntry[],
  today: string,
): LedgerEntry[] {
  const [former, now] = [byAnchor(before), byAnchor(entries)];
  return entries.map((entry) => {
    const [to] = entry.to;
    const [was, is] = [former.get(to ?? ''), now.get(to ?? '')];
    if (entry.published === null || entry.state !== 'merged' || entry.to.length !== 1) return entry;
    if (!was || !is || !isPresent(was) || !isLeft(was, is)) return entry;
    const sentences = sentencesOf(entry.text);
    const isKept = hashText(entry.text) === entry.hash;
    if (!isKept || !holds(sentences, was.text)) return entry;
    if (isPresent(is) && holds(sentences, is.text)) return entry;
    const holder = newHolder(sentences, to!, entries, former);
    if (holder === null) return entry;
    const reason = `${entry.reason ?? ''} Its words went on from ${to!} to ${holder.id} on ${dateInWords(today)}.`;
    return withNote(entry, { state: 'merged', to: [holder.id], reason: reason.trim() }, today);
  });
}
