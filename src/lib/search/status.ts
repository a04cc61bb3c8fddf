import type { Query } from './query.ts';

/** What a search came to, as far as is known. */
export interface Outcome {
  count: number;
  /** Whether the count is of all; otherwise there are at least so many. */
  isFinal: boolean;
  /** Words that no paragraph has. */
  missing: readonly string[];
  /** Whether no paragraph has all the words. */
  isPartial: boolean;
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

function paragraphs(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'paragraph' : 'paragraphs'}`;
}

/** One sentence or two that tell what was found; also read out to those who can't see the list. */
export function statusText({ count, isFinal, missing, isPartial }: Outcome, query: Query): string {
  const asked = [...query.phrases.map((phrase) => `“${phrase}”`), ...query.words].join(' ');
  if (count === 0) return `No paragraph has ${asked}.`;
  const some = `${isFinal ? '' : 'At least '}${paragraphs(count)}`;
  if (!isPartial) return `${some} found.`;
  const why =
    missing.length > 0
      ? `No paragraph has ${quoted(missing)}.`
      : 'No paragraph has all of these words.';
  return `${why} ${some} with most of the others.`;
}
