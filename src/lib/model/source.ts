import { z } from 'astro/zod';
import type { Diagnostic, Repair } from './diagnostic.ts';
import type { Masks, PdfPage } from './pdf-page.ts';
import type { PageFacts } from './page-facts.ts';

/** One reviewed repair that no general rule can make. */
export const correctionSchema = z.strictObject({
  /** Words as the source has them; they must occur exactly once in it. */
  printed: z.string().min(1),
  corrected: z.string(),
  why: z.string().min(1),
});

export const correctionsSchema = z.array(correctionSchema);

/** What the keeper may tell of a document that its text doesn't print. */
const suppliable = {
  publisher: z.string().nullable().default(null),
  kind: z.string().nullable().default(null),
  /** Of papers only, and only where the text prints none. */
  title: z.string().min(1).optional(),
  documentDate: z.iso.date('must be a day such as 2024-01-17').optional(),
  committee: z.string().min(1).optional(),
};

const addressSchema = z.url({
  protocol: /^https?$/,
  error: 'must be an address such as https://…',
});

/** One entry of `seeds/sources.yaml`: only what the text itself doesn't print. */
export const sourceEntrySchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  file: z.string(),
  original: z.string().optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  ...suppliable,
  /** Where the file is published, and the day on which it was fetched from there. */
  address: addressSchema.optional(),
  fetched: z.iso.date('must be a day such as 2024-01-17').optional(),
});

/** The manifest: no two entries are of one file, or of one slug. */
export const sourcesSchema = z.array(sourceEntrySchema).superRefine((entries, context) => {
  for (const key of ['file', 'slug'] as const) {
    entries.forEach((entry, at) => {
      if (entries.findIndex((one) => one[key] === entry[key]) === at) return;
      const message = `another entry has the ${key} “${entry[key]}” already. Remove one of the two, or give this one its own`;
      context.addIssue({ code: 'custom', path: [at, key], message });
    });
  }
});

/** One entry of `seeds/watch.yaml`: where new documents may appear, and what is told of those. */
const watchedSchema = z.strictObject({
  address: addressSchema.optional(),
  folder: z.string().min(1).optional(),
  /** What an address gives, where its ending doesn't tell it. */
  format: z.enum(['pdf', 'docx', 'html', 'txt'], 'must be pdf, docx, html or txt').optional(),
  ...suppliable,
});

/** What of an entry can be true of one document only. */
const ofOneDocument = ['format', 'title', 'documentDate'] as const;

function faultOfWatched(entry: WatchedSource): string | null {
  if ((entry.address === undefined) === (entry.folder === undefined))
    return 'must have either an address or a folder. Give it one of the two';
  const key = entry.folder === undefined ? undefined : ofOneDocument.find((one) => entry[one]);
  return key === undefined
    ? null
    : `“${key}” can’t be told of all documents in a folder. Remove the line`;
}

/** The list of addresses and folders that are looked at for new documents; none stands there twice. */
export const watchListSchema = z.array(watchedSchema).superRefine((entries, context) => {
  entries.forEach((entry, at) => {
    const isNamed = (one: WatchedSource) =>
      one.address === entry.address && one.folder === entry.folder;
    const twice =
      entries.findIndex(isNamed) === at
        ? null
        : 'stands in the list already. Remove one of the two';
    const message = faultOfWatched(entry) ?? twice;
    if (message !== null) context.addIssue({ code: 'custom', path: [at], message });
  });
});

/** One entry of `seeds/taken-down.yaml`: a file that must not come back as it was. */
export const takenDownSchema = z.strictObject({
  slug: z.string(),
  /** SHA-256 of the file before. */
  original: z.string().regex(/^[0-9a-f]{64}$/),
  what: z.enum(['document', 'words']),
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  reason: z.string().min(1),
});

export const takenDownListSchema = z.array(takenDownSchema);

/** What the library's keeper tells of a paper that its text doesn't print. */
export interface SuppliedFacts {
  title?: string | undefined;
  documentDate?: string | undefined;
  committee?: string | undefined;
  authority?: string | undefined;
}

/** What is known of a source file besides its content. */
export interface SourceFacts {
  file: string;
  sha256: string;
  /** From the manifest, where it has an entry. */
  slug: string | null;
  publisher: string | null;
  kind: string | null;
  /** From the manifest, for papers; absent where it tells nothing. */
  supplied?: SuppliedFacts;
  /** From the manifest: where the file is published, and when it was fetched from there. */
  origin?: { address: string; fetched?: string | undefined };
  corrections: Correction[];
  /** From another source of the same document; null or absent where there is none. */
  pageFacts?: PageFacts | null;
  /** What is masked in the file before it is read; null or absent where nothing is. */
  masks?: Masks | null;
}

/** What was read from a Word file. */
export interface WordFile {
  html: string;
  /** Its paragraphs as plain text, each with its number, read apart from the HTML. */
  paragraphs: string[];
  /** What was left out of it, or seen in it, that a person should know. */
  remarks: { rule: string; message: string; severity: 'warning' | 'info' }[];
}

/** A source file as the domain sees it. */
export interface SourceText extends SourceFacts {
  text: string;
  /** The pages of a PDF; `text` is empty then. */
  pages?: PdfPage[];
  /** A Word file as HTML; `text` is empty then. */
  word?: WordFile;
  /** Words were taken down from the file, so that it may not be shown itself. */
  isWithheld?: boolean;
}

/** What a stage hands on besides its result. */
export interface Findings {
  repairs: Repair[];
  diagnostics: Diagnostic[];
}

export type Correction = z.infer<typeof correctionSchema>;
export type SourceEntry = z.infer<typeof sourceEntrySchema>;
export type WatchedSource = z.infer<typeof watchedSchema>;
export type TakenDown = z.infer<typeof takenDownSchema>;

/** Whether a dictionary of British English has a word. */
export type KnowsWord = (word: string) => boolean;
