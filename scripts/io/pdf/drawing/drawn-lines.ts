import type { DrawnLine } from '../../../../src/lib/model/pdf-page.ts';
import type { Glyph } from './drawn.ts';

/** Shift up or down, in sizes of the type, from which two signs stand on two lines. */
const lineGap = 0.6;
/** Step back, in sizes of the type, with which a line begins anew. */
const stepBack = 1;
/** Gap between two signs, in sizes of the type, that is wider than between words: cells of a table, perhaps. */
const wideGap = 1;

const round = (value: number): number => Math.round(value * 10) / 10;

interface Spot {
  along: number;
  up: number;
}

/** Where a sign stands along its line, and how high that line is, whichever way the page is turned. */
function placeOf({ x, y, run }: Glyph): Spot {
  const [along, up] = run.directions;
  return { along: x * along[0] + y * along[1], up: x * up[0] + y * up[1] };
}

/** Begins another part of a line, behind a wide gap. */
function breakOff(line: DrawnLine, end: number, along: number): void {
  line.parts ??= [{ from: 0, along: line.along, end }];
  const last = line.parts.at(-1);
  if (last !== undefined) last.end = end;
  line.parts.push({ from: line.text.length, along, end: along });
}

/**
 * The signs of a page as lines, in the order in which they are drawn. Nothing is known of tags, and nothing
 * is put in another order.
 */
export function drawnLines(glyphs: readonly Glyph[]): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let end: Spot | undefined;
  for (const glyph of glyphs) {
    const { along, up } = placeOf(glyph);
    const { size } = glyph.run;
    const last = lines.at(-1);
    const isOnLine: boolean =
      end !== undefined &&
      Math.abs(up - end.up) < lineGap * size &&
      along > end.along - stepBack * size;
    if (last !== undefined && isOnLine) {
      if (along > end!.along + wideGap * size) breakOff(last, round(end!.along), round(along));
      last.text += glyph.text;
      last.end = round(along + glyph.width);
      last.size = Math.max(last.size, round(size));
    } else {
      const place = { along: round(along), up: round(up), end: round(along + glyph.width) };
      lines.push({ text: glyph.text, ...place, size: round(size) });
    }
    end = { along: along + glyph.width, up: isOnLine ? end!.up : up };
  }
  return lines;
}
