import type { DocumentMeta, LibraryDocument } from '../model/document.ts';
import { anchorPlaces } from '../search/place/anchor-places.ts';
import { documentName, isInspection } from '../vocabulary/names.ts';
import type { Acceptable } from './paragraph-kinds.ts';
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

/** So many at most of the same council, and so many of others. */
const most = 5;

/** What is related to the paragraphs of each document of a library. */
export class RelatedFiles {
  readonly #paragraphs: ReadonlyMap<string, [paragraph: Relatable, at: number][]>;
  readonly #relations: Relations;
  readonly #documents: ReadonlyMap<string, LibraryDocument>;
  readonly #locators: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(documents: readonly LibraryDocument[], paragraphs: readonly Relatable[]) {
    const numbered = paragraphs.map((one, at): [Relatable, number] => [one, at]);
    this.#paragraphs = Map.groupBy(numbered, ([{ report }]) => report);
    this.#relations = new Relations(paragraphs);
    this.#documents = new Map(documents.map((document) => [document.meta.slug, document]));
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
    const isHere = this.#isOfCouncilOf(slug);
    const related = own.flatMap(([{ anchor, role }, at]) => {
      const rows = this.#rows(at, this.#acceptedBy(slug, role), isHere);
      return rows.length > 0 ? [[anchor, rows] as const] : [];
    });
    const reports = [...new Set(related.flatMap(([, rows]) => rows.map(({ report }) => report)))];
    const names = reports.sort().map((report) => [report, documentName(this.#meta(report))]);
    const questions = own.flatMap(([{ role, anchor }]) => (role === 'question' ? anchor : []));
    return {
      report: slug,
      names: Object.fromEntries(names),
      sameCouncil: reports.filter(isHere),
      questions,
      related: Object.fromEntries(related),
    };
  }

  #meta(slug: string): DocumentMeta {
    return this.#documents.get(slug)!.meta;
  }

  #isOfCouncilOf(slug: string): (report: string) => boolean {
    const { authoritySlug } = this.#meta(slug);
    return (report) => authoritySlug !== null && this.#meta(report).authoritySlug === authoritySlug;
  }

  /** A question states nothing that could be related; to one, only what inspections found is. */
  #acceptedBy(slug: string, role: Relatable['role']): (other: Acceptable) => boolean {
    return (other) =>
      other.report !== slug &&
      other.role !== 'question' &&
      (role !== 'question' || isInspection(this.#meta(other.report)));
  }

  #rows(
    at: number,
    accepts: (other: Acceptable) => boolean,
    isHere: (report: string) => boolean,
  ): RelatedRow[] {
    const here = (other: Acceptable) => accepts(other) && isHere(other.report);
    const elsewhere = (other: Acceptable) => accepts(other) && !isHere(other.report);
    const groups = this.#relations.toEach(at, [here, elsewhere], most);
    return groups.flat().map((one) => this.#row(one));
  }

  #row({ paragraph: { report, anchor }, words, themes }: Related): RelatedRow {
    const locator = this.#locators.get(report)!.get(anchor)!;
    return { report, anchor, locator, words, themes };
  }
}
