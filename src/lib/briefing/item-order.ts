import type { Briefing, BriefingItem } from './briefing.ts';

const isSame = (one: BriefingItem | undefined, other: BriefingItem): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Where an item stands now that was seen at a place; the briefing may have been changed since.
 * @returns -1 where it is not there any more
 */
export function placeOf({ items }: Briefing, item: BriefingItem, seenAt: number): number {
  return isSame(items[seenAt], item) ? seenAt : items.findIndex((one) => isSame(one, item));
}

/** The briefing with the item of one place at another; places outside count as its ends. */
export function moved(briefing: Briefing, from: number, to: number): Briefing {
  const items = [...briefing.items];
  const [item] = items.splice(from, 1);
  if (item) items.splice(Math.max(0, to), 0, item);
  return { ...briefing, items };
}

/** The briefing with items put in before a place. */
export function inserted(briefing: Briefing, at: number, added: readonly BriefingItem[]): Briefing {
  return { ...briefing, items: briefing.items.toSpliced(at, 0, ...added) };
}

/** The briefing without the item of a place. */
export function without(briefing: Briefing, at: number): Briefing {
  return { ...briefing, items: briefing.items.toSpliced(at, 1) };
}

/** The briefing with another item at a place. */
export function replaced(briefing: Briefing, at: number, item: BriefingItem): Briefing {
  return { ...briefing, items: briefing.items.with(at, item) };
}
