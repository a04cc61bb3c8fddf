import {
  impliedPhrase,
  isEmpty,
  isOfWords,
  wantedWords,
  type Query,
} from '../../lib/search/query.ts';
import { found, rank, type Matched } from '../../lib/search/rank.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** A paragraph that answers, and how to read it. */
export interface Candidate extends Matched {
  read: PagefindResult['data'];
  /** Whether the index has the words side by side, in this order, in any of their forms. */
  isPhrase: boolean;
}

export interface Found {
  candidates: Candidate[];
  /** Words of the query that no paragraph has. */
  missing: string[];
  /** Whether no paragraph has all the words, so that these have some of them. */
  isPartial: boolean;
}

type Lookup = (term: string) => Promise<Map<string, PagefindResult>>;

function lookupIn(pagefind: Pagefind): Lookup {
  return async (term) => {
    const { results } = await pagefind.search(term);
    return new Map(results.map((result) => [result.id, result]));
  };
}

const quoted = (phrase: string) => `"${phrase}"`;

/** What each word of a query found, put together by paragraph; the index's scores for single words add up. */
function gather(
  found: readonly Map<string, PagefindResult>[],
  phrases: ReadonlySet<string>,
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  found.forEach((results, word) => {
    for (const { id, score, words, data } of results.values()) {
      const places = found.map(() => [] as number[]);
      const isPhrase = phrases.has(id);
      const entry = candidates.get(id) ?? { id, score: 0, places, read: data, isPhrase };
      entry.score += score;
      entry.places[word] = words;
      candidates.set(id, entry);
    }
  });
  return [...candidates.values()];
}

async function idsOf(lookup: Lookup, terms: readonly string[]): Promise<Set<string>[]> {
  const results = await Promise.all(terms.map(lookup));
  return results.map((result) => new Set(result.keys()));
}

/** Every paragraph of the library, for a reader who only narrows down. */
async function everything(pagefind: Pagefind): Promise<Found> {
  const { results } = await pagefind.search(null);
  const candidates = results.map(({ id, data }) => ({
    id,
    score: 0,
    places: [],
    read: data,
    isPhrase: false,
  }));
  return { candidates, missing: [], isPartial: false };
}

/**
 * Fetches all parts of the index in which a word and those that begin with it can stand. Without it
 * Pagefind finds the longer words in the parts that happen to be there, and the same search would
 * find more the second time.
 */
async function preloadAround(pagefind: Pagefind, word: string): Promise<void> {
  const afterLast = `${word.slice(0, Math.max(3, word.length - 3))}zzz`;
  await Promise.all([pagefind.preload(word), pagefind.preload(afterLast)]);
}

/** The paragraphs that a query admits, with the places of its words in each. */
async function admit(lookup: Lookup, query: Query, words: readonly string[]): Promise<Candidate[]> {
  const implied = impliedPhrase(query);
  const [byWord, excluded, required, phrases] = await Promise.all([
    Promise.all(words.map(lookup)),
    idsOf(lookup, query.excluded.map(quoted)),
    idsOf(lookup, query.phrases.filter(isOfWords).map(quoted)),
    idsOf(lookup, implied === null ? [] : [quoted(implied)]),
  ]);
  return gather(byWord, phrases[0] ?? new Set()).filter(
    ({ id }) => required.every((ids) => ids.has(id)) && !excluded.some((ids) => ids.has(id)),
  );
}

/**
 * Looks a query up: paragraphs that have all the words, best first, or, where none has, those that
 * have at least half of them; nothing asked finds everything. Phrases in quotation marks are narrowed
 * to the index's candidates; whether one stands there word for word only its text can tell.
 */
export async function find(pagefind: Pagefind, query: Query): Promise<Found> {
  if (isEmpty(query)) return everything(pagefind);
  const words = wantedWords(query);
  await Promise.all(words.map((word) => preloadAround(pagefind, word)));
  const admitted = await admit(lookupIn(pagefind), query, words);
  const isPartial = !admitted.some((candidate) => found(candidate) === words.length);
  const enough = isPartial ? Math.ceil(words.length / 2) : words.length;
  return {
    candidates: rank(admitted.filter((candidate) => found(candidate) >= enough)),
    missing: words.filter((_, word) => !admitted.some(({ places }) => places[word]!.length > 0)),
    isPartial,
  };
}
