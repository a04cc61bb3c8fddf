import type { HiddenWords } from '../../../../src/lib/model/pdf-page.ts';
import { contrast, difference } from './colour.ts';
import type { Drawn, Glyph, Run, Shape } from './drawn.ts';
import { doubledGlyphs } from './doubled-glyphs.ts';
import { isIn, type Box } from './matrix.ts';

/** Why a sign that a file holds can't be seen on its page, or says nothing of its own. */
export type Hiding = HiddenWords['why'];

export interface Hidden {
  why: Hiding;
  /** Under an area that is seen: a box in a colour of its own, a picture. */
  showsCover: boolean;
  /** The sign that a doubled one repeats. */
  twin?: Glyph;
}

/** Type below this size, in points, can't be read; the smallest in 154 reports has 3, a full stop. */
const readable = 2.5;
/** Steps of one of the three colours, of 255, by which a text must differ from its ground to be seen. */
const seenFrom = 16;
/** Contrast, by the measure of WCAG 2.2, below which a text is hardly seen; no text of 154 reports is as pale. */
const hardlySeen = 2.5;
/** Height and width, in sizes of the type, of an area that can hide a text; a rule is thinner. */
const coverSize = 0.4;
/** Height, in sizes of the type, at which the middle of a sign stands above its foot. */
const middleHeight = 0.3;
const paper = '#ffffff';

const hiddenBy = (why: Hiding): Hidden => ({ why, showsCover: false });
const isPaper = (colour: string | null): boolean =>
  colour !== null && difference(colour, paper) < seenFrom;

/** What hides all the signs of one instruction, wherever they stand. */
function hidingOfRun({ isOff, paint, size }: Run): Hidden | null {
  if (isOff) return hiddenBy('in-hidden-layer');
  if (paint === 'none') return hiddenBy('not-drawn');
  return size < readable ? hiddenBy('too-small') : null;
}

/** What a text's colour makes of it on its ground; null is a ground that a picture makes uncertain. */
function hidingOnGround({ paint, colour, isSlanted }: Run, ground: string | null): Hidden | null {
  if (paint !== 'filled' || colour === null || ground === null) return null;
  if (difference(colour, ground) < seenFrom) return hiddenBy('same-colour');
  return !isSlanted && contrast(colour, ground) < hardlySeen ? hiddenBy('pale') : null;
}

/** What a ground makes of signs, remembered for the run and the ground asked for last. */
function groundMemory() {
  let run: Run | null = null;
  let ground: string | null = null;
  let hidden: Hidden | null = null;
  return (of: Run, on: string | null): Hidden | null => {
    if (of !== run || on !== ground) hidden = hidingOnGround((run = of), (ground = on));
    return hidden;
  };
}

const hides = ([x0, y0, x1, y1]: Box, { size }: Run): boolean =>
  Math.min(x1 - x0, y1 - y0) > coverSize * size;

function hidingOf(
  { x, y, width, run }: Glyph,
  shapes: readonly Shape[],
  onGround: typeof hidingOnGround,
): Hidden | null {
  const [along, up] = run.directions;
  const middleX = x + (along[0] * width) / 2 + up[0] * run.size * middleHeight;
  const middleY = y + (along[1] * width) / 2 + up[1] * run.size * middleHeight;
  if (!isIn(run.clip, middleX, middleY)) return hiddenBy('cut-off');
  let under: Shape | undefined;
  let cover: Shape | undefined;
  for (const shape of shapes) {
    if (!isIn(shape.box, middleX, middleY)) continue;
    if (shape.order < run.order) under = shape;
    else if (shape.covers && shape.order > run.order && hides(shape.box, run)) cover = shape;
  }
  if (cover !== undefined) return { why: 'covered', showsCover: !isPaper(cover.colour) };
  const ground = under === undefined ? paper : under.covers ? under.colour : null;
  return onGround(run, ground);
}

/** The areas that may hide or bear a text: as high as a line of it at least. */
const isGround = ({ box: [x0, y0, x1, y1] }: Shape): boolean =>
  Math.min(x1 - x0, y1 - y0) > coverSize * readable;

/** The signs of a page that can't be seen, or that only repeat another, with the reason. */
export function hiddenGlyphs({ glyphs, shapes }: Drawn): Map<Glyph, Hidden> {
  const found = new Map<Glyph, Hidden>();
  const grounds = shapes.filter(isGround);
  const onGround = groundMemory();
  let run: Run | null = null;
  let ofRun: Hidden | null = null;
  for (const glyph of glyphs) {
    if (glyph.run !== run) ofRun = hidingOfRun((run = glyph.run));
    const hidden = ofRun ?? hidingOf(glyph, grounds, onGround);
    if (hidden !== null) found.set(glyph, hidden);
  }
  const seen = found.size === 0 ? glyphs : glyphs.filter((glyph) => !found.has(glyph));
  doubledGlyphs(seen).forEach((twin, glyph) =>
    found.set(glyph, { why: 'doubled', showsCover: false, twin }),
  );
  return found;
}
