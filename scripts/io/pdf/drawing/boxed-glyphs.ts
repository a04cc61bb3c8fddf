import { difference } from './colour.ts';
import type { Drawn, Glyph, Shape } from './drawn.ts';
import { isIn } from './matrix.ts';

/** Height of a box, in sizes of the type, that is made for the words on it: of one line. */
const boxHeight = { least: 0.7, most: 2 };
/** Distance, in sizes of the type, at which the words of the same line go on beside a box. */
const beside = 1.5;
/** Height, in sizes of the type, at which the middle of a sign stands above its foot. */
const middleHeight = 0.3;
/** Steps of one of the three colours, of 255, up to which a colour is that of the paper. */
const paperShade = 16;
const paper = '#ffffff';

const isPaperBox = ({ covers, colour }: Shape): boolean =>
  covers && colour !== null && difference(colour, paper) < paperShade;

const isUpright = ({ run }: Glyph): boolean => run.directions[0][0] > 0.99;

/** Whether a sign stands on a box of one line's height that was drawn before it. */
function isOn({ order, box }: Shape, { x, y, width, run }: Glyph): boolean {
  const height = (box[3] - box[1]) / run.size;
  return (
    order < run.order &&
    height > boxHeight.least &&
    height < boxHeight.most &&
    isIn(box, x + width / 2, y + run.size * middleHeight)
  );
}

/** Whether a sign stands right before or after a box, on the line of a sign that stands on it. */
function isBeside({ box }: Shape, { x, y, width, run }: Glyph, on: Glyph): boolean {
  const near = beside * run.size;
  if (Math.abs(y - on.y) > 1) return false;
  return (
    (x + width / 2 < box[0] && x + width > box[0] - near) ||
    (x + width / 2 > box[2] && x < box[2] + near)
  );
}

/**
 * Signs in the middle of a line that stand on a box of the paper's colour made for them alone. They are seen;
 * but a box under words often was to be one over them, and was printed without its colour.
 */
export function boxedGlyphs({ glyphs, shapes }: Drawn): Set<Glyph> {
  const papers = shapes.filter(isPaperBox);
  if (papers.length === 0) return new Set();
  const upright = glyphs.filter(isUpright);
  const boxes = papers.flatMap((shape) => {
    const on = upright.filter((glyph) => isOn(shape, glyph));
    return on.length === 0 ? [] : [{ shape, on }];
  });
  const all = new Set(boxes.flatMap(({ on }) => on));
  return new Set(
    boxes
      .filter(({ shape, on }) =>
        upright.some((glyph) => !all.has(glyph) && isBeside(shape, glyph, on[0] as Glyph)),
      )
      .flatMap(({ on }) => on),
  );
}
