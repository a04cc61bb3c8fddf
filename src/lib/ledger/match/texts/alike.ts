import { commonShare } from './share-in-both.ts';
import { tellingWords, type Piece } from './known-text.ts';
import { figuresIn, type Difference } from './sense.ts';
import { isFigure } from '../../../text/telling-words.ts';

/**
 * How alike a corrected text must be, from 0 to 1: between the same neighbours, near its place, elsewhere,
 * and where names and figures differ both. Measured on the five reports of the library, texts of eight
 * words and more: of 60,559 pairs of different texts 99.9 % stay below 0.43, of 2,085 that stand within
 * three of each other 99 % below 0.6, and the most alike formulas reach 0.88; with one word dropped a text
 * is at least 0.88 like itself, with a fifth of its words replaced mostly 0.78 to 0.87.
 */
export const alike = { between: 0.5, inPlace: 0.6, elsewhere: 0.8, statement: 0.9 };

/** So alike is a text to itself when two words of five are others; different ones rarely are. */
export const writtenAnew = 0.35;

/** With fewer of their figures in common, two texts are two statements of one formula. */
export const commonFigures = 0.5;

/** Share of the figures of two texts that both have. */
export function figuresInCommon(one: Piece, two: Piece): number {
  return commonShare(figuresIn(one), figuresIn(two));
}

/** Whether a text says so much besides its figures that hardly another one says the same by chance. */
export function namesMuch({ words }: Piece): boolean {
  return words.filter((word) => !isFigure(word)).length >= tellingWords;
}

/** Whether two texts have figures, and hardly one in common. */
function haveOtherFigures(one: Piece, two: Piece): boolean {
  const hasSome = [one, two].some(({ words }) => words.some(isFigure));
  return hasSome && figuresInCommon(one, two) < commonFigures;
}

/** What is known of two texts that are alike. */
export interface Likeness {
  like: number;
  isInPlace: boolean;
  isSameSection: boolean;
  differsIn: Difference;
}

/**
 * Whether two texts that are alike say different things all the same: names and figures differ both, and
 * most of these or more than a few words besides; a negation or a grade differs, and more than a few words besides or, in a
 * text of few words, the figures; or a text of few words stands elsewhere or in another section with other
 * figures.
 */
export function isOtherStatement(one: Piece, two: Piece, likeness: Likeness): boolean {
  const { like, isInPlace, isSameSection, differsIn } = likeness;
  const isShort = !namesMuch(one) || !namesMuch(two);
  const haveOthers = haveOtherFigures(one, two);
  const areOthers = isShort && haveOthers;
  if (differsIn === 'statement') return haveOthers || like < alike.statement;
  if (differsIn === 'sense') return like < alike.elsewhere || areOthers;
  const isFew = Math.min(one.words.length, two.words.length) < tellingWords;
  return differsIn === 'figures' && ((isFew && !isInPlace) || (areOthers && !isSameSection));
}
