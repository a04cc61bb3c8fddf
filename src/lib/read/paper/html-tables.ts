import type { Element } from 'hast';
import { trimSpace } from '../../text/words.ts';
import { joinLines, linesOf, textWithMarkers } from './html-lines.ts';
import type { Notes } from './html-notes.ts';
import { attribute, isBlock, isElement, isLeftOut, lineOf, type HtmlNode } from './html-tree.ts';

export interface HtmlRow {
  cells: string[];
  line: number;
}

/** A cell that spans more has lost its table. */
const widestSpan = 50;
const rowGroups = new Set(['thead', 'tbody', 'tfoot']);

/** The rows of a table, those of a table inside it not counted. */
export function rowsOf(table: Element): Element[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (isLeftOut(child)) return [];
    if (child.tagName === 'tr') return [child];
    return rowGroups.has(child.tagName) ? rowsOf(child) : [];
  });
}

export const cellsOf = (row: Element): Element[] =>
  row.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

function spanOf(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  const span = Number.parseInt(attribute(cell, name) || '1', 10);
  return Math.min(widestSpan, Math.max(1, Number.isNaN(span) ? 1 : span));
}

/** All text of a cell in one line: its paragraphs, lists and inner tables one after the other. */
function cellText(cell: Element, notes: Notes): string {
  const parts: string[] = [];
  let run: HtmlNode[] = [];
  const end = () => {
    const lines = run.length === 0 ? [] : linesOf(run, notes);
    if (lines.length > 0) parts.push(textWithMarkers(joinLines(lines)));
    run = [];
  };
  const visit = (nodes: readonly HtmlNode[]) => {
    for (const node of nodes) {
      if (!isElement(node) || !isBlock(node)) run.push(node);
      else if (!isLeftOut(node)) {
        end();
        visit(node.children);
        end();
      }
    }
  };
  visit(cell.children);
  end();
  return trimSpace(parts.join(' '));
}

/** The rows of a table as the texts of their cells; what a cell spans besides its own place is empty. */
export function readHtmlTable(table: Element, notes: Notes): HtmlRow[] {
  const covered = new Map<number, number>();
  return rowsOf(table).map((row) => {
    const cells: string[] = [];
    const skipCovered = () => {
      for (
        let left = covered.get(cells.length) ?? 0;
        left > 0;
        left = covered.get(cells.length) ?? 0
      ) {
        covered.set(cells.length, left - 1);
        cells.push('');
      }
    };
    for (const cell of cellsOf(row)) {
      skipCovered();
      const [rows, columns] = [spanOf(cell, 'rowSpan'), spanOf(cell, 'colSpan')];
      const text = cellText(cell, notes);
      for (let column = 0; column < columns; column += 1) {
        covered.set(cells.length, rows - 1);
        cells.push(column === 0 ? text : '');
      }
    }
    skipCovered();
    return { cells, line: lineOf(row) };
  });
}
