import type { Diagnostic } from '../model/diagnostic.ts';
import type { Segment } from '../model/segment.ts';
import { numberOfLabel } from '../model/draft.ts';

export interface Joined {
  segments: Segment[];
  diagnostics: Diagnostic[];
}

const closed = /[.?!:;…][)\]"'’”]*$|[\])]\.?$/u;
const openWord =
  /(?:,|\b(?:and|or|the|an?|of|to|in|for|with|by|that|which|their|his|her|its|from|on|at|as))$/iu;
const nameLine = /^[A-Z][A-Za-z ]+: /u;
const standsAlone = /^[A-Z][A-Za-z ]{0,40}: |^©/u;

const startsLower = (text: string): boolean => /^["'‘“(]?\p{Ll}/u.test(text);
const startsUpper = (text: string): boolean => /^["'‘“(]?\p{Lu}/u.test(text);
const isClosed = (text: string): boolean => closed.test(text);

function numberOf(segment: Segment): number | null {
  return segment.labels[0] === undefined ? null : numberOfLabel(segment.labels[0]);
}

/** Whether few of the items around one begin with a capital: then a lower-case item is no torn-off half. */
function listIsLowerCase(segments: readonly Segment[], index: number): boolean {
  const siblings: Segment[] = [];
  for (const step of [-1, 1]) {
    for (
      let at = index + step;
      segments[at]?.shape === 'item' || segments[at]?.shape === 'note';
      at += step
    ) {
      const one = segments[at] as Segment;
      if (one.shape === 'item' && one.depth === segments[index]?.depth) siblings.push(one);
    }
  }
  const capitals = siblings.filter(
    ({ text, labels }) => labels.length > 0 || startsUpper(text),
  ).length;
  return siblings.length > 0 && capitals * 2 < siblings.length;
}

/** The next number printed before a heading ends the run, or null. */
function nextNumber(segments: readonly Segment[], index: number): number | null {
  for (const segment of segments.slice(index + 1)) {
    if (segment.shape === 'heading') return null;
    const number = numberOf(segment);
    if (number !== null) return number;
  }
  return null;
}

function crossesPage(before: Segment, after: Segment): boolean {
  return before.pageEnd !== null && after.page !== null && after.page > before.pageEnd;
}

/** Whether a bullet was printed: a mark of Markdown alone may be the conversion's. */
const hasPrintedBullet = ({ bullet }: Segment): boolean => /[^-*+\s]/u.test(bullet ?? '');

/** Why a segment goes on with the one before it, or null if it is a block of its own. */
function reasonToJoin(segments: readonly Segment[], index: number, before: Segment): string | null {
  const segment = segments[index] as Segment;
  const isText = segment.shape === 'text' && segment.bullet === null;
  if (!['text', 'item'].includes(segment.shape) || !['text', 'item'].includes(before.shape))
    return null;
  if (segment.labels.length > 0 || standsAlone.test(segment.text)) return null;
  if (segment.isBold === true && before.isBold === false) return null;
  if (segment.shape === 'item' && hasPrintedBullet(segment)) return null;
  if (
    !isClosed(before.text) &&
    startsLower(segment.text) &&
    !(segment.shape === 'item' && listIsLowerCase(segments, index))
  ) {
    return 'the sentence goes on';
  }
  if (!isText) return null;
  if (
    !isClosed(before.text) &&
    (openWord.test(before.text) || (nameLine.test(before.text) && before.text.includes(',')))
  ) {
    return 'the sentence goes on';
  }
  if (!isClosed(before.text) && crossesPage(before, segment) && before.text.length > 60)
    return 'the sentence goes on over the page';
  const number = numberOf(before);
  if (number === null || before.labels.length === 0) return null;
  const runGoesOn = nextNumber(segments, index) === number + 1;
  const pageAllows = before.pageEnd === null || crossesPage(before, segment);
  return runGoesOn && pageAllows
    ? `it stands unnumbered between ${number} and ${number + 1}`
    : null;
}

function join(before: Segment, after: Segment): Segment {
  const isSplitWord = /\p{L}-$/u.test(before.text) && startsLower(after.text);
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
 * @param from index of the first segment of the body; what stands before it is never joined
 */
export function joinBroken(segments: readonly Segment[], from: number, file: string): Joined {
  const out: Segment[] = [];
  const diagnostics: Diagnostic[] = [];
  let last = -1;
  segments.forEach((segment, index) => {
    const before = out[last];
    const why = index > from && before !== undefined ? reasonToJoin(segments, index, before) : null;
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
