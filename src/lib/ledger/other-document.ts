import type { Ledger } from '../model/anchor.ts';
import type { Block } from '../model/block.ts';
import type { DocumentMeta } from '../model/document.ts';
import { normaliseText } from '../text/fingerprint.ts';
import { isPresent } from './entries/entries.ts';

/** Runs of so many words are what two documents are compared by: figures and single words are chance. */
const run = 4;
/** A text of so few such runs as a table is compared by shorter ones. */
const shortRun = 2;
/** Of fewer runs than this nothing can be said. */
const fewRuns = 20;
/**
 * Below this share of common runs a text is another document, whatever it says of itself, and below the
 * second if it names another council, kind or date too, or nobody knows which the former one named. Of 12,561 pairs of different documents (155 PDFs
 * of 2012 to 2025, four texts), two share more than 0.19 (0.20, 0.31: two councils of one board), none of
 * one council more than 0.06. A document that lost or gained any part of its text has nearly 1.
 */
const leastShare = 0.1;
const leastShareOfStranger = 0.4;
/**
 * Two facts are not misprinted at once: below this share a text that names two others is another document,
 * though both may print the same phrases throughout, as lists of figures on two councils do.
 */
const leastShareOfOther = 0.7;

type Facts = Pick<DocumentMeta, 'authoritySlug' | 'kind' | 'inspectionStart' | 'documentDate'>;

function addRuns(runs: Set<string>, text: string, length: number): void {
  const words =
    normaliseText(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  for (let at = 0; at + length <= words.length; at += 1)
    runs.add(words.slice(at, at + length).join(' '));
}

function runsOf(texts: readonly string[], length: number): Set<string> {
  const runs = new Set<string>();
  texts.forEach((text) => addRuns(runs, text, length));
  return runs;
}

/** Share of the shorter text's runs of words that the longer one has too, 0 to 1; 1 where there are too few. */
function shareOf(ones: readonly string[], twos: readonly string[], length = run): number {
  const [one, two] = [runsOf(ones, length), runsOf(twos, length)];
  const [short, long] = one.size < two.size ? [one, two] : [two, one];
  if (short.size < fewRuns) return length === run ? shareOf(ones, twos, shortRun) : 1;
  let common = 0;
  for (const words of short) if (long.has(words)) common += 1;
  return common / short.size;
}

const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0);

/** Share of the shorter version that stands in the longer one in whole texts, which is found at once. */
function shareOfTexts(ones: readonly string[], twos: readonly string[]): number {
  const known = new Set(ones);
  const same = lengthOf([...new Set(twos)].filter((text) => known.has(text)));
  return same / Math.max(1, Math.min(lengthOf(ones), lengthOf(twos)));
}

/** With so much in whole texts, nothing need be looked at closer. */
const nearlyAll = 0.9;

/**
 * How much of the shorter of two versions stands in the longer one, 0 to 1: of the texts that the ledger
 * has now, or of all that it ever had, so that a version put right is known again too.
 */
export function shareThatStands(ledger: Ledger, blocks: readonly Block[]): number {
  const fresh = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ text }) => text);
  const entries = ledger.anchors.filter(({ kind }) => kind !== 'boilerplate');
  const now = entries.filter(isPresent).map(({ text }) => text);
  const inTexts = shareOfTexts(now, fresh);
  if (inTexts >= nearlyAll) return Math.min(1, inTexts);
  const share = shareOf(now, fresh);
  if (share >= leastShareOfOther) return share;
  const ever = entries.flatMap(({ text, history }) => [text, ...history.map((one) => one.text)]);
  return Math.max(share, shareOf(ever, fresh));
}

const facts: [name: string, of: (facts: Facts) => string | null][] = [
  ['council', ({ authoritySlug }) => authoritySlug],
  ['kind', ({ kind }) => kind],
  ['date', ({ inspectionStart, documentDate }) => inspectionStart ?? documentDate],
];

/** The facts in which two documents differ, as far as both tell them: "council (york, leeds)". */
function differencesOf(before: Facts, now: Facts): string[] {
  return facts.flatMap(([name, of]) => {
    const [one, two] = [of(before), of(now)];
    return one === null || two === null || one === two ? [] : [`${name} (${one}, now ${two})`];
  });
}

/**
 * Whether a source is another document than the one whose addresses are published under its slug: little
 * or nothing of that one's text stands in it, and it may name another council, kind or date.
 * @param before what the former document says of itself; null where that is not known
 * @returns what to tell the person, or null if it is the same document
 */
export function otherDocument(
  ledger: Ledger,
  before: Facts | null,
  meta: DocumentMeta,
  blocks: readonly Block[],
): string | null {
  if (ledger.anchors.every(({ published }) => published === null)) return null;
  const share = shareThatStands(ledger, blocks);
  const differences = before === null ? [] : differencesOf(before, meta);
  const isStranger = before === null || differences.length > 0;
  const isOther = differences.length > 1;
  const least = isOther ? leastShareOfOther : isStranger ? leastShareOfStranger : leastShare;
  if (share >= least) return null;
  const other = differences.length === 0 ? '' : ` and another ${differences.join(', another ')}`;
  return (
    `This is another document than “${ledger.document}”, whose addresses are published: it has ` +
    `${Math.floor(100 * share)} % of the text in common with it${other}. Restore the file of ` +
    `“${ledger.document}”, and add the new one under a slug of its own (npm run add -- FILE). If the former ` +
    `one has to go, take it down (npm run withdraw -- ${ledger.document}) or give it another slug ` +
    `(npm run rename). Accepting losses doesn't change this.`
  );
}
