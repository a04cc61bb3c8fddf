import type { Glyph } from './drawn.ts';

/** Distance, in sizes of the type, at which a sign drawn twice makes a bold one; two l stand 0.22 apart. */
const shift = 0.1;

/** Signs of one instruction, which stand on one line, with where they begin and end. */
interface Stretch {
  from: number;
  to: number;
  glyphs: Glyph[];
}

function stretchesOf(glyphs: readonly Glyph[]): Stretch[] {
  const stretches: Stretch[] = [];
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    const end = glyph.x + glyph.width;
    const last = stretches.at(-1);
    if (last !== undefined && before?.run === glyph.run) {
      last.from = Math.min(last.from, glyph.x);
      last.to = Math.max(last.to, end);
      last.glyphs.push(glyph);
    } else stretches.push({ from: glyph.x, to: end, glyphs: [glyph] });
    before = glyph;
  }
  return stretches;
}

function isTwin(one: Glyph, other: Glyph): boolean {
  const near = shift * other.run.size;
  return (
    one.text === other.text &&
    Math.abs(one.x - other.x) <= near &&
    Math.abs(one.y - other.y) <= near &&
    Math.abs(one.run.size - other.run.size) < 0.5
  );
}

/** Signs that repeat the very sign over which they are drawn, to look bold; each with that sign. */
export function doubledGlyphs(glyphs: readonly Glyph[]): Map<Glyph, Glyph> {
  const byLine = new Map<number, Stretch[]>();
  const found = new Map<Glyph, Glyph>();
  for (const stretch of stretchesOf(glyphs)) {
    const line = Math.round((stretch.glyphs[0] as Glyph).y);
    const over = [line - 1, line, line + 1].flatMap((one) =>
      (byLine.get(one) ?? []).filter(({ from, to }) => from < stretch.to && to > stretch.from),
    );
    for (const glyph of over.length === 0 ? [] : stretch.glyphs) {
      const twin = over.flatMap((one) => one.glyphs).find((one) => isTwin(one, glyph));
      if (twin !== undefined) found.set(glyph, twin);
    }
    const own = byLine.get(line);
    if (own === undefined) byLine.set(line, [stretch]);
    else own.push(stretch);
  }
  return found;
}
