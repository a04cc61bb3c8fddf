import { knownValues, type KnownValues } from '../../../lib/search/answer/known-values.ts';
import { understand } from '../../../lib/search/answer/preference.ts';
import {
  countedValues,
  readAnswer,
  readValues,
} from '../../../lib/search/opensearch/server-answer.ts';
import type { ServerAnswer, ServerHit } from '../../../lib/search/opensearch/server-answer.ts';
import { placesInText } from '../../../lib/search/opensearch/places-in-text.ts';
import {
  searchBody,
  valuesBody,
  type ServerQuestion,
  type Strictness,
} from '../../../lib/search/opensearch/search-body.ts';
import {
  clausesOf,
  expandedWords,
  expansionsOf,
  type Meant,
} from '../../../lib/search/question/clauses.ts';
import { isEmpty, parseQuery, type Query } from '../../../lib/search/question/query.ts';
import { thesaurusOf } from '../../../lib/search/meaning/thesaurus.ts';
import type { Facet, SearchState } from '../../../lib/search/search-state.ts';
import { headedBy, type Outcome } from '../../../lib/search/answer/status.ts';
import {
  namedPlaces,
  type Lacking,
  type NamedPlace,
} from '../../../lib/search/bearing/named-places.ts';
import type { Answer, SearchedLibrary, ValuesOf } from '../find/answer.ts';
import type { Candidate } from '../find/candidate.ts';
import { askServer } from './ask-server.ts';
import { lackingOnServer, withOthersAfter } from './lacking-on-server.ts';
import { ServerTexts } from './server-texts.ts';
import { openWordFiles, type WordFiles } from './word-files.ts';

const anywhere = { councils: [], years: [], kinds: [], reports: [], notHeld: [] };

/** So much of what was asked for have hits that need only have most of it. */
const leastOfMost = 0.6;

interface Understood extends ServerQuestion {
  expanded: Meant[];
  places: NamedPlace[];
}

/** What searches are answered from where the library names a server: words and names are its own, hits the server's. */
export class ServerLibrary implements SearchedLibrary {
  readonly #server: string;
  readonly #folder: string;
  readonly #texts: ServerTexts;
  readonly #found = new WeakMap<Answer, ServerAnswer>();
  #files: Promise<WordFiles> | undefined;
  #values: Promise<Map<Facet, { values: string[] }>> | undefined;

  /**
   * @param server address of the server's index
   * @param folder address of the library's own, which says what councils are called and words stand for
   */
  constructor(server: string, folder: string) {
    this.#server = server;
    this.#folder = folder;
    this.#texts = new ServerTexts(server);
  }

  names(): Promise<WordFiles> {
    this.#files ??= openWordFiles(this.#folder).catch((error: unknown) => {
      this.forget();
      throw error;
    });
    return this.#files;
  }

  forget(): void {
    this.#files = this.#values = undefined;
  }

  async answer(state: SearchState): Promise<Answer | null> {
    const typed = parseQuery(state.q);
    if (isEmpty(typed) && Object.keys(state.chosen).length === 0) return null;
    const files = await this.names();
    const known = await this.#known(state, files);
    const question = await understood(typed, { ...state, chosen: known.chosen }, files);
    const all = await this.#ask(question, 'all');
    const isMost = all.total === 0 && question.clauses.length > 1;
    const strictness = isMost ? 'most' : 'all';
    const found = isMost ? await this.#ask(question, strictness) : all;
    const { documents } = files.head;
    const lacking = lackingOnServer(found, question, question.places, documents);
    const alike =
      lacking?.isAll && state.sort === 'relevance'
        ? await this.#ask({ ...question, preference: anywhere }, strictness)
        : null;
    const hits = alike && lacking ? withOthersAfter(found.hits, alike.hits, lacking) : found.hits;
    return this.#answerOf({ ...found, hits }, question, known, files, { isMost, lacking });
  }

  async values(answer: Answer, chosen: SearchState['chosen']): Promise<ValuesOf> {
    const found = this.#found.get(answer)!;
    return (facet) => countedValues(found, facet, chosen);
  }

  async #ask(question: ServerQuestion, strictness: Strictness): Promise<ServerAnswer> {
    return readAnswer(await askServer(this.#server, searchBody(question, strictness)));
  }

  async #known({ chosen }: SearchState, { head }: WordFiles): Promise<KnownValues> {
    const isNarrowed = Object.keys(chosen).some((facet) => facet !== 'report');
    this.#values ??= isNarrowed
      ? askServer(this.#server, valuesBody()).then(readValues)
      : undefined;
    this.#values?.catch(() => (this.#values = undefined));
    return knownValues(chosen, isNarrowed ? await this.#values! : null, head.documents);
  }

  #answerOf(
    found: ServerAnswer,
    question: Understood,
    known: KnownValues,
    { head }: WordFiles,
    { isMost, lacking }: { isMost: boolean; lacking: Lacking | null },
  ): Answer {
    const names = new Map(head.documents.map(({ slug, name }) => [slug, name]));
    const held = found.hits.filter(({ report }) => names.has(report));
    const shown = held.map((hit, ordinal) => {
      const document = names.get(hit.report)!;
      return this.#candidate(hit, { ordinal, document }, question, isMost);
    });
    const count = found.total - (found.hits.length - held.length);
    const elsewhere = shown.filter(({ report }) => lacking?.slugs.has(report) === false).length;
    const told = outcomeOf(found, question, { count, listed: shown.length, isMost });
    const leads = told.preference.leads === true && lacking?.isAll !== true;
    const outcome = { ...told, lacking, elsewhere, preference: { ...told.preference, leads } };
    const headed = question.sort === 'relevance' ? headedBy(outcome) : null;
    const answer = { query: question.query, found: shown, shown, outcome, known, headed };
    this.#found.set(answer, found);
    return answer;
  }

  #candidate(
    { id, report }: ServerHit,
    place: { ordinal: number; document: string },
    { clauses }: ServerQuestion,
    isMost: boolean,
  ): Candidate {
    const texts = this.#texts;
    return {
      ...place,
      id,
      report,
      length: 0,
      beside: [],
      together: 0,
      share: isMost ? leastOfMost : 1,
      preferred: 0,
      standing: 0,
      marksInDocument: () => [],
      get places() {
        return placesInText(texts.known(id)?.text ?? '', clauses);
      },
      read: () => texts.read(id),
    };
  }
}

/** A question as the library's own search understands it: the same words, names and meanings. */
async function understood(
  typed: Query,
  { chosen, sort, without = [] }: SearchState,
  { head, councils, spellings, said }: WordFiles,
): Promise<Understood> {
  const isAsTyped = chosen.report !== undefined || without.includes('places');
  const { query, preference } =
    isAsTyped || isEmpty(typed)
      ? { query: typed, preference: anywhere }
      : understand(typed, councils, head.documents);
  const entries = without.includes('synonyms') ? [] : await said(query.words);
  const expanded = expandedWords(query, head.abbreviations, thesaurusOf(entries));
  const clauses = clausesOf(query, expanded, spellings);
  const places = namedPlaces(preference, head.documents);
  return { query, preference, clauses, expanded, chosen, sort, places };
}

function outcomeOf(
  { hits: [first], known }: ServerAnswer,
  { clauses, expanded, preference }: Understood,
  { count, listed, isMost }: { count: number; listed: number; isMost: boolean },
): Omit<Outcome, 'lacking' | 'elsewhere'> {
  const missing = clauses.flatMap(({ terms }, at) =>
    known[at] === 0 ? terms.map(({ typed }) => typed) : [],
  );
  const isOf = (names: readonly string[], own: readonly string[]) =>
    names.some((name) => own.includes(name));
  const leads =
    first !== undefined &&
    (isOf(preference.councils, first.authority) || isOf(preference.years, first.year));
  return {
    count,
    listed,
    isFinal: true,
    complete: isMost ? 0 : count,
    missing,
    isPartial: isMost,
    suggestion: null,
    corrected: null,
    withoutSigns: null,
    expansions: expansionsOf(expanded),
    preference: { ...preference, leads },
    coverage: isMost ? leastOfMost : 1,
    unmet: [],
  };
}
