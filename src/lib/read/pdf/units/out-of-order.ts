import type { PlacedItem } from '../../../model/pdf-page.ts';
import { bulletOf, numberOf } from '../lines/labels.ts';
import { linesOf } from '../lines/lines.ts';
import type { Unit } from './unit.ts';

/** Gap between two words of one line, at most, in sizes of the type; columns stand further apart. */
const wordGap = 1;
/** Distance between two lines of one paragraph, at most, in sizes of the type. */
const lineGap = 1.8;

/** Words that the tags hold elsewhere, and that were put back where the page has them. */
export interface PutBack {
  page: number;
  line: number;
  text: string;
}

interface Placed {
  unit: Unit;
  /** Its position in the order of the tags. */
  index: number;
  /** Positions of its visible items in the content of the page, ascending. */
  places: number[];
}

/** The visible items of a page in the order of its content, and the stretch that each is in. */
interface Content {
  items: readonly PlacedItem[];
  owners: ReadonlyMap<PlacedItem, Placed>;
}

const isText = ({ isNote, cell, heading }: Unit): boolean =>
  !isNote && cell === null && heading === null;

/** Whether an item follows another as the next word of its line. */
function isNextWord(before: PlacedItem, item: PlacedItem): boolean {
  const size = Math.max(before.size, item.size);
  return (
    before.line === item.line &&
    Math.abs(before.size - item.size) <= 1 &&
    Math.abs(item.x - before.x - before.width) < wordGap * size
  );
}

/** Whether an item follows another as the next word of its line or as the next line of its text. */
function follows(before: PlacedItem, item: PlacedItem): boolean {
  const size = Math.max(before.size, item.size);
  if (before.line === item.line) return isNextWord(before, item);
  const drop = before.y - item.y;
  return Math.abs(before.size - item.size) <= 1 && drop > 0 && drop < lineGap * size;
}

/** Whether items follow each other down the page, each line from left to right. */
function goesDown(items: readonly PlacedItem[]): boolean {
  const visible = items.filter(({ text }) => text.trim() !== '');
  return visible.every((item, index) => {
    const before = visible[index - 1];
    if (before === undefined) return true;
    return before.line === item.line ? item.x >= before.x - 1 : item.y < before.y;
  });
}

/** Whether a stretch begins with a mark of its own: then it is an item and no part of a sentence. */
function hasLead({ items, isListItem }: Unit): boolean {
  const first = linesOf(items)[0];
  return first !== undefined && (bulletOf(first, isListItem) ?? numberOf(first)) !== null;
}

/** Whether each of the items from one place to another follows the one before. */
function isUnbroken({ items }: Content, from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every((item, index) => follows(item, items[from + index + 1] as PlacedItem));
}

/** Whether a stretch stands inside the lines of another, between two words that follow each other but for it. */
function isInside(inner: Placed, outer: Placed, content: Content): boolean {
  const from = inner.places[0] as number;
  const to = inner.places.at(-1) as number;
  const before = outer.places.findLast((place) => place < from);
  const after = outer.places.find((place) => place > to);
  if (before === undefined || after === undefined) return false;
  if (outer.places.some((place) => place > from && place < to)) return false;
  const others = content.items.slice(before + 1, after).map((item) => content.owners.get(item));
  return (
    others.every((one) => one !== undefined && isText(one.unit) && !hasLead(one.unit)) &&
    isUnbroken(content, before, after)
  );
}

/** The paragraph in whose lines a stretch stands, or whose first or last line it begins or ends. */
function paragraphAround(inner: Placed, all: readonly Placed[], content: Content): Placed | null {
  const from = inner.places[0] as number;
  const to = inner.places.at(-1) as number;
  const around = all.find(
    (one) => one !== inner && isText(one.unit) && isInside(inner, one, content),
  );
  if (around !== undefined) return around;
  if (!isUnbroken(content, from, to)) return null;
  const touching = (at: number): Placed | undefined => {
    const [left, right] = [content.items[at], content.items[at + 1]];
    if (left === undefined || right === undefined || !isNextWord(left, right)) return undefined;
    return content.owners.get(at < from ? left : right);
  };
  const before = touching(from - 1);
  if (before !== undefined && isText(before.unit) && inner.index !== before.index + 1)
    return before.places.at(-1) === from - 1 ? before : null;
  const after = touching(to);
  if (after === undefined || !isText(after.unit) || inner.index === after.index - 1) return null;
  return after.places[0] === to + 1 && !hasLead(after.unit) ? after : null;
}

/**
 * Puts a stretch of text that the tags hold before or after a paragraph, although the page has it inside
 * that paragraph's lines, back there: "… which focused on | providing homes in | care, has ended."
 * @param body the page's items in the order of its content
 */
export function putBack(
  units: readonly Unit[],
  body: readonly PlacedItem[],
): { units: Unit[]; moved: PutBack[] } {
  const items = body.filter(({ text }) => text.trim() !== '');
  const place = new Map(items.map((item, index): [PlacedItem, number] => [item, index]));
  const placed = units.map((unit, index): Placed => {
    const places = unit.items.flatMap((item) => place.get(item) ?? []);
    return { unit, index, places: places.sort((a, b) => a - b) };
  });
  const owners = new Map(
    placed.flatMap((one) => one.unit.items.map((item): [PlacedItem, Placed] => [item, one])),
  );
  const moved: PutBack[] = [];
  const taken = new Set<Unit>();
  const added = new Map<Unit, PlacedItem[]>();
  for (const inner of placed) {
    if (!isText(inner.unit) || hasLead(inner.unit) || added.has(inner.unit)) continue;
    const outer = paragraphAround(inner, placed, { items, owners });
    if (outer === null || taken.has(outer.unit)) continue;
    taken.add(inner.unit);
    added.set(outer.unit, [...(added.get(outer.unit) ?? []), ...inner.unit.items]);
    const first = items[inner.places[0] as number] as PlacedItem;
    const text = linesOf(inner.unit.items)
      .map((line) => line.text)
      .join(' ');
    moved.push({ page: first.page, line: first.line, text });
  }
  const order = new Map(body.map((item, index): [PlacedItem, number] => [item, index]));
  const inContent = (all: readonly PlacedItem[]): PlacedItem[] =>
    [...all].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const settled = units
    .filter((unit) => !taken.has(unit))
    .map((unit) => {
      const more = added.get(unit);
      if (more !== undefined) return { ...unit, items: inContent([...unit.items, ...more]) };
      const sorted = inContent(unit.items);
      if (!isText(unit) || goesDown(unit.items) || !goesDown(sorted)) return unit;
      const first = sorted[0] as PlacedItem;
      const text = linesOf(sorted)
        .map((line) => line.text)
        .join(' ');
      moved.push({ page: first.page, line: first.line, text });
      return { ...unit, items: sorted };
    });
  return { units: settled, moved };
}
