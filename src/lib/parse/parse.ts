import type { Diagnostic } from '../model/diagnostic.ts';
import type { Segment } from '../model/segment.ts';
import type { DraftBlock } from '../model/draft.ts';
import { firstHeading, markInspectionHeadings } from './headings-of-inspections.ts';
import { coverLength, markPaperHeadings } from './headings-of-papers.ts';
import { joinBroken } from './join-broken.ts';
import { settleDepths } from './list-depth.ts';
import { parseInspection } from './parse-inspection.ts';
import { parsePaper } from './parse-paper.ts';
import { keepUncalledMarkers } from './loose-notes.ts';
import { settleNumbers } from './settle-numbers.ts';

export interface Parsed {
  blocks: DraftBlock[];
  diagnostics: Diagnostic[];
}

/**
 * Takes the segments of a source and returns the blocks of the document in reading order, each with
 * its section and its parent. Whole paragraphs: halves that a page or the conversion parted are joined.
 * @param isInspection whether the text is an inspection report, as `identify` tells
 */
export function parse(segments: readonly Segment[], isInspection: boolean, file: string): Parsed {
  const settled = settleDepths(segments);
  const marked = isInspection ? markInspectionHeadings(settled) : markPaperHeadings(settled);
  const from = isInspection ? firstHeading(marked) : coverLength(marked);
  const joined = joinBroken(marked, from, file);
  const blocks = isInspection ? parseInspection(joined.segments) : parsePaper(joined.segments);
  const numbered = settleNumbers(blocks, file);
  const kept = keepUncalledMarkers(numbered.blocks, file);
  return {
    blocks: kept.blocks,
    diagnostics: [...joined.diagnostics, ...numbered.diagnostics, ...kept.diagnostics],
  };
}
