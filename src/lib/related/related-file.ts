import type { DocumentMeta, LibraryDocument } from '../model/document.ts';
import { anchorPlaces } from '../search/place/anchor-places.ts';
import { byTime } from '../vocabulary/dates.ts';
import { documentName, isInspection } from '../vocabulary/names.ts';
import type { Relatable } from './relatable.ts';
import { Relations, type Related } from './relate.ts';

/** A paragraph of another document as `/data/related/<slug>.json` lists it. */
export interface RelatedRow {
  report: string;
  anchor: string;
  /** "Paragraph 28". */
  locator: string;
  /** Words that both have. */
  words: string[];
  /** Slugs of the themes that occur in both. */
  themes: string[];
}

/** `/data/related/<slug>.json`. */
export interface RelatedFile {
  report: string;
  /** Names of the documents that are led to, by slug. */
  names: Record<string, string>;
  /** Slugs of those of them that are about the same council. */
  sameCouncil: string[];
  /** Anchors of the paragraphs that ask a question: to them only paragraphs of inspections are related. */
  questions: string[];
  /** By anchor, paragraphs of the same council first; a paragraph to which none is related is left out. */
  related: Record<string, RelatedRow[]>;
}

/** So many at most of each document on the same council, and so many of all others. */
export const mostOfDocument = 10;
const mostElsewhere = 5;

/** What is related to the paragraphs of each document of a library. */
export class RelatedFiles {
  readonly #paragraphs: ReadonlyMap<string, [paragraph: Relatable, at: number][]>;
  readonly #relations: Relations;
  readonly #documents: ReadonlyMap<string, LibraryDocument>;
  /** Documents by council, in time order. */
  readonly #councils: ReadonlyMap<string | null, readonly LibraryDocument[]>;
  readonly #locators: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(documents: readonly LibraryDocument[], paragraphs: readonly Relatable[]) {
    const numbered = paragraphs.map((one, at): [Relatable, number] => [one, at]);
    this.#paragraphs = Map.groupBy(numbered, ([{ report }]) => report);
    this.#relations = new Relations(paragraphs);
    this.#documents = new Map(documents.map((document) => [document.meta.slug, document]));
    this.#councils = Map.groupBy(documents.toSorted(byTime), ({ meta }) => meta.authoritySlug);
    this.#locators = new Map(
      documents.map((document) => [
        document.meta.slug,
        new Map(anchorPlaces(document).map((place) => [place.id, place.locator])),
      ]),
    );
  }

  /** The file of one document. */
  of(slug: string): RelatedFile {
    const own = this.#paragraphs.get(slug) ?? [];
    const here = this.#onCouncilOf(slug);
    const rowsOf = {
      statement: this.#rowsFor(slug, here),
      question: this.#rowsFor(slug, here, isInspection),
    };
    const related = own.flatMap(([{ anchor, role }, at]) => {
      const rows = rowsOf[role === 'question' ? 'question' : 'statement'](at);
      return rows.length > 0 ? [[anchor, rows] as const] : [];
    });
    const reports = new Set(related.flatMap(([, rows]) => rows.map(({ report }) => report)));
    const names = [...reports].sort().map((report) => [report, documentName(this.#meta(report))]);
    const questions = own.flatMap(([{ role, anchor }]) => (role === 'question' ? anchor : []));
    return {
      report: slug,
      names: Object.fromEntries(names),
      sameCouncil: here.filter((report) => reports.has(report)),
      questions,
      related: Object.fromEntries(related),
    };
  }

  #meta(slug: string): DocumentMeta {
    return this.#documents.get(slug)!.meta;
  }

  /** The other documents on the council of one, in time order. */
  #onCouncilOf(slug: string): string[] {
    const { authoritySlug } = this.#meta(slug);
    if (authoritySlug === null) return [];
    return (this.#councils.get(authoritySlug) ?? [])
      .map(({ meta }) => meta.slug)
      .filter((report) => report !== slug);
  }

  /**
   * Finds rows for paragraphs of a document. A question states nothing that could be related.
   * @param here the other documents on its council
   * @param isWanted whether a document may be led to
   */
  #rowsFor(
    slug: string,
    here: readonly string[],
    isWanted: (meta: DocumentMeta) => boolean = () => true,
  ) {
    const relations = this.#relations;
    const nowhere = new Set([slug, ...here]);
    const stating = relations.those(({ role }) => role !== 'question');
    const elsewhere = relations.those(
      ({ report, role }) =>
        role !== 'question' && !nowhere.has(report) && isWanted(this.#meta(report)),
    );
    const wanted = here.filter((report) => isWanted(this.#meta(report)));
    return (at: number): RelatedRow[] =>
      [
        ...wanted.flatMap((report) => relations.inDocument(at, report, stating, mostOfDocument)),
        ...relations.to(at, elsewhere, mostElsewhere),
      ].map((one) => this.#row(one));
  }

  #row({ paragraph: { report, anchor }, words, themes }: Related): RelatedRow {
    const locator = this.#locators.get(report)!.get(anchor)!;
    return { report, anchor, locator, words, themes };
  }
}
