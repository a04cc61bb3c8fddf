import type { Diagnostic, Repair } from '../../model/diagnostic.ts';
import type { Segment } from '../../model/segment.ts';
import { furnitureOf, printedPages } from './lines/furniture.ts';
import { beginningOf } from '../../text/words.ts';
import { placeItems } from './lines/lines.ts';
import { settleHyphens, softHyphen } from './lines/settle-hyphens.ts';
import type { KnowsWord } from '../../model/source.ts';
import type { PdfItem, PdfPage } from '../../model/pdf-page.ts';
import { columnNotes } from './column-notes.ts';
import { pageUnits } from './units/page-units.ts';
import {
  addedNotes,
  furnitureNotes,
  headNotes,
  hiddenNotes,
  methodNote,
  pictureNotes,
  recognisedNotes,
  replacedNotes,
  slantedNotes,
} from './page-remarks.ts';
import { pieceOf } from './segments/piece.ts';
import { sourceWords, type SourceWord } from './segments/source-words.ts';
import { toSegments } from './segments/to-segments.ts';

export interface ReadPdf {
  segments: Segment[];
  /** The words of the file as it sets them, without furniture, with recorded joins made. */
  words: SourceWord[];
  /** How many lines are header, footer or page number, and how many bullets were left out. */
  marks: number;
  repairs: Repair[];
  /** The number printed on each page. */
  printedPages: (string | null)[];
  diagnostics: Diagnostic[];
}

const isSlanted = ({ turn = 0 }: PdfItem): boolean => turn % 90 !== 0;

/** Texts that stand slantwise on pages, each with its pages. */
function slantedTexts(pages: readonly PdfPage[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  pages.forEach(({ items }, index) => {
    const slanted = items.filter((item) => isSlanted(item) && item.text.trim() !== '');
    const text = slanted.map((one) => one.text.trim()).join(' ');
    if (text !== '') found.set(text, [...(found.get(text) ?? []), index + 1]);
  });
  return found;
}

/**
 * Turns the pages of a PDF into segments in reading order, as `readMarkdown` does for texts. Headers,
 * footers and page numbers are left out and said so; hyphens at line ends are settled and recorded.
 */
export function readPdf(all: readonly PdfPage[], file: string, knows: KnowsWord): ReadPdf {
  const pages = all.map((page) => ({
    ...page,
    items: page.items.filter((item) => !isSlanted(item)),
  }));
  const { items: placed, lines } = settleHyphens(placeItems(pages), knows);
  const furniture = furnitureOf(
    lines,
    pages.map(({ height }) => height),
  );
  const left = new Set(furniture.flat().map(({ number }) => number));
  const read = pages.map((page, index) =>
    pageUnits(
      page,
      (placed[index] ?? []).filter(({ line }) => !left.has(line)),
    ),
  );
  const pieces = read.flatMap(({ units }) => units.map(pieceOf));
  const { segments, record, joined, heads } = toSegments(pieces);
  heads.forEach(({ number }) => left.add(number));
  const repairs = record.joins.map(({ line, page, before, after }) => ({
    rule: 'word-over-line-end',
    before: before.replace(softHyphen, '-'),
    after,
    page,
    line,
    reason: null,
  }));
  const joins = joined.map(({ page, line }) => ({
    rule: 'joined-over-page',
    message: 'Goes on with the text before the page break.',
    source: file,
    page,
    line,
    severity: 'info' as const,
  }));
  const moves = read
    .flatMap(({ moved }) => moved)
    .map(({ page, line, text }) => ({
      rule: 'moved-into-place',
      message: `The file's tags hold these words elsewhere; they stand where the page has them: “${beginningOf(text)}”.`,
      source: file,
      page,
      line,
      severity: 'warning' as const,
    }));
  return {
    segments,
    words: sourceWords(
      lines.flat().filter(({ number }) => !left.has(number)),
      record,
    ),
    marks: left.size + record.leads.filter(({ isMark }) => isMark).length,
    repairs,
    printedPages: printedPages(furniture),
    diagnostics: [
      methodNote(
        read.map(({ method }) => method),
        file,
      ),
      ...furnitureNotes(furniture, file),
      ...headNotes(heads, file),
      ...joins,
      ...moves,
      ...columnNotes(
        read.flatMap(({ units }) => units),
        file,
      ),
      ...pictureNotes(pages, file),
      ...hiddenNotes(pages, file),
      ...recognisedNotes(pages, file),
      ...addedNotes(pages, file),
      ...replacedNotes(pages, file),
      ...slantedNotes(slantedTexts(all), file),
    ],
  };
}
