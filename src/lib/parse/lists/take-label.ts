import type { Segment } from '../../model/segment.ts';

/** Takes a label that is printed in a segment's text out of it. @param length of the label with the space after it */
export function takeLabel(segment: Segment, label: string, length: number): Segment {
  const moved = (at: number) => Math.max(0, at - length);
  return {
    ...segment,
    labels: [label],
    text: segment.text.slice(length),
    emphasis: segment.emphasis
      .map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) }))
      .filter(({ start, end }) => end > start),
    markers: segment.markers.map((one) => ({ ...one, at: moved(one.at) })),
  };
}
