import type { DrawnLine, HiddenWords, PdfItem } from '../../../src/lib/model/pdf-page.ts';
import { align } from './drawing/align.ts';
import { boxedGlyphs } from './drawing/boxed-glyphs.ts';
import type { Drawn, Glyph } from './drawing/drawn.ts';
import { drawnLines } from './drawing/drawn-lines.ts';
import { hiddenGlyphs, type Hidden } from './drawing/hidden-glyphs.ts';
import { mayBeSpaced, withoutLetterSpacing } from './drawing/letter-spacing.ts';
import type { Box } from './drawing/matrix.ts';
import { tellHidden, withoutHidden } from './drawing/without-hidden.ts';

/** Share of a page's signs that are not drawn where its text was recognised in a picture of the page. */
const recognisedShare = 0.9;
/** Share of the page that such a picture takes. */
const pictureShare = 0.5;

export interface VisibleText {
  items: PdfItem[];
  hidden: HiddenWords[];
  isRecognised: boolean;
  /** The same as the page draws it, line by line. */
  drawn: DrawnLine[];
}

const area = ([x0, y0, x1, y1]: Box): number => Math.max(0, x1 - x0) * Math.max(0, y1 - y0);

/** Whether a page is a picture with the text that was recognised in it, which isn't drawn or lies under it. */
function isRecognisedText(
  { glyphs, shapes }: Drawn,
  hidden: ReadonlyMap<Glyph, Hidden>,
  view: Box,
): boolean {
  const lost = [...hidden.values()].filter(({ why }) => why === 'not-drawn' || why === 'covered');
  if (lost.length === 0 || lost.length < glyphs.length * recognisedShare) return false;
  return shapes.some(
    ({ box, isPicture }) => isPicture === true && area(box) >= area(view) * pictureShare,
  );
}

/**
 * The text of a page as it can be seen: without what is covered, invisible or drawn twice, and with words
 * whose letters are set apart put together. Text recognised in a picture of the page is kept.
 * @param at where a sign stands in the frame of an item
 * @param placeOf where a sign stands on the page, from the left and from its head
 */
export function visibleText(
  items: readonly PdfItem[],
  drawn: Drawn,
  view: Box,
  at: (glyph: Glyph, item: PdfItem) => [number, number],
  placeOf: (glyph: Glyph) => [number, number],
): VisibleText {
  const found = hiddenGlyphs(drawn);
  if (isRecognisedText(drawn, found, view))
    return { items: [...items], hidden: [], isRecognised: true, drawn: linesOf(drawn.glyphs) };
  const left = found.size === 0 ? drawn.glyphs : drawn.glyphs.filter((glyph) => !found.has(glyph));
  const seen =
    found.size === 0 ? items : withoutHidden(items, found, align(drawn.glyphs, texts(items)), at);
  const whole = mayBeSpaced(seen)
    ? withoutLetterSpacing(seen, left, align(left, texts(seen)))
    : [...seen];
  const boxed = boxedGlyphs({ ...drawn, glyphs: left });
  const told = new Map(found);
  boxed.forEach((glyph) => told.set(glyph, { why: 'on-own-box', showsCover: false }));
  const hidden = tellHidden(told, placeOf);
  return { items: whole, hidden, isRecognised: false, drawn: linesOf(left) };
}

const linesOf = (glyphs: readonly Glyph[]): DrawnLine[] =>
  drawnLines(glyphs.filter(({ run }) => !run.isSlanted));

const texts = (items: readonly PdfItem[]): string[] => items.map(({ text }) => text);
