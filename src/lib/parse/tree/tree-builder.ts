import type { BlockKind, BlockRole, Cell } from '../../model/block.ts';
import type { Segment } from '../../model/segment.ts';
import type { DraftBlock } from '../../model/draft.ts';

const introduces = /[:;]$/u;
const closes = /[.?!]$/u;
const shortLine = 10;

const empty: Pick<DraftBlock, 'role' | 'area' | 'grade' | 'header' | 'cells' | 'level'> = {
  role: null,
  area: null,
  grade: null,
  header: [],
  cells: [],
  level: 0,
};

/** Whether a paragraph right above a list introduces it: it ends open, or is no more than a short line. */
function introducesList(text: string): boolean {
  return introduces.test(text) || !closes.test(text) || text.split(' ').length <= shortLine;
}

/** Collects blocks in reading order and keeps track of the section, the list and the paragraph they are in. */
export class TreeBuilder {
  readonly blocks: DraftBlock[] = [];
  private sections: number[] = [];
  /** The items around the current place, outermost first, with the depth that the source gives each. */
  private items: { index: number; depth: number }[] = [];
  private introduction: number | null = null;
  /** The numbered paragraph right above, which lettered items are parts of, however it ends. */
  private part: number | null = null;

  get section(): number | null {
    return this.sections.at(-1) ?? null;
  }

  /** The headings around the current place, outermost first. */
  get path(): DraftBlock[] {
    return this.sections.map((index) => this.blocks[index] as DraftBlock);
  }

  private add(segment: Segment, kind: BlockKind, more: Partial<DraftBlock> = {}): number {
    const { labels, text, emphasis, markers, page, pageEnd, line } = segment;
    this.blocks.push({
      ...empty,
      kind,
      labels,
      text,
      emphasis,
      markers,
      page,
      pageEnd,
      line,
      parent: null,
      section: this.section,
      ...more,
    });
    return this.blocks.length - 1;
  }

  private endList(): void {
    this.items = [];
    this.introduction = null;
    this.part = null;
  }

  heading(segment: Segment, more: Partial<DraftBlock> = {}): void {
    while (
      this.section !== null &&
      (this.blocks[this.section] as DraftBlock).level >= segment.depth
    )
      this.sections.pop();
    this.endList();
    const index = this.add(segment, 'heading', { level: segment.depth, ...more });
    this.sections.push(index);
  }

  paragraph(segment: Segment, role: BlockRole | null, parent: number | null = null): number {
    this.endList();
    const index = this.add(segment, 'paragraph', { role, parent });
    if (introducesList(segment.text)) this.introduction = index;
    if (/^\d/.test(segment.labels[0] ?? '')) this.part = index;
    return index;
  }

  boilerplate(segment: Segment): void {
    this.endList();
    this.add(segment, 'boilerplate');
  }

  footnote(segment: Segment): void {
    this.add(segment, 'footnote');
  }

  item(segment: Segment, role: BlockRole | null): void {
    while ((this.items.at(-1)?.depth ?? 0) >= Math.max(1, segment.depth)) this.items.pop();
    const own = segment.labels.length > 0 ? this.part : null;
    const parent = this.items.at(-1)?.index ?? this.introduction ?? own;
    const level = this.items.length + 1;
    const index = this.add(segment, 'list-item', { role, parent, level });
    this.items.push({ index, depth: segment.depth });
  }

  table(first: Segment, caption: Segment | null, header: string[]): number {
    this.endList();
    const own = caption ?? { ...first, text: '', labels: [], emphasis: [], markers: [] };
    return this.add({ ...own, page: first.page, pageEnd: first.pageEnd }, 'table', { header });
  }

  row(segment: Segment, table: number, cells: Cell[], role: BlockRole | null): void {
    const text = cells.map((cell) => cell.text).join(' | ');
    this.add({ ...segment, labels: [], text, emphasis: [], markers: [] }, 'table-row', {
      parent: table,
      cells,
      role,
    });
  }

  /** Records the grade of the innermost judged section, which the first line that tells one does. */
  grade(grade: DraftBlock['grade']): void {
    const judged = this.path.findLast(({ area }) => area !== null);
    if (judged !== undefined) judged.grade ??= grade;
  }
}
