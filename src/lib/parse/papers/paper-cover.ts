import type { Segment } from '../../model/segment.ts';
import { datesIn } from '../../vocabulary/dates-in-text.ts';
import {
  committeeIn,
  headLine,
  isAuthorLine,
  isCouncilLine,
} from '../../vocabulary/paper-heads.ts';
import { isHeadingShaped, longestHeading } from './heading-shape.ts';

const openings =
  /^(?:background|introduction|purpose|summary|context|scope|overview|recommendations?|executive summary)\b/iu;

const numbered = /^\(?\d{1,2}(?:\.\d+)*[.)]?\s/u;

/** A first line that can be a title: text on a line of its own, not a sentence. */
function isTitle({ shape, labels, text }: Segment): boolean {
  if (shape === 'heading' && (openings.test(text) || numbered.test(text))) return false;
  const isLine = labels.length === 0 && (shape === 'text' || shape === 'heading');
  return isLine && text !== '' && text.length <= longestHeading && !/[.:;,]$/u.test(text);
}

function isCoverLine({ shape, labels, text }: Segment): boolean {
  if (shape !== 'text' || labels.length > 0) return false;
  return isHeadingShaped(text.replace(/\d{4}/, '')) || headLine(text) !== null;
}

/** Whether a line of a head is known for what it is and is no title: council, committee, date, author, address. */
function isKnownLine({ text }: Segment): boolean {
  return (
    headLine(text) !== null ||
    isCouncilLine(text) ||
    isAuthorLine(text) ||
    committeeIn(text) !== null ||
    datesIn(text).length > 0 ||
    text.includes(',')
  );
}

/**
 * Whether a marked heading is the paper's title: the one of the highest level, before all others. The only
 * heading of a paper is its title if nothing before it can be.
 */
function isTitleHeading(segments: readonly Segment[], index: number): boolean {
  const { shape, labels, depth, text } = segments[index] as Segment;
  if (shape !== 'heading' || labels.length > 0 || openings.test(text) || numbered.test(text))
    return false;
  const others = segments.filter((one, at) => one.shape === 'heading' && at !== index);
  if (others.length === 0) return segments.slice(0, index).every(isKnownLine);
  return others.every((one) => one.depth > depth);
}

/** How many segments at the start are the paper's cover: its committee, date, author and title. */
export function coverLength(segments: readonly Segment[]): number {
  const run = segments.findIndex(
    (segment, index) =>
      !(
        isCoverLine(segment) ||
        isTitleHeading(segments, index) ||
        (index === 0 && isTitle(segment))
      ),
  );
  const length = run < 0 ? segments.length : run;
  const first = segments.slice(0, length).findIndex(({ text }) => openings.test(text));
  return first > 0 ? first : length;
}

/** The title that the source marks as one, in a paper's cover; null where it marks none. */
export function markedTitle(cover: readonly Segment[]): string | null {
  return cover.find(({ shape }) => shape === 'heading')?.text ?? null;
}
