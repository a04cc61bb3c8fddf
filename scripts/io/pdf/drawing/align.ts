import { diffArrays } from 'diff';
import type { Glyph } from './drawn.ts';

/** A sign of an item's text: which item, and where in it. */
export interface Place {
  item: number;
  at: number;
}

interface Sign<Of> {
  sign: string;
  of: Of;
}

/** The signs of a text as they are compared: without white space, ligatures taken apart. */
function signsOf<Of>(text: string, of: (at: number) => Of): Sign<Of>[] {
  const signs: Sign<Of>[] = [];
  let at = 0;
  for (const one of text) {
    const place = of(at);
    at += one.length;
    for (const sign of one.normalize('NFKD')) {
      if (!/[\p{White_Space}\u00AD]/u.test(sign)) signs.push({ sign, of: place });
    }
  }
  return signs;
}

/**
 * Finds for each drawn sign its place in the texts that were read from the same page. Both come in the
 * order of the page's content; what only one of them has is left out.
 */
export function align(glyphs: readonly Glyph[], texts: readonly string[]): Map<Glyph, Place> {
  const drawn = glyphs.flatMap((glyph) => signsOf(glyph.text, () => glyph));
  const read = texts.flatMap((text, item) => signsOf(text, (at) => ({ item, at })));
  const found = new Map<Glyph, Place>();
  let left = 0;
  let right = 0;
  const isSame =
    drawn.length === read.length && drawn.every(({ sign }, index) => sign === read[index]?.sign);
  const parts = isSame
    ? [{ value: drawn.map(({ sign }) => sign), added: false, removed: false }]
    : diffArrays(
        drawn.map(({ sign }) => sign),
        read.map(({ sign }) => sign),
      );
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      value.forEach((_, index) => {
        const glyph = (drawn[left + index] as Sign<Glyph>).of;
        if (!found.has(glyph)) found.set(glyph, (read[right + index] as Sign<Place>).of);
      });
    }
    if (!added) left += value.length;
    if (!removed) right += value.length;
  }
  return found;
}
