import type { Element } from 'hast';
import type { Segment } from '../../model/segment.ts';
import { headRuns, runsOfLines } from '../text/line-runs.ts';
import { joinLines, linesOf, type Line } from './html-lines.ts';
import type { Notes } from './html-notes.ts';
import { cellsOf, readHtmlTable, rowsOf } from './html-tables.ts';
import {
  attribute,
  flowOf,
  holdsBlock,
  isBlock,
  isElement,
  isLeftOut,
  lineOf,
  type HtmlNode,
  type Parent,
} from './html-tree.ts';
import type { TypedBullet } from './typed-bullets.ts';
import { typedBullet } from './typed-bullets.ts';
import { numbersOf } from './list-numbers.ts';

/** A head with committee, date, author and title has no more blocks of lines. */
const blocksOfHead = 6;
const number = /^(\d{1,3}[.)])\s+(?=\S)/u;
const heading = /^h([1-6])$/;

/** What the next text of a list's item, or of a note, is. */
type Opening = Pick<Segment, 'shape' | 'depth' | 'bullet' | 'labels'>;

export interface ReadHtml {
  segments: Segment[];
  /** Lines of a head that stood together and were taken one by one. */
  dividedHeads: number[];
  /** Bullets that were typed before texts, as marks left out. */
  bullets: TypedBullet[];
}

function withoutStart(line: Line, length: number): Line {
  const moved = (at: number) => Math.max(0, at - length);
  return {
    ...line,
    text: line.text.slice(length),
    emphasis: line.emphasis
      .map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) }))
      .filter(({ start, end }) => end > start),
    markers: line.markers.map((one) => ({ ...one, at: moved(one.at) })),
  };
}

class SegmentReader {
  readonly segments: Segment[] = [];
  readonly dividedHeads: number[] = [];
  readonly bullets: TypedBullet[] = [];
  private opening: Opening | null = null;
  private readonly notes: Notes;

  constructor(notes: Notes) {
    this.notes = notes;
  }

  private push(line: Line, shape: Partial<Segment>): void {
    this.segments.push({
      shape: 'text',
      depth: 0,
      bullet: null,
      labels: [],
      cells: [],
      page: null,
      pageEnd: null,
      ...line,
      ...shape,
    });
  }

  /** Takes a typed bullet off a line and takes note of it. */
  private unmarked(line: Line): { line: Line; bullet: string | null } {
    const [whole, bullet] = typedBullet.exec(line.text) ?? [];
    if (whole === undefined || bullet === undefined) return { line, bullet: null };
    const rest = withoutStart(line, whole.length);
    this.bullets.push({ bullet, text: rest.text });
    return { line: rest, bullet };
  }

  /** A text by the marks at its start: those of the list it is in, a typed number or bullet, or none. */
  private text(printed: Line, depth: number, numbered: number): void {
    const { opening } = this;
    this.opening = null;
    const { line, bullet } = this.unmarked(printed);
    if (opening !== null)
      return this.push(line, {
        ...opening,
        ...(opening.bullet !== null && { bullet: opening.bullet + (bullet ?? '') }),
      });
    if (bullet !== null) return this.push(line, { shape: 'item', depth: depth + 1, bullet });
    const [whole, label] = number.exec(line.text) ?? [];
    if (whole === undefined || label === undefined) return this.push(line, { depth });
    this.push(withoutStart(line, whole.length), {
      shape: 'item',
      depth: Math.max(depth + 1, numbered),
      labels: [label],
    });
  }

  private paragraph(nodes: readonly HtmlNode[], depth: number, numbered = 0): void {
    const lines = linesOf(nodes, this.notes);
    if (lines.length === 0) return;
    const isHead = this.segments.length < blocksOfHead && this.opening === null;
    const texts = lines.map(({ text }) => text);
    const heads = isHead && lines.length > 1 ? headRuns(texts) : [texts];
    if (heads.length > 1) this.dividedHeads.push(lineOf(nodes[0] as HtmlNode));
    let at = 0;
    for (const run of heads.length > 1 ? heads : runsOfLines(texts)) {
      this.text(joinLines(lines.slice(at, at + run.length)), depth, numbered);
      at += run.length;
    }
  }

  private list(list: Element, depth: number): void {
    const numbers = numbersOf(list);
    for (const item of list.children.filter(isElement)) {
      if (isLeftOut(item)) continue;
      if (item.tagName !== 'li') {
        this.block(item, depth);
        continue;
      }
      const label = numbers.get(item);
      const isNumber = label !== undefined && /^\d/.test(label);
      this.opening = {
        shape: 'item',
        depth: depth + 1,
        bullet: isNumber ? null : '-',
        labels: label === undefined ? [] : [label],
      };
      this.noteOr(item, () => this.blocks(item, depth + 1));
      this.opening = null;
    }
  }

  private noteOr(element: Element, read: () => void): void {
    const label = this.notes.bodies.get(element);
    if (label !== undefined)
      this.opening = { shape: 'note', depth: 0, bullet: null, labels: [label] };
    read();
  }

  private table(table: Element, depth: number): void {
    const rows = rowsOf(table);
    const only = rows.length === 1 ? cellsOf(rows[0] as Element) : [];
    if (only.length === 1) return this.blocks(only[0] as Element, depth);
    table.children
      .filter(isElement)
      .filter(({ tagName }) => tagName === 'caption')
      .forEach((caption) => this.blocks(caption, depth));
    for (const { cells, line } of readHtmlTable(table, this.notes)) {
      if (cells.every((cell) => cell === '')) continue;
      const empty = { text: cells.join(' ').trim(), emphasis: [], markers: [], line };
      this.push(empty, { shape: 'row', cells });
    }
  }

  private block(element: Element, depth: number): void {
    if (isLeftOut(element)) return;
    const [, level] = heading.exec(element.tagName) ?? [];
    if (level !== undefined && !element.children.some(holdsBlock)) {
      const lines = linesOf([element], this.notes);
      if (lines.length > 0)
        this.push(
          { ...joinLines(lines), emphasis: [] },
          { shape: 'heading', depth: Number(level) },
        );
    } else if (element.tagName === 'hr') {
      const rule = { text: '', emphasis: [], markers: [], line: lineOf(element) };
      this.push(rule, { shape: 'rule' });
    } else if (element.tagName === 'ul' || element.tagName === 'ol') this.list(element, depth);
    else if (element.tagName === 'table') this.table(element, depth);
    else
      this.noteOr(element, () =>
        this.blocks(
          element,
          depth,
          Number(/numbered-(\d)/.exec(attribute(element, 'className'))?.[1] ?? 0),
        ),
      );
  }

  /** Reads what is in an element: blocks, and the runs of text between them. */
  blocks(parent: Parent, depth: number, numbered = 0): void {
    let run: HtmlNode[] = [];
    const end = () => {
      if (run.length > 0) this.paragraph(run, depth, numbered);
      run = [];
    };
    for (const node of flowOf(parent)) {
      if (isElement(node) && isBlock(node) && !isLeftOut(node)) {
        end();
        this.block(node, depth);
      } else run.push(node);
    }
    end();
  }
}

/** Reads the content of a page into segments in its order. */
export function readHtmlContent(root: Parent, notes: Notes): ReadHtml {
  const reader = new SegmentReader(notes);
  reader.blocks(root, 0);
  const { segments, dividedHeads, bullets } = reader;
  return { segments, dividedHeads, bullets };
}
