import { locatorWithin } from '../../citation/locator.ts';
import type { Block } from '../../model/block.ts';
import type { Area, Grade } from '../../model/codes.ts';
import type { DocumentMeta, LibraryDocument, Section } from '../../model/document.ts';
import { pageName } from '../../model/structure.ts';
import type { Occurrence } from '../../model/theme.ts';
import { cutRuns, unitSpans, type TextRun } from '../../text/runs.ts';
import { newestFirst } from '../../vocabulary/dates.ts';
import { placedOccurrences } from './document-places.ts';
import type { OccurrencesByReport } from './theme-pages.ts';

/** One paragraph about a theme, as a list shows it: the sentence with the term, the rest apart. */
export interface ThemeItem {
  meta: DocumentMeta;
  anchor: string;
  name: string;
  /** Title of its section, without the printed grade, and that grade. */
  section: string | null;
  grade: Grade | null;
  /** The judged area that it stands in. */
  area: Area | null;
  page: string | null;
  isRecommendation: boolean;
  terms: string[];
  /** What stands before the sentence in its paragraph, the sentence itself, and what comes after. */
  before: string;
  runs: TextRun[];
  after: string;
}

/** What is found on a theme, the newest report's first: what is asked for, then what was found. */
export interface ThemeSequence {
  recommendations: ThemeItem[];
  findings: ThemeItem[];
}

/** So many passages weigh about as much as a long report, compressed 30 kB. */
const mostOnOnePage = 120;

const sentenceEnd = /[.?!][)'"’”]*\s+(?=\S)/gu;

/** The offsets of the sentence that an offset stands in. */
function sentenceAround(text: string, offset: number): [start: number, end: number] {
  let start = 0;
  for (const found of text.matchAll(sentenceEnd)) {
    const end = found.index + found[0].length;
    if (end > offset) return [start, end];
    start = end;
  }
  return [start, text.length];
}

function cut(text: string, { matches }: Occurrence): Pick<ThemeItem, 'before' | 'runs' | 'after'> {
  const spans = unitSpans(text, matches);
  const [start, end] = sentenceAround(text, spans[0]?.start ?? 0);
  const inside = spans.filter((match) => match.start >= start && match.end <= end);
  const sentence = text.slice(start, end).trimEnd();
  return {
    before: text.slice(0, start).trim(),
    runs: cutRuns(
      sentence,
      inside.map((match) => ({ start: match.start - start, end: match.end - start })),
    ),
    after: text.slice(end).trim(),
  };
}

const printedGrade =
  /(?:: | is |, )(?:outstanding|good|adequate|inadequate|requires improvement.*)$/iu;

function itemsOf(document: LibraryDocument, found: readonly Occurrence[]): ThemeItem[] {
  return placedOccurrences(document, found).map(({ block, occurrence, trail }) => ({
    ...itemOf(document.meta, block, occurrence),
    ...standing(trail),
  }));
}

type Trail = readonly Pick<Section, 'title' | 'area' | 'grade'>[];

function standing(trail: Trail): Pick<ThemeItem, 'section' | 'area' | 'grade'> {
  return {
    section: trail.at(-1)?.title.replace(printedGrade, '') ?? null,
    area: trail.findLast(({ area }) => area !== null)?.area ?? null,
    grade: trail.findLast(({ grade }) => grade !== null)?.grade ?? null,
  };
}

function itemOf(meta: DocumentMeta, block: Block, one: Occurrence) {
  return {
    meta,
    anchor: block.id,
    name: locatorWithin(block),
    page: pageName(block),
    isRecommendation: block.role === 'recommendation',
    terms: [...new Set(one.matches.map(({ term }) => term))],
    ...cut(block.text, one),
  };
}

/**
 * All that is found on a theme, newest report first, each report's in reading order.
 * @throws Error where an occurrence names a block that its document doesn't have
 */
export function themeSequence(
  documents: readonly LibraryDocument[],
  occurrences: OccurrencesByReport,
): ThemeSequence {
  const items = [...documents]
    .sort(newestFirst)
    .flatMap((document) => itemsOf(document, occurrences.get(document.meta.slug) ?? []));
  return {
    recommendations: items.filter((one) => one.isRecommendation),
    findings: items.filter((one) => !one.isRecommendation),
  };
}

/** Divides a sequence into pages, each with what is asked for and what was found on it; at least one. */
export function sequencePages({ recommendations, findings }: ThemeSequence): ThemeSequence[] {
  const all = [...recommendations, ...findings];
  const pages = Math.max(1, Math.ceil(all.length / mostOnOnePage));
  return Array.from({ length: pages }, (_, at) => {
    const items = all.slice(at * mostOnOnePage, (at + 1) * mostOnOnePage);
    return {
      recommendations: items.filter((one) => one.isRecommendation),
      findings: items.filter((one) => !one.isRecommendation),
    };
  });
}
