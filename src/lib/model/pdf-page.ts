import { z } from 'astro/zod';

/** A run of text as a page sets it; lengths in points, `y` upwards from the foot of the page. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  /** The piece of marked content it is in, as the structure tree names it; null for none. */
  mark: string | null;
  /** Marked as no part of the document's text: header, footer, page number. */
  artifact: boolean;
  /** Degrees by which it is turned against most text of its page; absent for none. */
  turn?: number;
}

/**
 * Words that a file holds and its page doesn't show. They are counted, never kept; only what
 * stands on a white box of its own is seen and stays in the text.
 */
export interface HiddenWords {
  why:
    | 'covered'
    | 'same-colour'
    | 'not-drawn'
    | 'too-small'
    | 'cut-off'
    | 'in-hidden-layer'
    | 'doubled'
    | 'pale'
    | 'on-own-box';
  signs: number;
  /** Where they begin, in points from the left edge and from the head of the page. */
  left: number;
  down: number;
}

/** What was added to a page after it was set, such as a comment or what was typed into a form. */
export interface PageNote {
  kind: 'note' | 'form-field';
  text: string;
}

/** A node of a page's structure tree; a string child is the name of a piece of marked content. */
export interface PdfNode {
  role: string;
  children: (PdfNode | string)[];
  /** How many rows and columns a cell of a table takes, where it is more than one. */
  rowSpan?: number;
  colSpan?: number;
}

/** A line as a page draws it, without white space; lengths in points. */
export interface DrawnLine {
  text: string;
  /** Where it begins, and how high it stands above the foot of the page. */
  along: number;
  up: number;
  size: number;
  /** Its parts between wide gaps: from which sign each goes, and between which places. Absent if it has no gap. */
  parts?: { from: number; along: number; end: number }[];
  /** Where it ends. */
  end?: number;
}

export interface PdfPage {
  width: number;
  height: number;
  /** In the order of the page's content. */
  items: PdfItem[];
  /** null where the file is not tagged. */
  tree: PdfNode | null;
  /** It shows a picture and no text: a scan, perhaps. */
  isPicture?: true;
  /** Its text was recognised in a picture of the page, by a program. */
  isRecognised?: true;
  hidden?: HiddenWords[];
  notes?: PageNote[];
  /**
   * What can be seen of it, in the order in which it is drawn, for a second reading that is independent of
   * the first. Absent where words were taken down, and where the drawing can't be followed.
   */
  drawn?: DrawnLine[];
  /** In how many places the file says that other words stand for those that the page shows. */
  replaced?: number;
}

/** An item with its place: page from 1, and the running number of its line in the file, from 1. */
export interface PlacedItem extends PdfItem {
  page: number;
  line: number;
}

/** A run of a PDF's page in which words were masked. It holds what is left of the run, and nothing of the words. */
export const runMaskSchema = z.strictObject({
  page: z.number().int().positive(),
  /** Its place among the runs of the page, from 1. */
  run: z.number().int().positive(),
  x: z.number(),
  y: z.number(),
  /** How the run begins before what was masked, and how it ends after it. */
  begins: z.string(),
  ends: z.string(),
  /** What stands there instead of the run. */
  becomes: z.string(),
  /** How wide that is set: as wide as what it stands for, where that was several runs of a line. */
  width: z.number(),
});

/** `seeds/masks/<source>.yaml`: what every conversion of a file masks before anything else sees its words. */
export const masksSchema = z.strictObject({
  /** SHA-256 of the file. */
  of: z.string().regex(/^[0-9a-f]{64}$/),
  runs: z.array(runMaskSchema),
});

const item = z.looseObject({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  size: z.number(),
  bold: z.boolean(),
  mark: z.string().nullable(),
  artifact: z.boolean(),
});

/** `seeds/reports/<source>.pages.json`: the pages of a PDF as they were read, less the words that were masked. */
export const keptPagesSchema = z.object({
  contract: z.literal(1),
  pages: z.array(
    z.looseObject({
      width: z.number(),
      height: z.number(),
      items: z.array(item),
      tree: z.looseObject({ role: z.string(), children: z.array(z.unknown()) }).nullable(),
    }),
  ),
});

export type RunMask = z.infer<typeof runMaskSchema>;
export type Masks = z.infer<typeof masksSchema>;
