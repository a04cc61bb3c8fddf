import type { Segment } from '../model/segment.ts';
import { areaNamed } from '../vocabulary/areas.ts';
import { gradeAtEnd } from '../vocabulary/grades.ts';
import {
  backMatter,
  inspectionHeading,
  secondReport,
  sectionHeading,
} from '../vocabulary/inspection-headings.ts';
import type { KnownHeading } from '../vocabulary/known-heading.ts';
import { isJudgementLine, judgedHeadings, looseJudgements } from './judged-headings.ts';

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

function asHeading(segment: Segment, level: number): Segment {
  return { ...segment, shape: 'heading', depth: level, bullet: null };
}

/** What is known of a line as a heading; only what the source sets as one may end in a stop. */
function knownHeading({ shape, text }: Segment): KnownHeading | null {
  return shape === 'heading' ? sectionHeading(text) : inspectionHeading(text);
}

/** Index of the first segment that is a section's heading; what stands before it is the cover or opening. */
export function firstHeading(segments: readonly Segment[]): number {
  const inTable = new Set<Segment>();
  const { more } = judgedHeadings(segments);
  const found = segments.findIndex((segment, index) => {
    looseJudgements(segments, index).forEach((row) => inTable.add(row));
    if (inTable.has(segment) || !mayBeHeading(segment)) return false;
    return more.has(segment) || knownHeading(segment) !== null;
  });
  return found < 0 ? segments.length : found;
}

/** Where in an inspection report a heading stands, as far as the level of the next ones depends on it. */
type Part =
  | {
      name: 'report';
      isBoard: boolean;
      /** Below a heading of the board's own section that has others below it. */
      isInBoard: boolean;
      isInner: boolean;
      factsLevel: 1 | 2;
    }
  /** Standing text after the report; a second report may follow. */
  | { name: 'back-matter' }
  | { name: 'second-report' };

const beginning: Part = {
  name: 'report',
  isBoard: false,
  isInBoard: false,
  isInner: false,
  factsLevel: 1,
};

/** The part that a segment belongs to, given the part before it and what is known of it as a heading. */
function partAt(before: Part, { text }: Segment): Part {
  if (before.name === 'back-matter')
    return secondReport.test(text) ? { name: 'second-report' } : before;
  return backMatter.test(text) ? { name: 'back-matter' } : before;
}

/** The part of the report after a known heading: a board's or an inner judgement's section begins or ends, facts change their level. */
function partAfter(part: Part, { text }: Segment, known: KnownHeading): Part {
  if (part.name !== 'report') return part;
  const { level, role, judges } = known;
  const beginsSection = level === 1 && known.nests !== true;
  const isBoard = beginsSection ? areaNamed(text) === 'lscb' && role === null : part.isBoard;
  return {
    name: 'report',
    isBoard,
    isInBoard: isBoard && known.nests === true,
    isInner: judges === true || (part.isInner && level > 1),
    factsLevel: role === 'facts' && level < 3 ? (level as 1 | 2) : part.factsLevel,
  };
}

function levelIn(part: Part, { level, nests, judges }: KnownHeading): number {
  if (part.name !== 'report') return level + 1;
  if (level === 2 && part.isInner && judges !== true) return 3;
  if (level === 3) return part.factsLevel + 1;
  return part.isBoard && nests === true ? 2 : level;
}

/** The level of a heading in words that no report is known by: below the section that it stands in. */
function levelOfOther(part: Part): number {
  return part.name === 'second-report' || (part.name === 'report' && part.isInBoard) ? 3 : 2;
}

/** What is known of a heading that only the grade below it tells to begin a judged section. */
const judgedSection: KnownHeading = { pattern: /^/u, level: 1, role: null };

const mayBeHeading = ({ shape, labels }: Segment): boolean =>
  (shape === 'text' || shape === 'heading') && labels.length === 0;

/**
 * Marks the headings of an inspection report and gives each its level in the report's tree, whatever
 * level the conversion gave it: by the words that reports use, otherwise below the section it is in.
 */
export function markInspectionHeadings(segments: readonly Segment[]): Segment[] {
  let part = beginning;
  const { more, groups } = judgedHeadings(segments);
  const inTable = new Set<Segment>();
  return segments.flatMap((segment, index) => {
    looseJudgements(segments, index).forEach((row) => inTable.add(row));
    const before = part;
    part = partAt(before, segment);
    if (before.name === 'back-matter' && part.name === 'second-report') {
      return [asHeading(segment, 1)];
    }
    if (part.name === 'back-matter' || !mayBeHeading(segment) || inTable.has(segment))
      return [segment];
    if (groups.has(segment)) return [asHeading(segment, 2)];
    if (isJudgementLine(segment.text)) return [{ ...segment, shape: 'text' as const, depth: 0 }];
    const known = more.has(segment) ? judgedSection : knownHeading(segment);
    if (known === null)
      return [segment.shape === 'heading' ? asHeading(segment, levelOfOther(part)) : segment];
    part = partAfter(part, segment, known);
    return splitGrade(asHeading(segment, levelIn(part, known)));
  });
}
