import type { Diagnostic, Repair } from '../../model/diagnostic.ts';
import type { Segment } from '../../model/segment.ts';
import { furnitureOf, printedPages } from './lines/furniture.ts';
import { beginningOf } from '../../text/words.ts';
import { linesOf, placeItems, type Line } from './lines/lines.ts';
import type { PdfPage } from '../../model/pdf-page.ts';
import { pageUnits } from './units/page-units.ts';
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

function spans(pages: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const page of pages) {
    const last = parts.at(-1);
    if (last !== undefined && last[1] + 1 >= page) last[1] = page;
    else parts.push([page, page]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function furnitureNotes(furniture: readonly Line[][], file: string): Diagnostic[] {
  const byText = new Map<string, number[]>();
  furniture.forEach((lines, index) =>
    lines.forEach(({ text }) => {
      const key = text.replace(/\d+/g, '#');
      byText.set(key, [...(byText.get(key) ?? []), index + 1]);
    }),
  );
  return [...byText].map(([text, pages]) => ({
    rule: 'page-furniture',
    message: `Left out as header, footer or page number on ${spans(pages)}: “${text}” (# stands for a number).`,
    source: file,
    page: pages[0] ?? null,
    line: null,
    severity: 'info',
  }));
}

function methodNote(methods: readonly ('tags' | 'geometry')[], file: string): Diagnostic {
  const geometry = methods.flatMap((method, index) => (method === 'geometry' ? [index + 1] : []));
  const tagged = methods.length - geometry.length;
  const message =
    geometry.length === 0
      ? `All ${tagged} pages were read by the file's structure tree.`
      : `${tagged} pages were read by the file's structure tree; by positions and type, for want of one: ${spans(geometry)}.`;
  return { rule: 'pdf-structure', message, source: file, page: null, line: null, severity: 'info' };
}

/** What can't be read for want of text: pages that are pictures. */
function pictureNotes(pages: readonly PdfPage[], file: string): Diagnostic[] {
  return pages.flatMap(({ isPicture }, index): Diagnostic[] => {
    const message = 'The page is a picture without text; what it says is not in the library.';
    const place = { source: file, page: index + 1, line: null };
    return isPicture === true
      ? [{ rule: 'page-without-text', message, ...place, severity: 'warning' }]
      : [];
  });
}

/**
 * Turns the pages of a PDF into segments in reading order, as `readMarkdown` does for texts. Headers,
 * footers and page numbers are left out and said so; hyphens at line ends are settled and recorded.
 */
export function readPdf(pages: readonly PdfPage[], file: string): ReadPdf {
  const placed = placeItems(pages);
  const lines = placed.map(linesOf);
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
  const { segments, record, joined } = toSegments(pieces);
  const repairs = record.joins.map(({ line, page, before, after }) => ({
    rule: 'word-over-line-end',
    before,
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
      ...joins,
      ...moves,
      ...pictureNotes(pages, file),
    ],
  };
}
