import { hasPhrase } from '../../../lib/search/question/phrase.ts';
import { impliedPhrase, type Query } from '../../../lib/search/question/query.ts';
import { toHit, type Hit } from '../../../lib/search/answer/hit.ts';
import type { Candidate } from './candidate.ts';
import { isTogetherVerbatim } from './words-together.ts';

/** How many hits the reader sees first, and how many are read at most to make them lead verbatim. */
const seenFirst = 10;
const mostRead = 30;

/**
 * Candidates with those first that have the words as typed, of the reports that the reader named before others. Where the index has not looked for the
 * common words between them, the texts of the first tell.
 */
export async function leadWithVerbatim(
  candidates: readonly Candidate[],
  query: Query,
): Promise<Candidate[]> {
  const phrase = impliedPhrase(query);
  if (phrase === null || isTogetherVerbatim(phrase)) return [...candidates];
  const likely = candidates.filter(({ together }) => together === 2);
  const verbatim: Candidate[] = [];
  const others: Candidate[] = [];
  let read = 0;
  while (verbatim.length < seenFirst && read < Math.min(mostRead, likely.length)) {
    const next = likely.slice(read, read + seenFirst - verbatim.length);
    read += next.length;
    const texts = await Promise.all(next.map((candidate) => candidate.read()));
    next.forEach((candidate, at) =>
      (hasPhrase(texts[at]!.text, phrase) ? verbatim : others).push(candidate),
    );
  }
  const rest = candidates.filter(({ together }) => together !== 2);
  const led = [...verbatim, ...likely.slice(read), ...others, ...rest];
  return led.sort((a, b) => b.preferred - a.preferred);
}

/** Reads candidates as hits, in their order. */
export function readHits(candidates: readonly Candidate[], query: Query): Promise<Hit[]> {
  return Promise.all(
    candidates.map(async (candidate) => toHit(await candidate.read(), query, candidate)),
  );
}
