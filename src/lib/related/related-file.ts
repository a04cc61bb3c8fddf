import type { DocumentMeta, LibraryDocument } from '../model/document.ts';
import { anchorPlaces } from '../search/place/anchor-places.ts';
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
  /** Anchors of the paragraphs that ask a question: to them only paragraphs of inspections are related. */
  questions: string[];
  /** By anchor; a paragraph to which none is related is left out. */
  related: Record<string, RelatedRow[]>;
}

/** So many at most are shown (issue: up to five). */
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
    const related = own.flatMap(([{ anchor, role }, at]) => {
      const accepts = (other: Relatable) =>
        other.report !== slug && (role !== 'question' || this.#isInspection(other));
      const rows = this.#relations.to(at, { accepts, count: most }).map((one) => this.#row(one));
      return rows.length > 0 ? [[anchor, rows] as const] : [];
    });
    const reports = [...new Set(related.flatMap(([, rows]) => rows.map(({ report }) => report)))];
    const names = reports.sort().map((report) => [report, documentName(this.#meta(report))]);
    const questions = own.flatMap(([{ role, anchor }]) => (role === 'question' ? anchor : []));
    return {
      report: slug,
      names: Object.fromEntries(names),
      questions,
      related: Object.fromEntries(related),
    };
  }

  #meta(slug: string): DocumentMeta {
    return this.#documents.get(slug)!.meta;
  }

  #isInspection({ report, role }: Relatable): boolean {
    return role !== 'question' && isInspection(this.#meta(report));
  }

  #row({ paragraph: { report, anchor }, words, themes }: Related): RelatedRow {
    const locator = this.#locators.get(report)!.get(anchor)!;
    return { report, anchor, locator, words, themes };
  }
}
