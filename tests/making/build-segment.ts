import type { Segment } from '../../src/lib/model/segment.ts';

/** A stretch of running text of a made-up source; `over` says what is of interest to a test. */
export function buildSegment(over: Partial<Segment> = {}): Segment {
  return {
    shape: 'text',
    depth: 0,
    bullet: null,
    labels: [],
    text: '',
    emphasis: [],
    markers: [],
    cells: [],
    page: null,
    pageEnd: null,
    line: 1,
    ...over,
  };
}
