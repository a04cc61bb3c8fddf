import type { Segment } from '../model/segment.ts';
import { areaNamed } from '../vocabulary/areas.ts';
import { gradeAtEnd, wholeGrade } from '../vocabulary/grades.ts';
import {
  backMatter,
  inspectionHeading,
  secondReport,
  sectionHeading,
} from '../vocabulary/inspection-headings.ts';
import type { KnownHeading } from '../vocabulary/known-heading.ts';

/** What stands before a grade that a sentence tells. */
const toldInSentence = /\b(?:is|are|that they|that it)$/u;

/** A heading and its grade in one line ("Leadership, management and governance Good") are two cells of a table. */
function splitGrade(segment: Segment): Segment[] {
  const graded = gradeAtEnd(segment.text);
  if (graded === null || graded.rest === '' || areaNamed(graded.rest) === null) return [segment];
  if (/[:.]/u.test(segment.text) || toldInSentence.test(graded.rest)) return [segment];
  const at = segment.text.length - graded.printed.length;
  return [
    { ...segment, text: graded.rest },
    {
      ...segment,
      shape: 'text',
      depth: 0,
      text: segment.text.slice(at),
      emphasis: [],
      markers: [],
    },
  ];
}

/** A line that only states the judgement of the section above it. */
export function isJudgementLine(text: string): boolean {
  return (
    wholeGrade(text) !== null ||
    /^The Local Safeguarding Children Board (?:\([A-Z]+\) )?(?:is|requires)\b/u.test(text)
  );
}

function asHeading(segment: Segment, level: number): Segment {
  return { ...segment, shape: 'heading', depth: level, bullet: null };
}

/** What is known of a line as a heading; only what the source sets as one may end in a stop. */
function knownHeading({ shape, text }: Segment): KnownHeading | null {
  return shape === 'heading' ? sectionHeading(text) : inspectionHeading(text);
}

/** Index of the first segment that is a section's heading; what stands before it is the cover or opening. */
export function firstHeading(segments: readonly Segment[]): number {
  const found = segments.findIndex(
    (segment) =>
      (segment.shape === 'text' || segment.shape === 'heading') &&
      segment.labels.length === 0 &&
      knownHeading(segment) !== null,
  );
  return found < 0 ? segments.length : found;
}

/**
 * Marks the headings of an inspection report and gives each its level in the report's tree, whatever
 * level the conversion gave it: by the words that reports use, otherwise below the section it is in.
 */
export function markInspectionHeadings(segments: readonly Segment[]): Segment[] {
  let board = false;
  let facts = 1;
  let over = false;
  let second = false;
  return segments.flatMap((segment) => {
    if (over && secondReport.test(segment.text)) {
      over = false;
      second = true;
      return [asHeading(segment, 1)];
    }
    over ||= backMatter.test(segment.text);
    if (over || !['text', 'heading'].includes(segment.shape) || segment.labels.length > 0)
      return [segment];
    if (isJudgementLine(segment.text)) return [{ ...segment, shape: 'text' as const, depth: 0 }];
    const known = knownHeading(segment);
    if (known === null)
      return [segment.shape === 'heading' ? asHeading(segment, second ? 3 : 2) : segment];
    if (second) return splitGrade(asHeading(segment, known.level + 1));
    if (known.level === 1 && known.nests !== true)
      board = areaNamed(segment.text) === 'lscb' && known.role === null;
    if (known.role === 'facts') facts = known.level === 1 ? 1 : known.level === 2 ? 2 : facts;
    const level = known.level === 3 ? facts + 1 : board && known.nests === true ? 2 : known.level;
    return splitGrade(asHeading(segment, level));
  });
}
