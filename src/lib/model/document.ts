import { z } from 'astro/zod';
import { blockSchema } from './block.ts';
import { areas, frameworks, grades, type Area, type Grade } from './codes.ts';
import { diagnosticSchema, repairSchema } from './diagnostic.ts';

/** Facts of a paper that its keeper may tell where the text prints none. */
export const suppliedNames = ['title', 'documentDate', 'committee', 'authority'] as const;

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One judgement as printed: its area, the words that name it, its grade. */
export const judgementSchema = z.object({
  area: z.enum(areas),
  label: z.string(),
  grade: z.enum(grades),
});

/** What a document says of itself; what it doesn't print is null or empty. */
export const metaSchema = z.object({
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(1),
  authority: z.string().nullable(),
  authoritySlug: z.string().nullable(),
  kind: z.string(),
  framework: z.enum(frameworks).nullable(),
  publisher: z.string().nullable(),
  inspectionStart: isoDate.nullable(),
  inspectionEnd: isoDate.nullable(),
  published: isoDate.nullable(),
  documentDate: isoDate.nullable(),
  /** What tells it from others of its name; said when a library is read, never written. */
  called: z.string().optional(),
  /** The committee that a paper was written for, where its text prints none and the keeper tells it. */
  committee: z.string().min(1).optional(),
  /** What the keeper tells because a paper doesn't print it; absent where all is printed. */
  supplied: z.array(z.enum(suppliedNames)).nonempty().optional(),
  leadInspectors: z.array(z.string()),
  judgements: z.array(judgementSchema),
  pages: z.number().int().positive().nullable(),
  /** Counts numbered paragraphs. */
  paragraphs: z.number().int().nonnegative(),
  /** White-space tokens of all texts but boilerplate. */
  words: z.number().int().nonnegative(),
  licence: z.string().nullable(),
  /** The copyright line as printed ("© Crown copyright 2017"). */
  rights: z.string().nullable(),
  source: z.object({
    /** File name under `seeds/reports/`. */
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** Words were taken down from it: the file is not published. */
    withheld: z.literal(true).optional(),
    /** Where it is published, and the day on which it was fetched from there; absent where nobody told. */
    address: z.string().optional(),
    fetched: isoDate.optional(),
  }),
});

export interface Section {
  id: string;
  title: string;
  level: number;
  /** Area code of a judged section, and its grade. */
  area: Area | null;
  grade: Grade | null;
  children: Section[];
}

export const sectionSchema: z.ZodType<Section> = z.lazy(() =>
  z.object({
    id: z.string(),
    title: z.string(),
    level: z.number().int().positive(),
    area: z.enum(areas).nullable(),
    grade: z.enum(grades).nullable(),
    children: z.array(sectionSchema),
  }),
);

/** Word counts that show that nothing was lost between a source and its page. */
export const fidelitySchema = z.object({
  sourceWords: z.number().int().nonnegative(),
  outputWords: z.number().int().nonnegative(),
  marks: z.number().int().nonnegative(),
  repairs: z.number().int().nonnegative(),
  moves: z.number().int().nonnegative(),
  unaccounted: z.number().int().nonnegative(),
});

/** A whole converted document: `content/documents/<slug>.json`. */
export const documentSchema = z.object({
  contract: z.literal(1),
  meta: metaSchema,
  sections: z.array(sectionSchema),
  blocks: z.array(blockSchema),
  fidelity: fidelitySchema,
  repairs: z.array(repairSchema),
  diagnostics: z.array(diagnosticSchema),
});

export type Judgement = z.infer<typeof judgementSchema>;
export type SuppliedName = (typeof suppliedNames)[number];
export type DocumentMeta = z.infer<typeof metaSchema>;
export type Fidelity = z.infer<typeof fidelitySchema>;
export type LibraryDocument = z.infer<typeof documentSchema>;
