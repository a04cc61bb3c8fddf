import { keepsToPhrases, toHit, type Hit } from '../../lib/search/hit.ts';
import type { Query } from '../../lib/search/query.ts';
import type { Candidate } from './find.ts';

/** How many candidates for a phrase in quotation marks are read to see whether they have it word for word. */
const mostChecked = 1000;

/** How many are read before the first hits are shown, so that those that have the words as typed lead. */
const readAhead = 40;

/** Candidates that keep to the phrases in quotation marks; `isFinal` unless there were too many to check all. */
export async function checkPhrases(
  candidates: readonly Candidate[],
  query: Query,
): Promise<{ candidates: Candidate[]; isFinal: boolean }> {
  if (query.phrases.length === 0) return { candidates: [...candidates], isFinal: true };
  const checked = candidates.slice(0, mostChecked);
  const keeps = await Promise.all(
    checked.map(async ({ read }) => keepsToPhrases((await read()).content, query)),
  );
  return {
    candidates: checked.filter((_, index) => keeps[index]),
    isFinal: checked.length === candidates.length,
  };
}

/** Reads candidates as hits, in their order. */
export function readHits(candidates: readonly Candidate[], query: Query): Promise<Hit[]> {
  return Promise.all(
    candidates.map(async ({ read, places }) => toHit(await read(), query, places.flat())),
  );
}

/**
 * The candidates with those first that have the words as typed: the index tells which have them in
 * any of their forms, their texts which have them word for word.
 */
export async function leadWithVerbatim(
  candidates: readonly Candidate[],
  query: Query,
): Promise<Candidate[]> {
  const likely = candidates.filter(({ isPhrase }) => isPhrase).slice(0, readAhead);
  const hits = await readHits(likely, query);
  const verbatim = new Set(likely.filter((_, index) => hits[index]?.isVerbatim));
  return [
    ...candidates.filter((candidate) => verbatim.has(candidate)),
    ...candidates.filter((candidate) => !verbatim.has(candidate)),
  ];
}
