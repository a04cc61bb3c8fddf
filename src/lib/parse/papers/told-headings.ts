import type { Segment } from '../../model/segment.ts';
import { coverLength } from './paper-cover.ts';

const asHeading = (segment: Segment, level: number | undefined): Segment =>
  level === undefined ? segment : { ...segment, shape: 'heading', depth: level };

/** Levels without gaps: what is bold and no larger than the text comes right below the larger headings. */
function withoutGaps(segments: readonly Segment[]): Segment[] {
  const headings = segments.filter(({ shape }) => shape === 'heading');
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort((a, b) => a - b);
  return segments.map((segment) =>
    segment.shape === 'heading'
      ? { ...segment, depth: depths.indexOf(segment.depth) + 1 }
      : segment,
  );
}

/**
 * Headings that only type tells. Lines of a cover that are set like the headings after them are none: it ends
 * at a heading with or without them.
 */
function withTypedHeadings(segments: readonly Segment[]): Segment[] {
  if (segments.every(({ typedLevel }) => typedLevel === undefined)) return [...segments];
  const typed = segments.map((one) => asHeading(one, one.typedLevel));
  const cover = coverLength(segments);
  const isCover = coverLength(typed) < cover && typed[cover]?.shape === 'heading';
  return withoutGaps(typed.map((one, at) => (isCover && at < cover ? (segments[at] ?? one) : one)));
}

/** The segments of a paper, those as headings that a tag makes so though they bear a number, or larger bold type. */
export function withToldHeadings(segments: readonly Segment[]): Segment[] {
  return withTypedHeadings(segments.map((one) => asHeading(one, one.taggedLevel)));
}
