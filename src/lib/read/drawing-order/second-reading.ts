import type { Block } from '../../model/block.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PdfPage } from '../../model/pdf-page.ts';
import { withMarkers } from '../../text/note-markers.ts';
import { beginningOf } from '../../text/words.ts';
import { drawnPages, type PageOrders } from './drawn-page.ts';
import { isInColumn } from './find-in-column.ts';
import { findText, type Found, type IsLeftOut } from './find-text.ts';
import { lettersOf } from './compared-letters.ts';

/** What stands in a text where a box covers words of the page; the page's letters have nothing there. */
const coverSign = /█/gu;
/** Letters told before and after the place at which a text breaks off. */
const around = 24;

/** The texts of a block as they are printed: with the markers of its notes, each cell by itself. */
function textsOf({ kind, text, notes, header, cells }: Block): string[] {
  if (kind === 'table-row') return cells.filter(({ rows }) => rows > 0).map((cell) => cell.text);
  return [withMarkers(text, notes), ...header];
}

function warning(
  file: string,
  { id, page }: Block,
  text: string,
  { letters, instead }: Found,
): Diagnostic {
  const all = lettersOf(text).text;
  const own = all.slice(Math.max(0, letters - around), letters);
  const place =
    letters === 0
      ? 'no part of it was found'
      : `after “${own}” it goes on “${all.slice(letters, letters + around)}”, and the page “${instead.slice(0, around)}”`;
  const message = `A second reading of the page, in the order in which it is drawn, doesn’t find this text in one piece: “${beginningOf(text)}”; ${place}. Compare it with the original.`;
  const at = { source: file, page, line: null, anchor: id };
  return { rule: 'not-found-again', message, ...at, severity: 'warning' };
}

/** Looks for a text in the order in which its pages are drawn, then by place alone. */
function find(text: string, pages: readonly PageOrders[], isLeftOut: IsLeftOut): Found {
  const letters = lettersOf(text.replace(coverSign, ''));
  const found = findText(
    pages.map(({ drawn }) => drawn),
    letters,
    isLeftOut,
  );
  if (found.isWhole) return found;
  const placed = findText(
    pages.map(({ byPlace }) => byPlace),
    letters,
    isLeftOut,
  );
  return placed.isWhole ? placed : found;
}

/** Whether a text of a table stands on a page as lines one below the other, with those of other cells between. */
const isCellIn = ({ kind }: Block, text: string, pages: readonly PageOrders[]): boolean =>
  kind === 'table-row' && pages.some(({ drawn }) => isInColumn(text, drawn.lines));

/** Whether a document has a line nowhere in its texts: then it was left out, and that was told. */
function leftOutOf(blocks: readonly Block[]): IsLeftOut {
  let all: string[] | undefined;
  const allTexts = () =>
    (all ??= blocks.map((block) =>
      textsOf(block)
        .map((text) => lettersOf(text).text)
        .join('\n'),
    ));
  const known = new Map<string, boolean>();
  return ({ text }) => {
    const { text: letters } = lettersOf(text);
    const isThere = known.get(letters) ?? allTexts().some((own) => own.includes(letters));
    known.set(letters, isThere);
    return !isThere;
  };
}

/**
 * Reads each page of a PDF a second time, sign by sign as it is drawn and by place alone, knowing nothing of
 * tags or of what the first reading made of it, and looks for every text of the document there. Texts are
 * compared letter by letter; white space, quotation marks, ligatures and hyphens at line ends are levelled.
 * Between the halves of a text only running heads and feet may stand, and notes.
 * @returns a warning for each block with a text that is not there in one piece
 */
export function secondReading(
  file: string,
  blocks: readonly Block[],
  pages: readonly PdfPage[],
): Diagnostic[] {
  const drawn = drawnPages(pages);
  const isLeftOut = leftOutOf(blocks);
  return blocks.flatMap((block): Diagnostic[] => {
    if (block.page === null) return [];
    const own = drawn.slice(block.page - 1, block.pageEnd ?? block.page);
    for (const text of textsOf(block)) {
      const found = find(text, own, isLeftOut);
      if (found.isWhole || isCellIn(block, text, own)) continue;
      return [warning(file, block, text, found)];
    }
    return [];
  });
}
