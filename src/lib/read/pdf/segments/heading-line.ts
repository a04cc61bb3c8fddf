import type { Segment } from '../../../model/segment.ts';
import { isClosed } from '../../../text/sentence.ts';
import { wholeGrade } from '../../../vocabulary/grades.ts';
import { sectionHeading } from '../../../vocabulary/inspection-headings.ts';
import type { Piece } from './piece.ts';

const longest = 160;
const longestBold = 110;
const longestPlain = 80;
/** Begins with a capital and is not all capitals, as titles of sections are. */
const isInTitleCase = /^\p{Lu}.*\p{Ll}/u;
const key = /: \S/u;
/** Words after which a line introduces what follows and titles nothing. */
const openEnd =
  /\b(?:should|must|will|described|found|includes?|including|are|is|to|that|of|and|or|the|for|with|by|in|on|said|noted)$/iu;
const sentenceVerb = /\b(?:is|are|was|were|has|have|had|did|does|should|must|will)\b/iu;

/** Two words or more in capitals, larger than the text below them, title a section, too. */
function isInCapitals({ lines }: Piece, text: string, next: Piece | undefined): boolean {
  const size = lines[0]?.size ?? 0;
  const isLarger = next !== undefined && size > (next.lines[0]?.size ?? size);
  return isLarger && /^\p{Lu}{2,}(?:[ ,’'&-]+\p{Lu}+)+$/u.test(text);
}

function isBoldLine(piece: Piece, { text, isBold }: Segment, next: Piece | undefined): boolean {
  const { lines } = piece;
  const isKeyed = key.test(text) && sectionHeading(text) === null;
  const isLine = lines.length <= 2 && text.length <= longestBold && !isKeyed;
  const isTitle = isInTitleCase.test(text) || isInCapitals(piece, text, next);
  return isBold === true && isLine && isTitle;
}

/** Where a text stands. */
export interface Surroundings {
  /** The text before it; empty where that is a heading or there is none. */
  before: string;
  next: Piece | undefined;
  /** Whether the cover is over: only then do lines that no tag tells look like headings. */
  isBody: boolean;
}

/** Whether a text is turned against the others of its page, as what is stamped on its margin is. */
const isTurned = ({ lines }: Piece): boolean =>
  lines.some(({ items }) => items.some(({ turn = 0 }) => turn !== 0));

/** A short line in the type of the text, between texts that are complete and numbers or bullets. */
function isPlainLine(
  { unit, lines }: Piece,
  text: string,
  { before, next }: Surroundings,
): boolean {
  const isLine = lines.length === 1 && text.length <= longestPlain;
  const isPhrase = isInTitleCase.test(text) && !/[.?!:;,)]$|: /u.test(text);
  if (!isLine || !isPhrase || unit.isListItem) return false;
  if (openEnd.test(text) || sentenceVerb.test(text) || wholeGrade(text) !== null) return false;
  const isComplete = before === '' || isClosed(before);
  return isComplete && next !== undefined && (next.number !== null || next.bullet !== null);
}

/**
 * Whether a text without number or bullet is a heading: tagged as one; a line of bold type that is no
 * sentence; or a short plain line that stands alone above numbered or bulleted texts.
 */
export function isHeading(piece: Piece, segment: Segment, around: Surroundings): boolean {
  const { text } = segment;
  const isSentence = /[.;,]$/u.test(text) && sectionHeading(text) === null;
  if (isSentence || text.length > longest || isTurned(piece)) return false;
  if (piece.unit.heading !== null) return true;
  if (!around.isBody) return false;
  return isBoldLine(piece, segment, around.next) || isPlainLine(piece, text, around);
}
