import type { Emphasis } from './block.ts';

/** Where a footnote is called: UTF-16 offset in the text, and the marker as printed. */
export interface Marker {
  at: number;
  marker: string;
}

/** What the source's mark-up makes of a stretch of text, before any rule of the field looks at it. */
export type SegmentShape = 'heading' | 'text' | 'item' | 'row' | 'note' | 'rule';

/** One stretch of text between marks or blank lines, in source order. */
export interface Segment {
  shape: SegmentShape;
  /** Heading: level of its mark. Item: nesting depth from 1. Otherwise the depth of the list around it. */
  depth: number;
  /** The bullet as the source has it; empty where it was lost; null for other shapes and numbered items. */
  bullet: string | null;
  /** Numbers and letters printed before the text, outermost first ("45.", "44."). */
  labels: string[];
  text: string;
  emphasis: Emphasis[];
  markers: Marker[];
  /** Row: the texts of its cells, in order. */
  cells: string[];
  page: number | null;
  pageEnd: number | null;
  /** Line in the source, from 1. */
  line: number;
  /** Level of the heading that a tag makes of a numbered text, which in an inspection report is none. */
  taggedLevel?: number;
  /** Level that larger bold type gives a text as a heading of a paper, where no tag tells any heading. */
  typedLevel?: number;
  /** Set wholly in bold, unlike the text around it; only where the source tells. */
  isBold?: boolean;
}

/**
 * How a source parts its paragraphs: a conversion to text may have broken them anywhere, Markdown by its name
 * has them apart but may be a conversion, a Word file and a web page have them whole.
 */
export type Paragraphs = 'broken' | 'apart' | 'whole';
