import { blocksUnder } from '../model/structure.ts';
import type { Extent, QuotedBlock } from './extents.ts';
import type { Piece } from './quotation.ts';
import { textDirective, type TextPlace } from './text-fragment.ts';

/** What stands between the cells of a row in its text. */
const betweenCells = ' | ';

/** A text of a document as its page sets it, a cell apart from the next, and the block that it is of. */
interface Line {
  id: string;
  text: string;
}

function linesOf(blocks: readonly QuotedBlock[]): Line[] {
  return blocks.flatMap(({ id, kind, text }) => {
    const lines = kind === 'table-row' ? text.split(betweenCells) : [text];
    return lines.filter(Boolean).map((line) => ({ id, text: line }));
  });
}

/** Where words stand among the lines of some blocks. */
function placeOf(
  lines: readonly Line[],
  ids: ReadonlySet<string>,
  words: string,
  start = 0,
): TextPlace | null {
  const text = lines.findIndex((line) => ids.has(line.id) && line.text.includes(words, start));
  return text === -1 ? null : { text, offset: lines[text]!.text.indexOf(words, start) };
}

/** The words with which pieces begin, or end: of a row those of its cell. */
function endWords(piece: Piece | undefined, end: 0 | -1): string {
  const text = piece?.text ?? '';
  return text.split(betweenCells).at(end) ?? '';
}

/**
 * The end of an address's fragment by which browsers mark the words of an extent.
 * @param blocks all of the document, in reading order
 * @returns null where the words can't be told from the same ones earlier in the document, or are not there
 */
export function wordsDirective(
  blocks: readonly QuotedBlock[],
  { ids, pieces }: Extent,
): string | null {
  const lines = linesOf(blocks);
  const under = (id: string | undefined) =>
    new Set(blocksUnder(blocks, id ?? '').map((block) => block.id));
  const [first, last] = [pieces[0], pieces.at(-1)];
  const from = placeOf(lines, under(ids[0]), endWords(first, 0), first?.start);
  const closing = endWords(last, -1);
  const to = placeOf(lines, under(ids.at(-1)), closing, last?.start);
  if (!from || !to || to.text < from.text) return null;
  return textDirective(
    lines.map(({ text }) => text),
    from,
    { ...to, offset: to.offset + closing.length },
  );
}
