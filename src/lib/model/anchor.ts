import { z } from 'astro/zod';
import { blockKinds, blockStates } from './block.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A wording that an anchor had before; its texts are empty once redacted. */
export const formerTextSchema = z.object({
  /** The day it was replaced. */
  until: isoDate,
  hash: z.string(),
  deepHash: z.string(),
  text: z.string(),
  /** The texts that stood below it, in reading order: with its own, what `deepHash` is taken from. */
  below: z.array(z.string()),
});

/** What the note of an anchor without a text said before something else became of it. */
export const formerNoteSchema = z.object({
  /** The day on which the note was replaced. */
  until: isoDate,
  state: z.enum(blockStates),
  to: z.array(z.string()),
  reason: z.string().nullable(),
});

/** That a person has said of a text that it is the anchor's, whatever the rules make of it. */
export const saidSameSchema = z.object({
  on: isoDate,
  /** Fingerprint of the text of which it was said. */
  hash: z.string(),
  reason: z.string(),
});

/** One anchor of the ledger: what it stands for, since when, and what became of it. */
export const ledgerEntrySchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  state: z.enum(blockStates),
  /** The day it was published; null for a draft. */
  published: isoDate.nullable(),
  /** The printed number when published. */
  number: z.number().int().positive().nullable(),
  hash: z.string(),
  deepHash: z.string(),
  /** Where a reader is sent: an anchor of the same document, or `slug#anchor`. */
  to: z.array(z.string()),
  reason: z.string().nullable(),
  /** Oldest first; an entry whose `hash` is its successor's records a change below the block only. */
  history: z.array(formerTextSchema),
  /** What it is, what encloses it and its text, by which a later conversion knows it again. */
  kind: z.enum(blockKinds).nullable(),
  parent: z.string().nullable(),
  section: z.string().nullable(),
  text: z.string(),
  /** The anchor of the text of which it was a copy when it was published, as on a page that is printed twice. */
  copyOf: z.string().optional(),
  /** Oldest first; absent while the note has always said what it says. */
  formerNotes: z.array(formerNoteSchema).optional(),
  /** Oldest first; absent where the rules alone have decided. */
  saidSame: z.array(saidSameSchema).optional(),
});

function namedTwice({ anchors }: { anchors: readonly { id: string }[] }): string[] {
  const seen = new Set<string>();
  return anchors.flatMap(({ id }) => {
    if (seen.has(id)) return [id];
    seen.add(id);
    return [];
  });
}

/** `content/anchors/<slug>.json`: append-only for published anchors; no anchor stands in it twice. */
export const ledgerSchema = z
  .object({
    contract: z.literal(1),
    document: z.string(),
    /** Slugs that the document bore before, oldest first: their addresses forward to it, and no other document gets them. */
    formerSlugs: z.array(z.string()).optional(),
    /** Since when and why the whole document is taken down. */
    withdrawn: z.object({ on: isoDate, reason: z.string() }).optional(),
    anchors: z.array(ledgerEntrySchema),
  })
  .superRefine((ledger, context) => {
    for (const id of namedTwice(ledger)) {
      context.addIssue({
        code: 'custom',
        message: `The anchor “${id}” stands in the ledger twice.`,
      });
    }
  });

export type FormerText = z.infer<typeof formerTextSchema>;
export type FormerNote = z.infer<typeof formerNoteSchema>;
export type SaidSame = z.infer<typeof saidSameSchema>;
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export type Ledger = z.infer<typeof ledgerSchema>;

/** An anchor that stays in the page as a note of what became of its paragraph. */
export interface GoneNote {
  id: string;
  state: string;
  to: string[];
  reason: string | null;
  /** Anchor of the block before which the note stands; null for the end. */
  before: string | null;
}

/** What an anchor is made from: a name of its own, or the slug of a section whose blocks are counted. */
export interface Stem {
  name: string;
  isCounted: boolean;
}
