import { fitQuotation, isWhole, type Fit } from '../compare/fit-quotation.ts';
import { tokensOfParagraph, type QuotedToken, type Word } from '../compare/quoted-tokens.ts';
import { lostIn } from '../compare/told-differences.ts';
import type { CheckedDocument, LibraryReader } from '../library/library-reader.ts';
import { textUnder } from '../library/paragraph-texts.ts';
import { tellingWords, votedFor, WordsTable } from '../library/words-table.ts';
import type { At } from '../tell/result.ts';

/** A paragraph beside a quotation. */
export interface Fitted {
  at: { slug: string; anchor: string };
  fit: Fit;
  /** Share of the quotation's words that stand there. */
  likeness: number;
  printed: readonly Word[];
}

const edits = ({ fit }: Fitted): number =>
  fit.differences.reduce((sum, { was, is }) => sum + was.length + is.length + 1, 0);
const isTelling = ({ fit }: Fitted): boolean => fit.swallowed.some((one) => lostIn(one).length > 0);
const swallowed = ({ fit }: Fitted): number =>
  fit.swallowed.reduce((sum, { words }) => sum + words.length, 0);

/** The best first: fewest differences, nothing that tells in a gap, shortest gaps. */
export function byFit(a: Fitted, b: Fitted): number {
  const liken = isWhole(a.fit) && isWhole(b.fit) ? 0 : b.likeness - a.likeness;
  return (
    Number(isWhole(b.fit)) - Number(isWhole(a.fit)) ||
    liken ||
    edits(a) - edits(b) ||
    Number(isTelling(a)) - Number(isTelling(b)) ||
    swallowed(a) - swallowed(b)
  );
}

/** Lays quotations over paragraphs of a library, whose words are made ready once. */
export class ParagraphFinder {
  readonly #library: LibraryReader;
  readonly #words = new Map<string, readonly Word[]>();
  readonly #tables = new Map<string, Map<string, number[]>>();

  constructor(library: LibraryReader) {
    this.#library = library;
  }

  /** @param text the paragraph's words, with those of what it encloses */
  #fit(quoted: readonly QuotedToken[], slug: string, anchor: string, text: () => string): Fitted {
    const key = `${slug}#${anchor}`;
    const printed = this.#words.get(key) ?? tokensOfParagraph(text());
    this.#words.set(key, printed);
    const fit = fitQuotation(quoted, printed);
    const likeness = fit.words === 0 ? 1 : fit.matched / fit.words;
    return { at: { slug, anchor }, fit, likeness, printed };
  }

  /** A quotation beside paragraphs that are named, the best first. */
  async among(
    quoted: readonly QuotedToken[],
    slug: string,
    anchors: readonly string[],
  ): Promise<Fitted[]> {
    const document = await this.#library.document(slug);
    return anchors
      .map((anchor) => this.#fit(quoted, slug, anchor, () => textUnder(document, anchor)))
      .sort(byFit);
  }

  /** A quotation beside the paragraphs of a document that have most of its words, the best first. */
  async inDocument(quoted: readonly QuotedToken[], text: string, slug: string): Promise<Fitted[]> {
    const document = await this.#library.document(slug);
    const table = this.#tableOf(document);
    const lists = tellingWords(text).map((word) => table.get(word) ?? []);
    const anchors = votedFor(lists).map((at) => document.blocks[at]!.id);
    const found = await this.among(quoted, slug, anchors);
    return narrowest(found, document);
  }

  #tableOf(document: CheckedDocument): Map<string, number[]> {
    const known = this.#tables.get(document.slug);
    if (known) return known;
    const table = new Map<string, number[]>();
    document.blocks.forEach(({ id }, at) => {
      for (const word of WordsTable.wordsOf(textUnder(document, id)))
        if (!table.get(word)?.push(at)) table.set(word, [at]);
    });
    this.#tables.set(document.slug, table);
    return table;
  }

  /** A quotation beside the paragraphs of the whole library that have most of its words, the best first. */
  async inLibrary(quoted: readonly QuotedToken[], text: string): Promise<Fitted[]> {
    const paragraphs = await this.#library.paragraphsWith(tellingWords(text));
    const fits: Fitted[] = [];
    for (const { slug, id, text: words } of paragraphs)
      fits.push(this.besides(quoted, slug, id, words));
    return fits.sort(byFit);
  }

  /** A quotation beside a text that is given. */
  besides(quoted: readonly QuotedToken[], slug: string, id: string, text: string): Fitted {
    const printed = tokensOfParagraph(text);
    const fit = fitQuotation(quoted, printed);
    const likeness = fit.words === 0 ? 1 : fit.matched / fit.words;
    return { at: { slug, anchor: id }, fit, likeness, printed };
  }
}

/** Without the paragraphs that have the words only because one within them has. */
function narrowest(found: readonly Fitted[], document: CheckedDocument): Fitted[] {
  const whole = new Set(found.filter(({ fit }) => isWhole(fit)).map(({ at }) => at.anchor));
  const outer = new Set(
    document.blocks.flatMap(({ id, parent }) => (whole.has(id) && parent !== null ? [parent] : [])),
  );
  return found.filter(({ at }) => !outer.has(at.anchor));
}

export const placesOf = (found: readonly Fitted[]): At[] => found.map(({ at }) => at);
