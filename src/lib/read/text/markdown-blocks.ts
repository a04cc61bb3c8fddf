import type { Blockquote, FootnoteDefinition, RootContent, Table } from 'mdast';
import {
  endOf,
  inlineOf,
  leaveOut,
  lineOf,
  plain,
  push,
  startOf,
  type Reader,
} from './markdown-reader.ts';

/** Reads whatever block there is. */
type ReadBlock = (reader: Reader, node: RootContent, depth: number) => void;

/** The rows of a table of Markdown; the line under its first row is a mark. */
export function readTable(reader: Reader, table: Table): void {
  const ruled = lineOf(table) + 1;
  table.children.forEach((row) => {
    let at = startOf(row);
    const cells = row.children.map((cell) => {
      const [first, last] = [cell.children[0], cell.children.at(-1)];
      if (first === undefined || last === undefined) return '';
      leaveOut(reader, at, startOf(first));
      at = endOf(last);
      return inlineOf(reader, cell).text;
    });
    leaveOut(reader, at, endOf(row));
    push(reader, row, 'row', plain(cells.join(' ')), { cells });
  });
  const start = reader.lineStarts[ruled - 1] ?? 0;
  leaveOut(reader, start, (reader.lineStarts[ruled] ?? reader.source.length + 1) - 1);
}

/** A quotation's blocks; the signs before its lines are marks. */
export function readQuotation(
  reader: Reader,
  node: Blockquote,
  depth: number,
  readBlock: ReadBlock,
): void {
  const last = node.position?.end.line ?? lineOf(node);
  for (let line = lineOf(node); line <= last; line += 1) {
    const start = reader.lineStarts[line - 1] ?? 0;
    const sign = /^[^>]*?((?:>[ \t]*)+)/u.exec(
      reader.source.slice(Math.max(start, startOf(node)), reader.lineStarts[line]),
    );
    if (sign?.index === 0 && sign[0].trimStart().startsWith('>')) {
      const at = Math.max(start, startOf(node)) + sign[0].length;
      leaveOut(reader, at - (sign[1] as string).length, at);
    }
  }
  reader.quotations += 1;
  node.children.forEach((child) => readBlock(reader, child, depth));
  reader.quotations -= 1;
}

/** A footnote as Markdown writes it, `[^1]: …`; what follows its first paragraph is text. */
export function readNote(reader: Reader, node: FootnoteDefinition, readBlock: ReadBlock): void {
  const label = node.label ?? node.identifier;
  const colon = startOf(node) + 2 + label.length;
  leaveOut(reader, startOf(node), startOf(node) + 2);
  leaveOut(reader, colon, colon + 2);
  const [first, ...rest] = node.children;
  const inline = first?.type === 'paragraph' ? inlineOf(reader, first) : plain('');
  push(reader, node, 'note', inline, { labels: [label] });
  (first?.type === 'paragraph' ? rest : node.children).forEach((child) =>
    readBlock(reader, child, 0),
  );
}
