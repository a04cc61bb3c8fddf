import type { Expansion } from '../words/abbreviations.ts';
import type { Query } from '../question/query.ts';

/** What a search came to, as far as is known. */
export interface Outcome {
  count: number;
  /** Whether the count is of all; otherwise there are at least so many. */
  isFinal: boolean;
  /** How many of them have all the words; the others have most of them. */
  complete: number;
  /** Words that no paragraph has. */
  missing: readonly string[];
  /** Whether no paragraph has all the words. */
  isPartial: boolean;
  /** The query with words put right that no paragraph has; null where nothing is likelier. */
  suggestion: string | null;
  /** Abbreviations and long forms that were looked for beside what was typed. */
  expansions: readonly Expansion[];
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const number = (count: number): string => count.toLocaleString('en-GB');

function paragraphs(count: number): string {
  return `${number(count)} ${count === 1 ? 'paragraph' : 'paragraphs'}`;
}

/** What was found where no paragraph has all the words. */
function partialText({ missing }: Pick<Outcome, 'missing'>, some: string): string {
  const why =
    missing.length > 0
      ? `No paragraph has ${quoted(missing)}.`
      : 'No paragraph has all of these words.';
  return `${why} ${some} with most of the others.`;
}

type Told = Pick<Outcome, 'count' | 'isFinal' | 'complete' | 'missing' | 'isPartial'>;

/** One sentence or two that tell what was found; also read out to those who can't see the list. */
export function statusText(told: Told, query: Query): string {
  const { count, isFinal, complete, isPartial } = told;
  const asked = [...query.phrases.map((phrase) => `“${phrase}”`), ...query.words].join(' ');
  if (count === 0) return `No paragraph has ${asked}.`;
  const least = isFinal ? '' : 'At least ';
  if (isPartial) return partialText(told, least + paragraphs(count));
  if (complete === count) return `${least}${paragraphs(count)} found.`;
  return `${least}${paragraphs(complete)} found with all of these words, and ${number(count - complete)} more with most of them.`;
}
