import {
  countValues,
  narrow,
  sortFound,
  type FacetValue,
} from '../../../lib/search/answer/facets.ts';
import { knownValues, type KnownValues } from '../../../lib/search/answer/known-values.ts';
import { isEmpty, parseQuery, type Query } from '../../../lib/search/question/query.ts';
import type { Chosen, Facet, SearchState } from '../../../lib/search/search-state.ts';
import type { Outcome } from '../../../lib/search/answer/status.ts';
import type { Candidate } from './candidate.ts';
import { find } from './find.ts';
import { forgetBegun } from '../index/begun.ts';
import { loadPagefind } from '../index/word-index.ts';
import { leadWithVerbatim } from './read-hits.ts';
import { SearchIndex } from '../index/search-index.ts';
import { suggestQuery } from './suggest-query.ts';
import type { correctQuery } from './spelling/correct-query.ts';
import type { withoutSigns } from './without-signs.ts';

/** What a search came to. */
export interface Answer {
  query: Query;
  /** All that was found, in the documents asked for, before it is narrowed down. */
  found: Candidate[];
  /** What is shown, in its order. */
  shown: Candidate[];
  outcome: Outcome;
  /** What it was narrowed down by, as the library spells it. */
  known: KnownValues;
}

async function valuesKnown(index: SearchIndex, chosen: Chosen): Promise<KnownValues> {
  const isNarrowed = Object.keys(chosen).some((facet) => facet !== 'report');
  return knownValues(chosen, isNarrowed ? await index.facets() : null, index.head.documents);
}

// What few searches need is fetched with the first that does.
const putRight: typeof correctQuery = async (...asked) =>
  (await import('./spelling/correct-query.ts')).correctQuery(...asked);
const lessSigns: typeof withoutSigns = async (...asked) =>
  (await import('./without-signs.ts')).withoutSigns(...asked);

/** Answers a search; null where nothing is asked for. @throws where a part of the index can't be reached */
export async function answerFrom(
  index: SearchIndex,
  { q, chosen, sort, without }: SearchState,
): Promise<Answer | null> {
  const typed = parseQuery(q);
  if (isEmpty(typed) && Object.keys(chosen).length === 0) return null;
  const known = await valuesKnown(index, chosen);
  const { report: slugs, ...values } = known.chosen;
  const asTyped = await find(index, typed, slugs, without);
  const isSpelt = without?.includes('spelling') ?? asTyped.missing.length === 0;
  const corrected = isSpelt ? null : await putRight(index, q, asTyped.missing);
  const query = corrected === null ? typed : parseQuery(corrected);
  const {
    candidates: found,
    terms,
    ...said
  } = corrected === null ? asTyped : await find(index, query, slugs, without);
  const suggestion = corrected === null ? await suggestQuery(index, q, query, terms) : null;
  const isNarrowed = Object.keys(values).length > 0;
  const narrowed = isNarrowed ? narrow(found, values, await index.facets()) : found;
  const shown =
    sort === 'relevance'
      ? await leadWithVerbatim(narrowed, query)
      : sortFound(narrowed, sort, await index.facets());
  const complete = shown.filter(({ share }) => share === 1).length;
  const signless = shown.length === 0 ? await lessSigns(index, q, query) : null;
  const right = { suggestion, corrected, withoutSigns: signless };
  const outcome = { ...said, ...right, count: shown.length, complete };
  return { query, found, shown, outcome, known };
}

/** The values of a facet, each with what it would leave. */
export type ValuesOf = (facet: Facet) => FacetValue[];

/** What searches are answered from. */
export interface SearchedLibrary {
  /** The documents, and the councils by their names. @throws where they can't be reached */
  names(): Promise<Pick<SearchIndex, 'head' | 'councils'>>;
  /** Answers a search; null where nothing is asked for. @throws where there is no answer */
  answer(state: SearchState): Promise<Answer | null>;
  /** What an answer can be narrowed down by. @throws where that can't be reached */
  values(answer: Answer, chosen: Chosen): Promise<ValuesOf>;
  /** Drops what was loaded, so that the next search starts anew. */
  forget(): void;
}

/** The search index, fetched when it is first needed. */
export class Library implements SearchedLibrary {
  readonly #folder: string;
  #index: Promise<SearchIndex> | undefined;

  /** @param folder root-relative address of the index's folder */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The index. @param question what is about to be asked. @throws where it can't be reached; the next call tries again */
  index(question = ''): Promise<SearchIndex> {
    const open = () => SearchIndex.open(this.#folder, loadPagefind(this.#folder), question);
    this.#index ??= open().catch((error: unknown) => {
      this.forget();
      throw error;
    });
    return this.#index;
  }

  names(): Promise<SearchIndex> {
    return this.index();
  }

  async values({ found }: Answer, chosen: Chosen): Promise<ValuesOf> {
    const facets = await (await this.index()).facets();
    return (facet) => countValues(found, facet, chosen, facets);
  }

  forget(): void {
    this.#index = undefined;
    forgetBegun();
  }

  async answer(state: SearchState): Promise<Answer | null> {
    return answerFrom(await this.index(state.q), state);
  }
}
