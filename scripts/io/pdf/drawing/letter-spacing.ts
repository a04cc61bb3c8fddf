import type { PdfItem } from '../../../../src/lib/model/pdf-page.ts';
import type { Place } from './align.ts';
import type { Glyph } from './drawn.ts';

/** Letters, each alone: what a word set with space between its letters is read as. */
const spacedOut = /(?:^|\s)\p{L}(?:\s+\p{L}){4,}(?=\s|$)/u;
/** Space between two letters of a spaced word, in sizes of its type; other type has less than 0.05. */
const leastGap = 0.1;
/** Times the space between letters from which a gap divides two words. */
const wordGap = 1.8;
const fewestLetters = 5;

/** Whether any text of a page may be set with space between its letters. */
export function mayBeSpaced(items: readonly PdfItem[]): boolean {
  return spacedOut.test(items.map(({ text }) => text).join(''));
}

const gapOf = (before: Glyph, glyph: Glyph): number => glyph.x - before.x - before.width;

/** Runs of letters on one line that stand apart from each other; their word spaces are left out. */
function spacedRuns(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    const gap = before === undefined ? 0 : gapOf(before, glyph) / glyph.run.size;
    const isNext =
      before !== undefined &&
      Math.abs(before.y - glyph.y) < 1 &&
      Math.abs(before.run.size - glyph.run.size) < 0.5 &&
      gap >= leastGap &&
      gap < 2;
    if (isNext) (runs.at(-1) as Glyph[]).push(glyph);
    else runs.push([glyph]);
    before = glyph;
  }
  return runs.filter((run) => run.length >= fewestLetters);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The text of a run: a space where one is drawn, or where a gap is wider than those between letters. */
function textOf(run: readonly Glyph[]): string {
  const usual = median(run.slice(1).map((glyph, index) => gapOf(run[index] as Glyph, glyph)));
  return run
    .map((glyph, index) => {
      const before = run[index - 1];
      if (before === undefined) return glyph.text;
      const isWord = glyph.isAfterSpace || gapOf(before, glyph) > usual * wordGap;
      return `${isWord ? ' ' : ''}${glyph.text}`;
    })
    .join('');
}

/**
 * Puts words that are set with space between their letters together again: "L E A D E R S".
 * @param places where in the items each sign of the page is
 */
export function withoutLetterSpacing(
  items: readonly PdfItem[],
  glyphs: readonly Glyph[],
  places: ReadonlyMap<Glyph, Place>,
): PdfItem[] {
  const result: (PdfItem | null)[] = [...items];
  for (const run of spacedRuns(glyphs)) {
    const text = textOf(run);
    const from = places.get(run[0] as Glyph);
    const to = places.get(run.at(-1) as Glyph);
    if (from === undefined || to === undefined || from.item > to.item) continue;
    const first = items[from.item] as PdfItem;
    const last = items[to.item] as PdfItem;
    if (items.slice(from.item, to.item + 1).some(({ mark }) => mark !== first.mark)) continue;
    const whole = `${first.text.slice(0, from.at)}${text}${last.text.slice(to.at + 1)}`;
    result.fill(null, from.item, to.item + 1);
    result[from.item] = { ...first, text: whole, width: last.x + last.width - first.x };
  }
  return result.filter((item) => item !== null);
}
