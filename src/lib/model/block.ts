import { z } from 'astro/zod';

/** What a block is, as `docs` of the public data name it. */
export const blockKinds = [
  'heading',
  'paragraph',
  'list-item',
  'table',
  'table-row',
  'footnote',
  'boilerplate',
] as const;

/** What a block does in its document, where the document says so. */
export const blockRoles = ['recommendation', 'finding', 'question', 'action', 'summary'] as const;

export const blockStates = [
  'draft',
  'live',
  'edited',
  'moved',
  'split',
  'merged',
  'withdrawn',
] as const;

/** A stretch of a block's text that the source sets in bold or italics; offsets in UTF-16 units. */
export const emphasisSchema = z.object({
  style: z.enum(['strong', 'emphasis']),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});

/** A footnote's marker: where it stands in the text (UTF-16 offset), what is printed, and its footnote's anchor. */
export const noteMarkerSchema = z.object({
  at: z.number().int().nonnegative(),
  marker: z.string(),
  to: z.string(),
});

/** One cell of a table row; `rows` counts the rows it spans, 0 for a cell covered by one above. */
export const cellSchema = z.object({
  text: z.string(),
  rows: z.number().int().nonnegative(),
});

/** One citable piece of a document, in reading order: the unit that has an address. */
export const blockSchema = z.object({
  /** The anchor, unique in its document. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  kind: z.enum(blockKinds),
  role: z.enum(blockRoles).nullable(),
  /** As printed ("28.", "a)", "(3)"), without the text that follows. */
  label: z.string().nullable(),
  /** The integer of a top-level printed number. */
  number: z.number().int().positive().nullable(),
  /** The anchor of the block that encloses this one. */
  parent: z.string().nullable(),
  /** The anchor of the innermost heading; null in the opening. */
  section: z.string().nullable(),
  /** Page in the file, from 1. */
  page: z.number().int().positive().nullable(),
  pageEnd: z.number().int().positive().nullable(),
  printedPage: z.string().nullable(),
  /** The block's own words, without its children's and without note markers. */
  text: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  deepHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Slugs of the themes that occur in it. */
  themes: z.array(z.string()),
  state: z.enum(blockStates),
  /** Heading: level of its section from 1; list item: depth from 1; otherwise 0. */
  level: z.number().int().nonnegative(),
  emphasis: z.array(emphasisSchema),
  notes: z.array(noteMarkerSchema),
  /** Table: the texts of its header row. */
  header: z.array(z.string()),
  /** Table row: its cells. */
  cells: z.array(cellSchema),
});

export type Block = z.infer<typeof blockSchema>;
export type BlockKind = Block['kind'];
export type BlockRole = Block['role'];
export type Emphasis = z.infer<typeof emphasisSchema>;
export type NoteMarker = z.infer<typeof noteMarkerSchema>;
export type Cell = z.infer<typeof cellSchema>;
