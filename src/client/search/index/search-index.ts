import type { FacetIndex } from '../../../lib/search/answer/facets.ts';
import { readFacets, type StoredColumn } from '../../../lib/search/index/facet-table.ts';
import { indexWord } from '../../../lib/search/words/index-word.ts';
import type { LibraryHead } from '../../../lib/search/index/index-files.ts';
import { readHead } from '../../../lib/search/index/library-head.ts';
import { ParagraphTable, unpackMeasures } from '../../../lib/search/index/paragraph-table.ts';
import { firstFrom, type Postings } from '../../../lib/search/index/postings.ts';
import { spellingsOf, type Spellings } from '../../../lib/search/words/spellings.ts';
import type { CouncilName } from '../../../lib/search/meaning/council-names.ts';
import { readCouncils } from '../../../lib/search/meaning/councils-file.ts';
import { unpackEntries } from '../../../lib/search/meaning/thesaurus-lines.ts';
import type { ThesaurusEntry } from '../../../lib/search/meaning/thesaurus.ts';
import type { Facet } from '../../../lib/search/search-state.ts';
import { packSize, type StoredParagraph } from '../../../lib/search/index/stored-paragraph.ts';
import { readForms, shardsFor, type Form } from '../../../lib/search/index/word-forms.ts';
import { stemsOf } from '../../../lib/search/words/stems-of.ts';
import { isInSieve, sieveFor } from '../../../lib/search/words/word-sieve.ts';
import { filesAhead, formsFile, saidFile } from './ahead.ts';
import { begin, headFile } from './begun.ts';
import type { Pagefind } from './word-index.ts';
import { Fetched, fetchBytes, fetchText } from './file-parts.ts';

/** A search index whose parts are fetched as they are needed. */
export class SearchIndex {
  readonly head: LibraryHead;
  readonly table: ParagraphTable;
  readonly spellings: Spellings;
  /** Councils by each of their names. */
  readonly councils: ReadonlyMap<string, CouncilName>;
  readonly #folder: string;
  readonly #pagefind: Pagefind;
  /** Documents by the name that Pagefind has for each. */
  readonly #documents: ReadonlyMap<string, number>;
  readonly #postings = new Fetched<string, Postings>();
  readonly #known = new Map<string, Postings>();
  readonly #forms = new Fetched<number, Form[]>();
  readonly #texts = new Fetched<number, StoredParagraph[]>();
  readonly #sieves = new Fetched<string, Uint8Array>();
  readonly #said = new Fetched<number, ThesaurusEntry[]>();
  readonly #signs = new Fetched<'signs', string[]>();
  readonly #facets = new Fetched<'facets', FacetIndex>();

  private constructor(
    head: LibraryHead,
    table: ParagraphTable,
    folder: string,
    pagefind: Pagefind,
    ids: readonly string[],
    councils: ReadonlyMap<string, CouncilName>,
  ) {
    this.head = head;
    this.table = table;
    this.spellings = spellingsOf(head.hyphenated);
    this.councils = councils;
    this.#folder = folder;
    this.#pagefind = pagefind;
    this.#documents = new Map(ids.map((id, document) => [id, document]));
  }

  /**
   * Opens an index.
   * @param folder root-relative address of its folder, with slashes at both ends
   * @param library Pagefind, being loaded
   * @param question what will be asked first
   * @throws where a part can't be fetched, or OtherFormat where it was written in another form
   */
  static async open(
    folder: string,
    library: Promise<(basePath: string) => Pagefind>,
    question = '',
  ): Promise<SearchIndex> {
    // Whatever else the server or the browser keeps, the head must be the one of the library as it is.
    const heading = fetchText(folder, headFile, 'no-cache');
    const [text, open] = await Promise.all([heading, library]);
    const head = readHead(text);
    const within = `${folder}${head.version}/`;
    const pagefind = open(within);
    for (const file of filesAhead(head, question)) begin(within + file);
    const [measures, councils, all] = await Promise.all([
      fetchBytes(within, 'measures.pack'),
      fetchText(within, 'councils.pack'),
      pagefind.search(null),
    ]);
    const ids = all.results.map(({ id }) => id);
    if (ids.length !== head.documents.length) {
      throw new Error(
        `The search index has ${ids.length} documents, and not ${head.documents.length}.`,
      );
    }
    const table = new ParagraphTable(head.documents, unpackMeasures(measures));
    return new SearchIndex(head, table, within, pagefind, ids, readCouncils(councils));
  }

  /** Where a token stands in the library, in this form only. */
  postings(token: string): Promise<Postings> {
    return this.#postings.get(token, async () => {
      const { results } = await this.#pagefind.search(indexWord(token));
      const places = results.flatMap(({ id, words }) => {
        const start = this.table.documentStart(this.#documents.get(id)!);
        return words.map((word) => start + word);
      });
      const postings = Uint32Array.from(places).sort();
      this.#known.set(token, postings);
      return postings;
    });
  }

  /** Whether a token that was looked up before stands at a place. */
  isAt(token: string, place: number): boolean {
    const postings = this.#known.get(token) ?? [];
    return postings[firstFrom(postings, place)] === place;
  }

  /** Whether a document has a token that was looked up before. */
  isIn(token: string, document: number): boolean {
    const [first, end] = this.table.paragraphsOf(document);
    const postings = this.#known.get(token) ?? [];
    const at = firstFrom(postings, this.table.startOf(first));
    return at < postings.length && postings[at]! < this.table.startOf(end);
  }

  /** The words of the library that have a stem, or whose stem begins so. */
  async forms(stem: string, isPrefix = false): Promise<Form[]> {
    const shards = shardsFor(this.head.stems, stem, isPrefix).map((shard) => this.#shard(shard));
    const forms = (await Promise.all(shards)).flat();
    return forms.filter((form) => (isPrefix ? form.stem.startsWith(stem) : form.stem === stem));
  }

  /**
   * Starts fetching where words stand that will be looked up in any case, while it is still being fetched
   * what else to look for. What fails here fails again, and is told, when they are looked up.
   */
  beginWords(words: readonly string[]): void {
    for (const stem of words.flatMap(stemsOf)) this.#beginStem(stem).catch(() => undefined);
  }

  async #beginStem(stem: string): Promise<void> {
    const forms = await this.forms(stem);
    await Promise.all(forms.map(({ text }) => this.postings(text)));
  }

  /** A paragraph's text and what else a hit shows. */
  async stored(ordinal: number): Promise<StoredParagraph> {
    const pack = Math.floor(ordinal / packSize);
    const paragraphs = await this.#texts.get(pack, async () => {
      const text = await fetchText(this.#folder, `texts/${pack}.pack`);
      return JSON.parse(text) as StoredParagraph[];
    });
    return paragraphs[ordinal % packSize]!;
  }

  /** What stands between words in the library: each run of signs once. */
  signs(): Promise<string[]> {
    return this.#signs.get('signs', async () => {
      return JSON.parse(await fetchText(this.#folder, 'signs.pack')) as string[];
    });
  }

  /** What the thesaurus has whose keys (`saidKeys`) are these stems, or begin so, and some beside them. */
  async said(stems: readonly string[], isPrefix = false): Promise<ThesaurusEntry[]> {
    const files = new Set(stems.flatMap((stem) => shardsFor(this.head.said, stem, isPrefix)));
    const entries = [...files].map((file) =>
      this.#said.get(file, async () =>
        unpackEntries(await fetchText(this.#folder, saidFile(file))),
      ),
    );
    return (await Promise.all(entries)).flat();
  }

  /** Whether the dictionary has a word, or seems to. */
  async isEnglish(word: string): Promise<boolean> {
    const name = sieveFor(word);
    if (name === null || !this.head.known.includes(name)) return false;
    const sieve = this.#sieves.get(name, () => fetchBytes(this.#folder, `${name}.pack`));
    return isInSieve(word, await sieve);
  }

  /** What can be narrowed down by. */
  facets(): Promise<FacetIndex> {
    return this.#facets.get('facets', async () => {
      const text = await fetchText(this.#folder, 'facets.pack');
      return readFacets(JSON.parse(text) as Record<Facet, StoredColumn>);
    });
  }

  #shard(shard: number): Promise<Form[]> {
    return this.#forms.get(shard, async () =>
      readForms(await fetchText(this.#folder, formsFile(shard))),
    );
  }
}
