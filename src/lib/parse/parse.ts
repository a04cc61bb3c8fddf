import type { Diagnostic } from '../model/diagnostic.ts';
import type { Paragraphs, Segment } from '../model/segment.ts';
import type { DraftBlock } from '../model/draft.ts';
import { firstHeading, markInspectionHeadings } from './headings-of-inspections.ts';
import { joinBroken } from './join-broken.ts';
import { settleDepths } from './lists/list-depth.ts';
import { parseInspection } from './parse-inspection.ts';
import { takeDottedNumbers } from './papers/dotted-numbers.ts';
import { markPaperHeadings } from './papers/headings-of-papers.ts';
import { takeLetteredLines } from './lists/lettered-lines.ts';
import { coverLength, markedTitle } from './papers/paper-cover.ts';
import { parsePaper } from './papers/parse-paper.ts';
import { withToldHeadings } from './papers/told-headings.ts';
import { keepUncalledMarkers } from './loose-notes.ts';
import { settleNumbers } from './settle-numbers.ts';

export interface Parsed {
  blocks: DraftBlock[];
  /** What the source marks as the title of a paper; null where it marks none, and of inspections. */
  markedTitle: string | null;
  diagnostics: Diagnostic[];
}

function parsePaperSegments(
  segments: readonly Segment[],
  file: string,
  paragraphs: Paragraphs,
): Parsed {
  const dotted = takeDottedNumbers(withToldHeadings(segments), file);
  const settled = settleDepths(takeLetteredLines(dotted.segments, true));
  const cover = coverLength(settled);
  const marked = markPaperHeadings(settled, cover);
  const joined =
    paragraphs === 'whole'
      ? { segments: marked, diagnostics: [] }
      : joinBroken(marked, cover, file, paragraphs === 'apart');
  const diagnostics = [...dotted.diagnostics, ...joined.diagnostics];
  const title = markedTitle(settled.slice(0, cover));
  return { blocks: parsePaper(joined.segments, cover), markedTitle: title, diagnostics };
}

function parseInspectionSegments(segments: readonly Segment[], file: string): Parsed {
  const lettered = takeLetteredLines(segments, false);
  const marked = markInspectionHeadings(settleDepths(lettered));
  const { segments: whole, diagnostics } = joinBroken(marked, firstHeading(marked), file);
  return { blocks: parseInspection(whole), markedTitle: null, diagnostics };
}

/**
 * Takes the segments of a source and returns the blocks of the document in reading order, each with
 * its section and its parent. Whole paragraphs: halves that a page or the conversion parted are joined.
 * @param paragraphs how sure the source is of them; counts for papers only
 * @param isInspection whether the text is an inspection report, as `identify` tells
 */
export function parse(
  segments: readonly Segment[],
  isInspection: boolean,
  file: string,
  paragraphs: Paragraphs = 'broken',
): Parsed {
  const { blocks, diagnostics, ...read } = isInspection
    ? parseInspectionSegments(segments, file)
    : parsePaperSegments(segments, file, paragraphs);
  const numbered = settleNumbers(blocks, file);
  const kept = keepUncalledMarkers(numbered.blocks, file);
  return {
    ...read,
    blocks: kept.blocks,
    diagnostics: [...diagnostics, ...numbered.diagnostics, ...kept.diagnostics],
  };
}
