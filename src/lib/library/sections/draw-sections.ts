import type { LibraryDocument } from '../../model/document.ts';
import { sectionParts, type SectionPart, type SectionParts } from './section-parts.ts';

/** A strip of a document: its parts side by side, as long as they are, and where in it some passages stand. */
export interface SectionStrip {
  width: number;
  parts: { x: number; width: number; isGraded: boolean }[];
  /** The x of each passage. */
  places: number[];
}

const width = 1000;
/** Between two parts, so that they are told apart without colours. */
const gap = 8;

/** Draws a document as a strip. @param anchors of the passages to mark; those in no part are left out */
export function drawSections(document: SectionParts, anchors: readonly string[]): SectionStrip {
  const scale = (words: number) => Math.round((words / document.words) * width);
  const part = ({ from, words, grade }: SectionPart) => {
    const [x, end] = [scale(from), scale(from + words)];
    return { x, width: Math.max(1, end - x - gap), isGraded: grade !== null };
  };
  const places = anchors.flatMap((anchor) => document.placeOf(anchor) ?? []).map(scale);
  return { width, parts: document.parts.map(part), places };
}

/** How many of some passages stand in each part. */
export function passagesByPart(document: SectionParts, anchors: readonly string[]): number[] {
  const places = anchors.flatMap((anchor) => document.placeOf(anchor) ?? []);
  return document.parts.map(
    ({ from, words }) => places.filter((place) => place >= from && place < from + words).length,
  );
}

/** A part's length in hundredths of the longest one's, for its bar. */
export function barLengths(lengths: readonly number[]): number[] {
  const longest = Math.max(1, ...lengths);
  return lengths.map((one) => Math.max(1, Math.round((one / longest) * 100)));
}

/** The length of each part of a document by its section's id, for bars; none where there is nothing to compare. */
export function sectionBars(
  document: Pick<LibraryDocument, 'sections' | 'blocks'>,
): Map<string, number> {
  const { parts } = sectionParts(document);
  const bars = barLengths(parts.map(({ words }) => words));
  if (parts.length < 2) return new Map();
  return new Map(parts.flatMap(({ id }, at) => (id === null ? [] : [[id, bars[at]!] as const])));
}
