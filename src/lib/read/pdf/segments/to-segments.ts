import type { Segment } from '../../../model/segment.ts';
import { areaNamed } from '../../../vocabulary/areas.ts';
import { contentsEntries } from './contents-lines.ts';
import { continues, isRestOfFacts, isTornHeading } from './continues.ts';
import { inspectionHeading } from '../../../vocabulary/inspection-headings.ts';
import { isHeading } from './heading-line.ts';
import { mainSize } from '../lines/furniture.ts';
import type { Line } from '../lines/lines.ts';
import { noteSegment, textEdge, textSegment, type Piece, type WordRecord } from './piece.ts';
import { followingTexts, numberedPieces } from './numbered-pieces.ts';
import { isRestOfNote } from './rest-of-note.ts';
import { repeatsHead, rowSegment } from './row-segment.ts';
import { tableParts, textOf, type TablePart, type TableRow } from './table-rows.ts';
import { typedLevels } from './typed-levels.ts';

export interface ReadPieces {
  segments: Segment[];
  record: WordRecord;
  /** Segments that go on with the one before them over a page, by position. */
  joined: { page: number; line: number }[];
  /** Lines that print the head of a table again, on the page on which it goes on. */
  heads: Line[];
}

/** Notes at the foot of a page, at most, between the halves of a table. */
const notesBetween = 20;

/** Consecutive pieces of one table together, every other piece alone. */
function runs(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  const tableOf = ({ unit, lines }: Piece) =>
    unit.cell === null ? null : `${lines[0]?.page} ${unit.cell.table}`;
  for (const piece of pieces) {
    const before = groups.at(-1)?.[0];
    const table = tableOf(piece);
    if (before !== undefined && table !== null && tableOf(before) === table)
      (groups.at(-1) as Piece[]).push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** Whether a table may go on with the one before: nothing but notes stands between, and a page ends there. */
function mayGoOn(before: readonly Piece[][], table: readonly Piece[]): boolean {
  const last = before.findLast((run) => run[0]?.note === null)?.at(-1);
  return last !== undefined && last.unit.cell !== null && isOnNextPage(last, table[0] as Piece);
}

const isOnNextPage = (before: Piece, piece: Piece): boolean =>
  piece.lines[0]?.page === (before.lines.at(-1)?.page ?? 0) + 1;

function partsOf(pieces: readonly Piece[]): TablePart[] {
  const all = runs(pieces);
  return all.flatMap((run, index) =>
    run[0]?.unit.cell === null
      ? [{ kind: 'texts' as const, pieces: run }]
      : tableParts(run, mayGoOn(all.slice(Math.max(0, index - notesBetween), index), run)),
  );
}

/** Level of a heading that no tag tells. */
const untaggedLevel = 3;
/** Distance, in points, by which one list is indented in another, at least; items of one list vary by less. */
const indent = 4;

class SegmentWriter {
  readonly segments: Segment[] = [];
  readonly record: WordRecord = { joins: [], leads: [] };
  readonly joined: ReadPieces['joined'] = [];
  readonly heads: Line[] = [];
  private readonly numbered: ReadonlySet<Piece>;
  private readonly bodySize: number;
  private readonly typed: ReadonlyMap<Piece, number>;
  private lastNote: { piece: Piece; segment: Segment } | null = null;
  private last: { piece: Piece; segment: Segment; edge: number } | null = null;
  private indents: number[] = [];
  private inContents = false;
  private isBody = false;

  private readonly following: ReadonlyMap<Piece, Piece>;

  /**
   * @param following the next text of each text but the last
   * @param bodySize size of the type of the running text
   * @param typed the texts that their type makes headings of a paper
   */
  constructor(
    numbered: ReadonlySet<Piece>,
    following: ReadonlyMap<Piece, Piece>,
    bodySize: number,
    typed: ReadonlyMap<Piece, number>,
  ) {
    this.numbered = numbered;
    this.following = following;
    this.bodySize = bodySize;
    this.typed = typed;
  }

  part(part: TablePart): void {
    if (part.kind === 'texts') part.pieces.forEach((piece) => this.text(piece));
    else if (part.kind === 'line') this.line(part.pieces);
    else if (part.kind === 'graded-heading') {
      if (this.isBelowHeading(textOf(part.heading))) return this.row(part.row, 2);
      this.line(part.heading);
      this.line(part.grade);
    } else if (part.kind === 'section-table' && !this.isBelowHeading(part.label))
      part.parts.forEach((one) => this.part(one));
    else part.rows.forEach((row, index) => this.row(row, part.columns, index === 0));
  }

  /** Whether the heading right above names the same judged section as a text. */
  private isBelowHeading(text: string): boolean {
    const before = this.segments.findLast(({ shape }) => shape !== 'note');
    return before?.shape === 'heading' && areaNamed(before.text) === areaNamed(text);
  }

  private push(segment: Segment, piece: Piece): void {
    this.segments.push(segment);
    this.last = { piece, segment, edge: textEdge(piece) };
  }

  private text(piece: Piece): void {
    if (piece.note !== null) return this.note(piece);
    if (this.goesOnAsNote(piece)) return;
    if (this.contents(piece)) return;
    const isNumbered = this.numbered.has(piece);
    const lead = isNumbered ? piece.number : piece.bullet;
    if (lead === null && this.goesOn(piece)) return;
    const typedLevel = this.typed.get(piece);
    const segment = {
      ...textSegment(piece, lead, this.record),
      ...(typedLevel !== undefined && { typedLevel }),
    };
    if (isNumbered) {
      this.indents = [];
      this.push(
        {
          ...segment,
          shape: 'item',
          depth: 1,
          labels: [piece.number?.printed ?? ''],
          ...(piece.unit.heading !== null && { taggedLevel: piece.unit.heading }),
        },
        piece,
      );
    } else if (lead !== null || this.lacksBullet(piece) || this.isIndentedItem(piece))
      this.push(
        { ...segment, shape: 'item', depth: this.depth(piece), bullet: lead?.printed ?? '' },
        piece,
      );
    else {
      this.indents = [];
      this.push(
        this.isHeading(piece, segment)
          ? { ...segment, shape: 'heading', depth: piece.unit.heading ?? untaggedLevel }
          : segment,
        piece,
      );
    }
  }

  private isHeading(piece: Piece, segment: Segment): boolean {
    this.isBody ||= segment.page !== 1 || inspectionHeading(segment.text) !== null;
    const last = this.segments.findLast(({ shape }) => shape !== 'note');
    const before = last === undefined || last.shape === 'heading' ? '' : last.text;
    const next = this.following.get(piece);
    return isHeading(piece, segment, { before, next, isBody: this.isBody });
  }

  /** Adds the entries of a table of contents; whatever is none ends it. */
  private contents(piece: Piece): boolean {
    const entries = this.inContents ? contentsEntries(piece) : null;
    const whole = piece.lines.map(({ text }) => text).join(' ');
    this.inContents = entries !== null || /^(?:table of )?contents$/iu.test(whole);
    entries?.forEach((entry) => {
      const segment = textSegment(entry, null, this.record);
      const [, title = segment.text, page = ''] = /^(.*)\s(\d{1,3})$/.exec(segment.text) ?? [];
      this.segments.push({ ...segment, shape: 'row', cells: [title, page] });
    });
    if (entries !== null) this.last = null;
    return entries !== null;
  }

  /** A list item among bullets whose own bullet is drawn and not set: lower case, like a list inside. */
  private lacksBullet({ unit, lines }: Piece): boolean {
    const before = this.last?.segment;
    const isAmongBullets = before?.shape === 'item' && before.labels.length === 0;
    return unit.isListItem && isAmongBullets && /^\p{Ll}/u.test(lines[0]?.text ?? '');
  }

  /**
   * An item of a list inside a list that neither a bullet nor a tag tells: indented below an item that
   * introduces it ("Of this number: / 88 live outside …"), or beside another such item.
   */
  private isIndentedItem({ unit, lines }: Piece): boolean {
    const { last } = this;
    const first = lines[0] as Line;
    if (last === null || last.segment.shape !== 'item' || unit.cell !== null) return false;
    if (unit.heading !== null || last.piece.lines.at(-1)?.page !== first.page) return false;
    if (!/^[\p{Ll}\d]/u.test(first.text)) return false;
    const introduces = last.segment.text.endsWith(':') && first.x > last.edge + indent;
    const isBeside =
      last.segment.bullet === '' && Math.abs((last.piece.lines[0] as Line).x - first.x) < indent;
    return introduces || isBeside;
  }

  private depth({ lines }: Piece): number {
    const x = lines[0]?.x ?? 0;
    while (this.indents.length > 0 && (this.indents.at(-1) as number) > x + indent)
      this.indents.pop();
    if (this.indents.length === 0 || x > (this.indents.at(-1) as number) + indent)
      this.indents.push(x);
    return this.indents.length;
  }

  private note(piece: Piece): void {
    const segment = noteSegment(piece, this.record);
    this.segments.push(segment);
    this.lastNote = { piece, segment };
  }

  /** Appends a piece to the footnote of the page before if it is its rest. */
  private goesOnAsNote(piece: Piece): boolean {
    const note = this.lastNote;
    if (note === null || !isRestOfNote(note.piece, note.segment.text, piece, this.bodySize))
      return false;
    note.piece = { ...note.piece, lines: [...note.piece.lines, ...piece.lines] };
    const own: WordRecord = { joins: [], leads: [] };
    Object.assign(note.segment, noteSegment(note.piece, own));
    this.append(piece, own);
    return true;
  }

  /** Records that a piece goes on with a text that was written already. @param own what was made of its words */
  private append(piece: Piece, own: WordRecord): void {
    const known = new Set(this.record.joins.map(({ line }) => line));
    this.record.joins.push(...own.joins.filter(({ line }) => !known.has(line)));
    const first = piece.lines[0];
    if (first !== undefined) this.joined.push({ page: first.page, line: first.number });
  }

  /** Appends a piece to the one before if it goes on with it over a page. */
  private goesOn(piece: Piece): boolean {
    const { last } = this;
    if (last === null) return false;
    const isNext =
      continues(last.piece, last.segment, last.edge, piece) ||
      isTornHeading(last.piece, piece) ||
      isRestOfFacts(last.piece, last.segment, piece);
    if (!isNext) return false;
    const lines = [...last.piece.lines, ...piece.lines];
    const lead =
      last.segment.labels.length > 0
        ? last.piece.number
        : last.segment.shape === 'item'
          ? last.piece.bullet
          : null;
    const own: WordRecord = { joins: [], leads: [] };
    const { text, markers, pageEnd } = textSegment({ ...last.piece, lines }, lead, own);
    Object.assign(last.segment, { text, markers, pageEnd });
    this.append(piece, own);
    last.piece = { ...last.piece, lines };
    return true;
  }

  private line(pieces: readonly Piece[]): void {
    const [first, ...rest] = pieces;
    if (first === undefined) return;
    const whole = { ...first, lines: [first, ...rest].flatMap(({ lines }) => lines) };
    this.push(textSegment(whole, null, this.record), whole);
    this.last = null;
  }

  private row(row: TableRow, columns: number, isFirst = false): void {
    const own: WordRecord = { joins: [], leads: [] };
    const segment = rowSegment(row, columns, own);
    if (segment === null) return;
    if (isFirst && repeatsHead(this.segments, segment)) {
      this.heads.push(...[...row.cells.values()].flat().flatMap(({ lines }) => lines));
      return;
    }
    this.record.joins.push(...own.joins);
    this.segments.push(segment);
    this.last = null;
  }
}

/** Makes segments of a document's pieces, in reading order. */
export function toSegments(pieces: readonly Piece[]): ReadPieces {
  const parts = partsOf(pieces);
  const bodySize = mainSize(pieces.flatMap(({ lines }) => lines));
  const typed = typedLevels(pieces, bodySize);
  const writer = new SegmentWriter(numberedPieces(parts), followingTexts(parts), bodySize, typed);
  parts.forEach((part) => writer.part(part));
  const { segments, record, joined, heads } = writer;
  return { segments, record, joined, heads };
}
