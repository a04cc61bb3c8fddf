import type { PdfNode, PlacedItem } from '../../../model/pdf-page.ts';
import { cellPlaces } from './cell-places.ts';
import type { CellPlace, Unit } from './unit.ts';

/** Roles that set off no paragraph of their own. */
const inline = new Set([
  'Span',
  'Link',
  'Reference',
  'Lbl',
  'LBody',
  'Quote',
  'Code',
  'Em',
  'Strong',
  'Annot',
  'BibEntry',
  'Figure',
  'Formula',
]);
/** The mark of a list item alone, which its text follows: “12.”, “■”, “(a)”, “iv)”. */
const bareLabel = /^\s*(?:\(?\d{1,3}[.)]?|[^\p{L}\p{N}\s]|o|\(?(?:[a-z]|[ivx]{1,5})[.)])?\s*$/u;

/** Whether a row of a table has a table in one of its cells, and others beside it. */
function hasColumns(table: PdfNode): boolean {
  const nodes = ({ children }: PdfNode) => children.filter((one) => typeof one !== 'string');
  const hasTable = (node: PdfNode): boolean =>
    nodes(node).some((one) => one.role === 'Table' || hasTable(one));
  const rows = nodes(table).flatMap((one) => (one.role === 'TR' ? [one] : nodes(one)));
  return rows.some(({ role, children }) => {
    const cells = children.filter((one) => typeof one !== 'string');
    return role === 'TR' && cells.length > 1 && cells.some(hasTable);
  });
}

type Context = Omit<Unit, 'items'>;

class Walker {
  readonly units: Unit[] = [];
  private tables = 0;
  /** Tables in cells of the table that is being read, which come after it. */
  private inner: { node: PdfNode; context: Context }[] | null = null;
  private current: Unit | null = null;
  private readonly byMark: ReadonlyMap<string, PlacedItem[]>;

  constructor(byMark: ReadonlyMap<string, PlacedItem[]>) {
    this.byMark = byMark;
  }

  private content(mark: string, context: Context): void {
    const items = this.byMark.get(mark) ?? [];
    if (items.length === 0) return;
    if (this.current === null) {
      this.current = { ...context, items: [] };
      this.units.push(this.current);
    }
    this.current.items.push(...items);
  }

  /** Whether what is open so far is the bare mark of a list item, which its text follows. */
  private awaitsText(context: Context): boolean {
    if (this.current === null || !context.isListItem) return false;
    return bareLabel.test(this.current.items.map(({ text }) => text).join(''));
  }

  private children(node: PdfNode, context: Context): void {
    node.children.forEach((child) =>
      typeof child === 'string' ? this.content(child, context) : this.node(child, context),
    );
  }

  /** A table and then the tables in its cells: what stands in one row stays together. */
  private table(node: PdfNode, context: Context): void {
    if (this.inner !== null) {
      this.inner.push({ node, context });
      return;
    }
    const inner: { node: PdfNode; context: Context }[] = [];
    this.inner = hasColumns(node) ? inner : null;
    this.rows(node, context);
    this.inner = null;
    inner.forEach((one) => this.table(one.node, { ...one.context, cell: null }));
  }

  private rows(node: PdfNode, context: Context): void {
    const table = (this.tables += 1);
    const places = cellPlaces(node, (mark) => this.byMark.get(mark) ?? []);
    let row = -1;
    let column = -1;
    const visit = (one: PdfNode): void => {
      if (one.role === 'TR') {
        row += 1;
        column = -1;
      }
      if (one.role === 'TD' || one.role === 'TH') {
        const place = places.get(one) ?? { column: column + 1 };
        column = place.column;
        const cell: CellPlace = { table, row, ...place };
        this.current = null;
        this.children(one, { ...context, cell });
        this.current = null;
      } else {
        one.children.forEach((child) => {
          if (typeof child !== 'string') visit(child);
          else
            this.content(child, {
              ...context,
              cell: { table, row: Math.max(row, 0), column: Math.max(column, 0) },
            });
        });
      }
    };
    visit(node);
  }

  /** A note stands inside the text that calls it, which goes on after it. */
  private note(node: PdfNode, context: Context): void {
    const around = this.current;
    this.current = null;
    this.children(node, { ...context, isNote: true, isListItem: false, heading: null });
    this.current = around;
  }

  node(node: PdfNode, context: Context): void {
    const { role } = node;
    if (inline.has(role)) return this.children(node, context);
    if (context.isNote && !/^(?:Note|FENote)$/.test(role)) return this.children(node, context);
    if (role === 'Note' || role === 'FENote') return this.note(node, context);
    if (!this.awaitsText(context)) this.current = null;
    const heading = /^H(\d)?$/.exec(role);
    if (role === 'Table') this.table(node, context);
    else if (heading !== null)
      this.children(node, { ...context, heading: Number(heading[1] ?? 1) });
    else this.children(node, role === 'LI' ? { ...context, isListItem: true } : context);
    this.current = null;
  }
}

/** The stretches of text of a tagged page, in the order of its structure tree. */
export function taggedUnits(tree: PdfNode, items: readonly PlacedItem[]): Unit[] {
  const byMark = new Map<string, PlacedItem[]>();
  for (const item of items) {
    if (item.mark === null) continue;
    const own = byMark.get(item.mark);
    if (own === undefined) byMark.set(item.mark, [item]);
    else own.push(item);
  }
  const walker = new Walker(byMark);
  walker.node(tree, { heading: null, isListItem: false, isNote: false, cell: null });
  return walker.units.filter((unit) => unit.items.some(({ text }) => text.trim() !== ''));
}
