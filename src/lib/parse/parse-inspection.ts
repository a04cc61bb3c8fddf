import type { BlockRole } from '../model/block.ts';
import type { Segment } from '../model/segment.ts';
import { areaNamed } from '../vocabulary/areas.ts';
import { gradeAtEnd, gradeOfSentence, wholeGrade } from '../vocabulary/grades.ts';
import {
  backMatter,
  judgementHead,
  reasonsHeading,
  roleOfHeading,
  secondReport,
  sectionHeading,
} from '../vocabulary/inspection-headings.ts';
import type { SectionRole } from '../vocabulary/known-heading.ts';
import { numberOfLabel, type DraftBlock } from '../model/draft.ts';
import { firstHeading } from './headings-of-inspections.ts';
import { gradeOfLine, isJudgementLine, looseJudgements } from './judged-headings.ts';
import { salutationAt } from '../vocabulary/letters.ts';
import { judgementRow, tableOf } from './tree/tables.ts';
import { TreeBuilder } from './tree/tree-builder.ts';

const blockRoles: Partial<Record<SectionRole, BlockRole>> = {
  recommendations: 'recommendation',
  findings: 'finding',
  summary: 'summary',
};

function roleOf(path: readonly DraftBlock[]): SectionRole | null {
  for (const heading of path.toReversed()) {
    const role = roleOfHeading(heading.text);
    if (role !== null) return role;
  }
  return null;
}

/**
 * What kind of statement a block is, by its section; a finding bears a number where any text does. A
 * numbered text of a judged section that no heading says more of, or after its summary, is a finding.
 */
function blockRole(path: readonly DraftBlock[], isNumbered: boolean): BlockRole | null {
  const section = roleOf(path);
  const isReason = reasonsHeading.test(path.at(-1)?.text ?? '');
  const isJudged = isNumbered && !isReason && path.some(({ area }) => area !== null);
  if (isJudged && (section === null || section === 'summary')) return 'finding';
  const role = blockRoles[section ?? 'facts'] ?? null;
  return role === 'finding' && !isNumbered ? null : role;
}

const isNumber = ({ labels }: Segment): boolean => numberOfLabel(labels[0] ?? '') !== null;

/** The rows from an index on that form one table, however the source has them. */
function rowsFrom(
  segments: readonly Segment[],
  index: number,
  isRow: (segment: Segment) => boolean,
): Segment[] {
  const end = segments.slice(index).findIndex((segment) => !isRow(segment));
  return segments.slice(index, end < 0 ? segments.length : index + end);
}

function addTable(tree: TreeBuilder, rows: readonly Segment[]): void {
  const { header, rows: body } = tableOf(rows);
  const table = tree.table(rows[0] as Segment, null, header);
  body.forEach(({ segment, cells }) => tree.row(segment, table, cells, null));
  const [label, grade] = body.length === 1 ? (body[0]?.cells ?? []) : [];
  const area = areaNamed(label?.text ?? '');
  if (area !== null && tree.path.at(-1)?.area === area) tree.grade(wholeGrade(grade?.text ?? ''));
}

function addLooseJudgements(
  tree: TreeBuilder,
  rows: readonly Segment[],
  caption: Segment | null,
): void {
  const table = tree.table(rows[0] as Segment, caption, []);
  rows.forEach((segment) => tree.row(segment, table, judgementRow(segment) ?? [], null));
}

const coverLine =
  /^(?:inspection dates?|report published|published|lead inspector|reporting inspector)\b.*:/iu;

/** A sentence that introduces a report without a table of judgements is longer than any line of a cover. */
const shortestIntroduction = 100;

/** Where the introduction of a letter or of a report of a visit begins: below its salutation or lead inspector. */
function introductionAt(segments: readonly Segment[]): number {
  const texts = segments.map(({ text }) => text);
  const dear = salutationAt(texts);
  const head = dear >= 0 ? dear : texts.findIndex((text) => /^lead inspectors?\b/iu.test(text));
  const isSentence = (text: string) => text.length >= shortestIntroduction && text.endsWith('.');
  const at = head < 0 ? -1 : texts.findIndex((text, index) => index > head && isSentence(text));
  return at < 0 ? segments.length : at;
}

/** The cover and what stands before the first heading: boilerplate, the table of judgements, an introduction. */
function addOpening(tree: TreeBuilder, segments: readonly Segment[]): void {
  let hasTable = false;
  const introduction = introductionAt(segments);
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] as Segment;
    const next = segments[index + 1];
    if (segment.shape === 'row' || judgementRow(segment) !== null) {
      const isRow =
        segment.shape === 'row'
          ? (one: Segment) => one.shape === 'row'
          : (one: Segment) => judgementRow(one) !== null;
      const rows = rowsFrom(segments, index, isRow);
      if (segment.shape === 'row') addTable(tree, rows);
      else addLooseJudgements(tree, rows, null);
      hasTable = true;
      index += rows.length - 1;
    } else if (
      next !== undefined &&
      gradeOfSentence(segment.text) !== null &&
      judgementRow(next) !== null
    ) {
      const rows = rowsFrom(segments, index + 1, (one) => judgementRow(one) !== null);
      addLooseJudgements(tree, rows, segment);
      hasTable = true;
      index += rows.length;
    } else addLoose(tree, segment, hasTable || index >= introduction);
  }
}

function addLoose(tree: TreeBuilder, segment: Segment, hasTable: boolean): void {
  if (segment.shape === 'note') tree.footnote(segment);
  else if (segment.shape === 'rule') return;
  else if (!hasTable || segment.shape === 'heading' || coverLine.test(segment.text))
    tree.boilerplate(segment);
  else if (segment.shape === 'item' && segment.labels.length === 0) tree.item(segment, null);
  else tree.paragraph(segment, null);
}

function addHeading(tree: TreeBuilder, segment: Segment): void {
  const area = areaNamed(segment.text);
  const isJudged =
    area !== null && (segment.depth === 1 || sectionHeading(segment.text)?.judges === true);
  const suffix = isJudged ? gradeAtEnd(segment.text) : null;
  tree.heading(segment, isJudged ? { area, grade: suffix?.grade ?? null } : {});
}

function addBody(tree: TreeBuilder, segment: Segment, hasNumbers = true): void {
  const isContents = roleOf(tree.path) === 'contents';
  if (segment.shape === 'heading') addHeading(tree, segment);
  else if (segment.shape === 'note') tree.footnote(segment);
  else if (segment.shape === 'rule') return;
  else if (isContents || judgementHead.test(segment.text)) tree.boilerplate(segment);
  else if (isNumber(segment)) tree.paragraph(segment, blockRole(tree.path, true));
  else if (segment.shape === 'item') tree.item(segment, blockRole(tree.path, !hasNumbers));
  else {
    tree.grade(gradeOfLine(segment.text));
    tree.paragraph(
      segment,
      isJudgementLine(segment.text) ? null : blockRole(tree.path, !hasNumbers),
    );
  }
}

/** The cover of a second report, up to its first heading: boilerplate, and what it says of its judgement. */
function addSecondCover(tree: TreeBuilder, segments: readonly Segment[], from: number): number {
  const length = segments.slice(from).findIndex(({ shape }) => shape === 'heading');
  const cover = segments.slice(from, length < 0 ? segments.length : from + length);
  for (const segment of cover) {
    if (coverLine.test(segment.text)) tree.boilerplate(segment);
    else addBody(tree, segment);
  }
  return cover.length;
}

/** Takes the marked and joined segments of an inspection report and returns its blocks in reading order. */
export function parseInspection(segments: readonly Segment[]): DraftBlock[] {
  const tree = new TreeBuilder();
  const body = firstHeading(segments);
  const hasNumbers = segments.some(isNumber);
  addOpening(tree, segments.slice(0, body));
  let over = false;
  for (let index = body; index < segments.length; index += 1) {
    const segment = segments[index] as Segment;
    over ||= backMatter.test(segment.text);
    const loose = over ? [] : looseJudgements(segments, index);
    if (over && segment.shape === 'heading' && secondReport.test(segment.text)) {
      over = false;
      tree.heading(segment, { area: 'lscb' });
      index += addSecondCover(tree, segments, index + 1);
    } else if (over && segment.shape !== 'rule') tree.boilerplate(segment);
    else if (loose.length > 0) {
      addLooseJudgements(tree, loose, null);
      index += loose.length - 1;
    } else if (segment.shape === 'row' && roleOf(tree.path) !== 'contents') {
      const rows = rowsFrom(segments, index, ({ shape }) => shape === 'row');
      addTable(tree, rows);
      index += rows.length - 1;
    } else addBody(tree, segment, hasNumbers);
  }
  return tree.blocks;
}
