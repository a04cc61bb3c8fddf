import type { Area } from '../model/codes.ts';
import type { Segment } from '../model/segment.ts';
import { areaNamed, boardJudgement } from '../vocabulary/areas.ts';
import { gradeAtEnd, gradeOfSentence, wholeGrade } from '../vocabulary/grades.ts';
import {
  inspectionHeading,
  judgementHead,
  sectionHeading,
} from '../vocabulary/inspection-headings.ts';
import { judgementRow } from './tree/tables.ts';

/** A line that tells a judgement is no longer than the longest in print, of about 120 signs. */
const longestJudgement = 160;
const notJudged = /^[^.]{0,80}\bwas not judged\.(?:\s|$)/iu;

/** A line that only states the judgement of the section above it. */
export function isJudgementLine(text: string): boolean {
  if (text.length > longestJudgement) return false;
  const isOfBoard = boardJudgement.test(text) && gradeOfSentence(text) !== null;
  return isOfBoard || wholeGrade(text) !== null;
}

/** What a line below a judged section's heading says of its grade, or null. */
export function gradeOfLine(text: string): ReturnType<typeof wholeGrade> {
  if (notJudged.test(text)) return 'not-judged';
  return isJudgementLine(text) ? (wholeGrade(text) ?? gradeOfSentence(text)) : null;
}

/** Fewer graded lines in the body than these make no table. */
const fewestJudgements = 3;

/** The rows of a table of judgements that lost its rules, if they stand from an index on. */
export function looseJudgements(segments: readonly Segment[], index: number): Segment[] {
  const isRow = (one: Segment | undefined) => one?.shape === 'text' && judgementRow(one) !== null;
  let end = index;
  while (isRow(segments[end])) end += 1;
  return end - index < fewestJudgements ? [] : segments.slice(index, end);
}

/** Whether a segment right below a heading that names an area tells its grade: a line, or a row of a table. */
function tellsGrade(segment: Segment | undefined, area: Area): boolean {
  if (segment === undefined) return false;
  if (segment.shape !== 'row') return gradeOfLine(segment.text) !== null;
  const [label = '', grade = ''] = segment.cells;
  return areaNamed(label) === area && wholeGrade(grade) !== null;
}

/** Whether a heading tells the grade of its section, or what stands right below it does. */
function isGraded(segments: readonly Segment[], index: number, area: Area): boolean {
  if (gradeAtEnd((segments[index] as Segment).text) !== null) return true;
  const below = segments
    .slice(index + 1, index + 6)
    .filter(({ shape, text }) => shape !== 'note' && shape !== 'rule' && !judgementHead.test(text));
  return tellsGrade(below[0], area);
}

interface Named {
  segment: Segment;
  area: Area;
  isKnown: boolean;
  isGraded: boolean;
}

/** The lines that may begin a judged section: headings that name an area, and those that reports are known to use. */
function namedHeadings(segments: readonly Segment[]): Named[] {
  return segments.flatMap((segment, index): Named[] => {
    const { shape, text, labels } = segment;
    if ((shape !== 'text' && shape !== 'heading') || labels.length > 0) return [];
    const known = shape === 'heading' ? sectionHeading(text) : inspectionHeading(text);
    const area = areaNamed(text);
    if (area === null || (known === null && shape !== 'heading')) return [];
    if (known !== null && known.level !== 1) return [];
    return [{ segment, area, isKnown: known !== null, isGraded: isGraded(segments, index, area) }];
  });
}

export interface JudgedHeadings {
  /** Headings of judged sections in words that no list has, told by the grade below them. */
  more: ReadonlySet<Segment>;
  /** Headings that only group what is said of an area, in a report that grades the area elsewhere. */
  groups: ReadonlySet<Segment>;
}

/**
 * Tells the headings that begin a judged section from those that merely name its area, as the groups of a
 * list of recommendations do ("Leadership, management and governance"): the section is the one that is graded.
 */
export function judgedHeadings(segments: readonly Segment[]): JudgedHeadings {
  const named = namedHeadings(segments);
  const graded = new Set(named.filter((one) => one.isGraded).map(({ area }) => area));
  return {
    more: new Set(
      named.filter((one) => one.isGraded && !one.isKnown).map(({ segment }) => segment),
    ),
    groups: new Set(
      named
        .filter((one) => one.isKnown && !one.isGraded && graded.has(one.area))
        .map(({ segment }) => segment),
    ),
  };
}
