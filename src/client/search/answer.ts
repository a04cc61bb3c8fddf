import { narrow, sortFound, type FacetIndex } from '../../lib/search/facets.ts';
import { impliedPhrase, isEmpty, parseQuery, type Query } from '../../lib/search/query.ts';
import type { SearchState } from '../../lib/search/state.ts';
import type { Outcome } from '../../lib/search/status.ts';
import { loadFacets } from './facet-index.ts';
import { find, type Candidate } from './find.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { checkPhrases, leadWithVerbatim } from './read-hits.ts';

/** What a search came to. */
export interface Answer {
  query: Query;
  /** All that was found, before it is narrowed down. */
  found: Candidate[];
  /** What is shown, in its order. */
  shown: Candidate[];
  outcome: Outcome;
}

/** The search index, fetched when it is first needed. */
export class Library {
  readonly #folder: string;
  #pagefind: Promise<Pagefind> | undefined;
  #facets: Promise<FacetIndex> | undefined;

  /** @param folder root-relative address of the index's folder */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The index. @throws where it can't be reached; the next call tries again */
  index(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.#folder).catch((error: unknown) => {
      this.forget();
      throw error;
    });
    return this.#pagefind;
  }

  /** What can be narrowed down by. */
  facets(): Promise<FacetIndex> {
    this.#facets ??= this.index().then(loadFacets);
    return this.#facets;
  }

  /** Drops what was loaded, so that the next search starts anew. */
  forget(): void {
    this.#pagefind = this.#facets = undefined;
  }

  /** Answers a search; null where nothing is asked for. @throws where the index can't be reached */
  async answer({ q, chosen, sort }: SearchState): Promise<Answer | null> {
    const query = parseQuery(q);
    const isNarrowed = Object.keys(chosen).length > 0;
    if (isEmpty(query) && !isNarrowed) return null;
    const { candidates, missing, isPartial } = await find(await this.index(), query);
    const { candidates: found, isFinal } = await checkPhrases(candidates, query);
    let shown = found;
    if (isNarrowed) shown = narrow(found, chosen, await this.facets());
    if (sort !== 'relevance') shown = sortFound(shown, sort, await this.facets());
    else if (impliedPhrase(query) !== null) shown = await leadWithVerbatim(shown, query);
    return { query, found, shown, outcome: { count: shown.length, isFinal, missing, isPartial } };
  }
}
