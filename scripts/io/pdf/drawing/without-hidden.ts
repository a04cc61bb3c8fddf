import type { HiddenWords, PdfItem } from '../../../../src/lib/model/pdf-page.ts';
import type { Place } from './align.ts';
import type { Glyph } from './drawn.ts';
import type { Hidden } from './hidden-glyphs.ts';

/** What stands in a text where a box or a picture covers some of its words, as it does on the page. */
const coverSign = '█';

interface Gone {
  hidden: Hidden;
  glyph: Glyph;
}

/** The words of an item's text, each with where it begins and ends. */
function wordsOf(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/\P{White_Space}+/gu)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
  }));
}

/** Marks of an item's signs that are to go: a sign drawn twice by itself, anything else by whole words. */
function goneSigns(text: string, gone: ReadonlyMap<number, Gone>): (Gone | undefined)[] {
  const marks = new Array<Gone | undefined>(text.length).fill(undefined);
  gone.forEach((one, at) => {
    if (one.hidden.why === 'doubled') marks[at] = one;
  });
  for (const { from, to } of wordsOf(text)) {
    const found = [...gone].find(
      ([at, { hidden }]) => at >= from && at < to && hidden.why !== 'doubled',
    );
    if (found !== undefined) marks.fill(found[1], from, to);
  }
  return marks;
}

interface Part {
  text: string;
  from: number;
  gone: Gone | undefined;
}

function partsOf(text: string, marks: readonly (Gone | undefined)[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const last = parts.at(-1);
    const gone = marks[at];
    const goesOn = (last?.gone === undefined) === (gone === undefined);
    if (last !== undefined && goesOn) last.text += text.charAt(at);
    else parts.push({ text: text.charAt(at), from: at, gone });
  }
  return parts;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What is left of an item: its visible parts, each at its place, and signs for what is covered. */
function visibleParts(
  item: PdfItem,
  gone: ReadonlyMap<number, Gone>,
  placeOf: (at: number) => number | undefined,
): PdfItem[] {
  const { text, x, width } = item;
  const across = (at: number) => placeOf(at) ?? x + (width * at) / text.length;
  const parts = partsOf(text, goneSigns(text, gone)).flatMap((part): PdfItem[] => {
    const from = across(part.from);
    const to = part.from + part.text.length;
    const end = to >= text.length ? x + width : across(to);
    const own = { ...item, x: round(from), width: round(Math.max(0, end - from)) };
    if (part.gone === undefined) return [{ ...own, text: part.text }];
    return part.gone.hidden.showsCover ? [{ ...own, text: coverSign }] : [];
  });
  return parts.some((part) => part.text.trim() !== '') ? parts : [];
}

/** Whether all signs of an item are drawn twice, here or in another item: then its type is bold. */
function isBoldByDoubling({ text }: PdfItem, doubled: ReadonlySet<number>): boolean {
  const signs = [...text.matchAll(/\P{White_Space}/gu)];
  return signs.length > 0 && signs.every(({ index }) => doubled.has(index));
}

/** Whether an item is only a sign for covered words that goes on with the one before it. */
function repeatsCover(items: readonly PdfItem[], index: number): boolean {
  const before = items.slice(0, index).findLast(({ text }) => text.trim() !== '');
  return (
    items[index]?.text === coverSign && before?.text === coverSign && before.y === items[index].y
  );
}

/** Lines of hidden words that stand further apart than this, in sizes of their type, are told each for itself. */
const apart = 3;

/** What is told of hidden words: consecutive ones together, with the place where they begin. */
export function tellHidden(
  hidden: ReadonlyMap<Glyph, Hidden>,
  placeOf: (glyph: Glyph) => [left: number, down: number],
): HiddenWords[] {
  const told: HiddenWords[] = [];
  let before: Glyph | undefined;
  hidden.forEach(({ why }, glyph) => {
    const last = told.at(-1);
    const isNear = before !== undefined && Math.abs(before.y - glyph.y) < apart * glyph.run.size;
    before = glyph;
    if (last?.why === why && isNear) last.signs += 1;
    else {
      const [left, down] = placeOf(glyph);
      told.push({ why, signs: 1, left: Math.round(left), down: Math.round(down) });
    }
  });
  return told;
}

/** The items that a sign which stands in none of their texts is drawn over. */
function itemsAt(items: readonly PdfItem[], at: (item: PdfItem) => [number, number]): number[] {
  return items.flatMap((item, index) => {
    const [x, y] = at(item);
    const isHere =
      Math.abs(item.y - y) < item.size / 2 && x >= item.x - 1 && x <= item.x + item.width;
    return isHere ? [index] : [];
  });
}

/**
 * Takes what can't be seen out of the items of a page. Its words go no further than this; where a box or
 * a picture shows that something is covered, a sign stands for it.
 * @param hidden the signs that can't be seen, in the order of the page's content
 * @param places where in the items each sign of the page is
 * @param at where a sign stands in the frame of an item
 */
export function withoutHidden(
  items: readonly PdfItem[],
  hidden: ReadonlyMap<Glyph, Hidden>,
  places: ReadonlyMap<Glyph, Place>,
  at: (glyph: Glyph, item: PdfItem) => [number, number],
): PdfItem[] {
  const goneOf = items.map(() => new Map<number, Gone>());
  const acrossOf = items.map(() => new Map<number, number>());
  const doubledOf = items.map(() => new Set<number>());
  places.forEach((place, glyph) => {
    const item = items[place.item] as PdfItem;
    acrossOf[place.item]?.set(place.at, at(glyph, item)[0]);
    const why = hidden.get(glyph);
    if (why !== undefined) goneOf[place.item]?.set(place.at, { hidden: why, glyph });
    if (why?.twin === undefined) return;
    const twin = places.get(why.twin);
    for (const one of [place, twin]) if (one !== undefined) doubledOf[one.item]?.add(one.at);
  });
  hidden.forEach((why, glyph) => {
    if (places.has(glyph) || why.why === 'doubled') return;
    for (const index of itemsAt(items, (item) => at(glyph, item)))
      wordsOf((items[index] as PdfItem).text).forEach(({ from }) =>
        goneOf[index]?.set(from, { hidden: why, glyph }),
      );
  });
  const left = items.flatMap((item, index) => {
    const gone = goneOf[index];
    const isBold = item.bold || isBoldByDoubling(item, doubledOf[index] ?? new Set());
    const own = isBold === item.bold ? item : { ...item, bold: isBold };
    if (gone === undefined || gone.size === 0) return [own];
    return visibleParts(own, gone, (place) => acrossOf[index]?.get(place));
  });
  return left.filter((_, index) => !repeatsCover(left, index));
}
