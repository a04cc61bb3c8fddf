import type { Passage } from '../briefing/passage.ts';
import { wordsOfPart, type Quotation } from '../find/quotations.ts';
import type { At, CheckedQuotation, QuotationVerdict } from '../tell/result.ts';
import { foldText } from '../../text/fold.ts';
import type { KnownDocument } from '../../search/place/named-documents.ts';
import { documentName } from '../../vocabulary/names.ts';
import type { Scope } from './judge-references.ts';
import type { Words, WordsJudge } from './judge-words.ts';

/** What may be a quotation's source: the paragraphs that its references lead to, none where they are not there. */
export type Source = readonly Scope[];

/** Of a quotation of several paragraphs the worst counts. */
const order: readonly QuotationVerdict[] = [
  'not-here',
  'changed',
  'elsewhere',
  'joined',
  'not-checked',
  'with-gaps',
  'exact',
];

const worst = (all: readonly Words[]): number =>
  Math.min(...all.map(({ verdict }) => order.indexOf(verdict)));
const isSound = (all: readonly Words[]): boolean => worst(all) >= order.indexOf('with-gaps');

function distinct(places: readonly At[]): At[] {
  return [...new Map(places.map((at) => [`${at.slug}#${at.anchor}`, at])).values()];
}

const firstOf = (source: Source | undefined): At | null => {
  const scope = source?.[0];
  return scope === undefined ? null : { slug: scope.slug, anchor: scope.anchors?.[0] ?? null };
};

const soundly =
  'The reference near it leads to no paragraph, so that there is nothing to compare it with.';

/** The document of which a quotation is the title; undefined where it is none. */
function titled(text: string, documents: readonly KnownDocument[]): KnownDocument | undefined {
  const name = foldText(text).replace(/[.,;:]$/, '');
  return documents.find(({ title }) => foldText(title) === name);
}

/**
 * Says of a quotation whether it stands where its source says, else where.
 * @param sources what may be its source, the likeliest first; empty where no reference stands near
 */
export async function judgeQuotation(
  { parts, isClosed }: Quotation,
  passages: readonly Passage[],
  sources: readonly Source[],
  judge: WordsJudge,
  documents: readonly KnownDocument[],
): Promise<CheckedQuotation> {
  const texts = parts.map((part) => wordsOfPart(passages, part));
  const text = texts.map((one) => one.replace(/\s+/g, ' ').trim()).join('\n');
  const unchecked = (note: string): CheckedQuotation => {
    const none = { at: [], differences: [], isGapTelling: false };
    return { text, near: firstOf(sources[0]), verdict: 'not-checked', ...none, notes: [note] };
  };
  if (!isClosed) return unchecked('Its quotation mark is not closed.');
  const title = titled(text, documents);
  if (title) return unchecked(`The title of ${documentName(title)}.`);
  const all = async (source: Source | null) => {
    const judged: Words[] = [];
    for (const one of texts) judged.push(await judge.judge(one, source));
    return judged;
  };
  const [first, ...others] = sources;
  const lost = first !== undefined && first.length === 0;
  let chosen = first;
  let judged = await all(first === undefined || lost ? null : first);
  for (const other of others) {
    if (isSound(judged) || other.length === 0) continue;
    const again = await all(other);
    if (isSound(again)) [chosen, judged] = [other, again];
  }
  const verdict = order[worst(judged)]!;
  return {
    text,
    near: firstOf(chosen),
    verdict,
    at: distinct(judged.flatMap(({ at }) => at)),
    differences: judged.flatMap(({ differences }) => differences),
    notes: [...new Set([...(lost ? [soundly] : []), ...judged.flatMap(({ notes }) => notes)])],
    isGapTelling: judged.some(({ isGapTelling }) => isGapTelling),
  };
}
