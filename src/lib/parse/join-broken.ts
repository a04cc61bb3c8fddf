import type { Diagnostic } from '../model/diagnostic.ts';
import type { Segment } from '../model/segment.ts';
import { beginsInLowerCase } from '../text/sentence.ts';
import { reasonToJoin } from './join-reasons.ts';

export interface Joined {
  segments: Segment[];
  diagnostics: Diagnostic[];
}

function join(before: Segment, after: Segment): Segment {
  const isSplitWord = /\p{L}-$/u.test(before.text) && beginsInLowerCase(after.text);
  const text = `${before.text}${isSplitWord ? '' : ' '}${after.text}`;
  const by = text.length - after.text.length;
  return {
    ...before,
    text,
    emphasis: [
      ...before.emphasis,
      ...after.emphasis.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
    ],
    markers: [...before.markers, ...after.markers.map((one) => ({ ...one, at: one.at + by }))],
    pageEnd: after.pageEnd,
  };
}

/**
 * Joins paragraphs that the conversion broke in two: over a page, as a list item of its own, or at a
 * blank line inside a numbered run. Footnotes in between are left where they are.
 * @param isApart whether the source parts its paragraphs on purpose
 * @param from index of the first segment of the body; what stands before it is never joined
 */
export function joinBroken(
  segments: readonly Segment[],
  from: number,
  file: string,
  isApart = false,
): Joined {
  const out: Segment[] = [];
  const diagnostics: Diagnostic[] = [];
  let last = -1;
  segments.forEach((segment, index) => {
    const before = out[last];
    const why =
      index > from && before !== undefined
        ? reasonToJoin({ segments, index, before }, isApart)
        : null;
    if (before === undefined || why === null) {
      out.push(segment);
      if (!['note', 'rule'].includes(segment.shape)) last = out.length - 1;
      return;
    }
    out[last] = join(before, segment);
    diagnostics.push({
      rule: 'joined-paragraph',
      message: `Joined with the text before it: ${why}.`,
      source: file,
      page: segment.page,
      line: segment.line,
      severity: 'info',
    });
  });
  return { segments: out, diagnostics };
}
