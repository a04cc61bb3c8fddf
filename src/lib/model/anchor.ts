import { z } from 'astro/zod';
import { blockStates } from './block.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One anchor of the ledger: what it stands for, since when, and what became of it. */
export const ledgerEntrySchema = z.object({
  id: z.string(),
  state: z.enum(blockStates),
  /** The day it was published; null for a draft. */
  published: isoDate.nullable(),
  /** The printed number when published. */
  number: z.number().int().positive().nullable(),
  hash: z.string(),
  /** Where a reader is sent: an anchor of the same document, or `slug#anchor`. */
  to: z.array(z.string()),
  reason: z.string().nullable(),
  history: z.array(z.object({ until: isoDate, hash: z.string(), text: z.string() })),
  /** The anchor's section and text, by which a later conversion knows it again; empty once redacted. */
  section: z.string().nullable(),
  text: z.string(),
});

/** `content/anchors/<slug>.json`: append-only for published anchors. */
export const ledgerSchema = z.object({
  contract: z.literal(1),
  document: z.string(),
  anchors: z.array(ledgerEntrySchema),
});

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
