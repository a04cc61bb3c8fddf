import { readFileSync } from 'node:fs';
import { answerFrom } from '../../../src/client/search/find/answer.ts';
import type { SearchIndex } from '../../../src/client/search/index/search-index.ts';
import { isWeak } from '../../../src/lib/search/answer/status.ts';

/** A search as somebody typed it, and what answers it; none of `answers` where nothing does. */
export interface SetSearch {
  query: string;
  kind: string;
  /** `slug#anchor` of each paragraph that answers. */
  answers: string[];
}

/** What a search came to. */
export interface SetResult extends SetSearch {
  /** Place of the first answer among the hits, from 1; 0 where it is none of the first ten. */
  rank: number;
  count: number;
  /** Whether it was said that nothing seems to answer. */
  isSaid: boolean;
  coverage: number;
  first: string[];
}

/** Figures over searches that have an answer, and over those that have none. */
export interface SetFigures {
  searches: number;
  first: number;
  three: number;
  ten: number;
  /** Searches that have an answer and showed nothing. */
  empty: number;
  /** Searches that have an answer and were said to have none. */
  wronglySaid: number;
  none: number;
  /** Searches that have no answer, of which it was said. */
  noneSaid: number;
}

interface StoredSearch {
  q: string;
  kind: string;
  answers: { slug: string; anchor: string }[];
}

/** Reads a set. @throws Error where the file isn't one */
export function readSet(file: string): SetSearch[] {
  const stored = JSON.parse(readFileSync(file, 'utf8')) as StoredSearch[];
  return stored.map(({ q, kind, answers }) => {
    return { query: q, kind, answers: answers.map(({ slug, anchor }) => `${slug}#${anchor}`) };
  });
}

const shown = 10;

/** Asks an index one search of a set, as the page does. */
export async function runSearch(index: SearchIndex, search: SetSearch): Promise<SetResult> {
  const state = { q: search.query, chosen: {}, sort: 'relevance' } as const;
  const answer = await answerFrom(index, state);
  const ten = (answer?.shown ?? []).slice(0, shown);
  const addresses = await Promise.all(
    ten.map(async ({ report, read }) => `${report}#${(await read()).anchor}`),
  );
  return {
    ...search,
    rank: addresses.findIndex((one) => search.answers.includes(one)) + 1,
    count: answer?.shown.length ?? 0,
    isSaid: answer === null || isWeak(answer.outcome),
    coverage: answer?.outcome.coverage ?? 0,
    first: addresses.slice(0, 3),
  };
}

/** The figures of results. */
export function figuresOf(results: readonly SetResult[]): SetFigures {
  const answered = results.filter(({ answers }) => answers.length > 0);
  const none = results.filter(({ answers }) => answers.length === 0);
  const share = (most: number): number =>
    answered.filter(({ rank }) => rank > 0 && rank <= most).length / Math.max(1, answered.length);
  return {
    searches: answered.length,
    first: share(1),
    three: share(3),
    ten: share(10),
    empty: answered.filter(({ count }) => count === 0).length,
    wronglySaid: answered.filter(({ isSaid }) => isSaid).length,
    none: none.length,
    noneSaid: none.filter(({ isSaid }) => isSaid).length,
  };
}
