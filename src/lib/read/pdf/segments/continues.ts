import type { Segment } from '../../../model/segment.ts';
import { beginsInLowerCase, endsNames, isClosed } from '../../../text/sentence.ts';
import { inspectionHeading } from '../../../vocabulary/inspection-headings.ts';
import { joinLines } from '../lines/join-lines.ts';
import { hadRoom } from '../lines/line-room.ts';
import type { Line } from '../lines/lines.ts';
import type { Piece } from './piece.ts';

const nearEdge = 5;

/** Whether a text is one of the headings that reports use, by its words. */
function isKnownHeading({ lines }: Piece): boolean {
  return inspectionHeading(joinLines(lines).text) !== null;
}

/**
 * Whether a text without a mark of its own goes on with the one before it, over a page: it stands where
 * that one's text hangs, or the sentence is open, and the line before it was full.
 * @param edge left edge of the text before, after its number or bullet
 */
export function continues(before: Piece, segment: Segment, edge: number, piece: Piece): boolean {
  const first = piece.lines[0] as Line;
  const last = before.lines.at(-1) as Line;
  if (segment.shape === 'heading' || isKnownHeading(piece)) return false;
  if (
    first.page !== last.page + 1 ||
    Math.abs(first.size - last.size) > 1 ||
    first.bold !== last.bold
  )
    return false;
  if (!isClosed(segment.text) && beginsInLowerCase(first.text)) return true;
  if (piece.unit.heading !== null) return false;
  if (endsNames(segment.text, joinLines(piece.lines).text)) return false;
  if (hadRoom(before.lines, first)) return false;
  const hangs = segment.shape === 'item' && edge > (before.lines[0] as Line).x + 3;
  if (hangs) return Math.abs(first.x - edge) < nearEdge;
  return (
    !isClosed(segment.text) && segment.text.length > 60 && Math.abs(first.x - last.x) < nearEdge
  );
}

/** Distance between the lines of one heading, at most, in sizes of its type. */
const headingGap = 1.8;

/** Whether a text is the second half of a heading that the tags or the layout tore: bold like it, and lower case. */
export function isTornHeading(before: Piece, piece: Piece): boolean {
  const last = before.lines.at(-1) as Line;
  const first = piece.lines[0] as Line;
  const isAlike = last.bold && first.bold && Math.abs(first.size - last.size) < 0.5;
  const gap = last.y - first.y;
  const isNext = first.page === last.page && gap > 0 && gap < headingGap * last.size;
  return isAlike && isNext && beginsInLowerCase(first.text) && !isClosed(last.text);
}

const datesLine = /^inspection dates?\b/iu;
const openDates =
  /(?:\b(?:to|and|from|until|then)|[-\u2010-\u2015\u2212,;:&]|\b\d{1,2} \p{L}{3,})$/u;
const goesOnWithDates = /^(?:(?:to|and|until|then)\b|[-\u2010-\u2015\u2212&] ?\d)/u;
const openDay = /\b\d{1,2}(?:st|nd|rd|th)?$/u;
const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;
const leadsLine = /^(?:lead|reporting) inspectors?\b/iu;
const openLeads = /(?:[,;:&]|\band)$/u;

/** Whether the dates of an inspection, told as far as its cover's line goes, go on with a line. */
function goOnWithDates(text: string, line: string): boolean {
  if (goesOnWithDates.test(line)) return true;
  return (openDates.test(text) && /^\d/u.test(line)) || (openDay.test(text) && month.test(line));
}

/**
 * Whether a line goes on with the dates of the inspection above it ("… and 7 August 2019 to / 8 August 2019"),
 * or with its lead inspectors ("Lead inspectors: Ann Example and / Ben Sample").
 */
export function isRestOfFacts({ lines }: Piece, segment: Segment, piece: Piece): boolean {
  const last = lines.at(-1) as Line;
  const first = piece.lines[0] as Line;
  const gap = last.y - first.y;
  const isNext = first.page === last.page && gap > 0 && gap < headingGap * last.size;
  if (!isNext) return false;
  if (leadsLine.test(segment.text))
    return openLeads.test(segment.text) && /^\p{Lu}/u.test(first.text);
  return datesLine.test(segment.text) && goOnWithDates(segment.text, first.text);
}
