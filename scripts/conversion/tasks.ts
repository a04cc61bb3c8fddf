import type { ContentFile } from '../../src/lib/convert/convert-library.ts';
import type { Loss } from '../../src/lib/ledger/losses/losses.ts';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import type { DocumentMeta, LibraryDocument } from '../../src/lib/model/document.ts';
import type { Occurrence, Theme } from '../../src/lib/model/theme.ts';
import type { LedgerPlan } from '../../src/lib/ledger/keep-ledger.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';

/** Converts a source and keeps the result in the cache. */
export interface ConvertTask {
  job: 'convert';
  found: FoundSource;
}

export type ConvertResult = { meta: DocumentMeta } | { errors: Diagnostic[] };

/** Finishes a converted document under the slug that was settled for it. */
export interface FinishTask {
  job: 'finish';
  found: FoundSource;
  slug: string;
  /** The content folder, for the ledger before. */
  to: string;
  themes: Theme[];
  plan: LedgerPlan;
}

/** Finds the texts of a document that no source gives any more in the one that has most of them. */
export interface RelateTask {
  job: 'relate';
  found: FoundSource;
  slug: string;
  to: string;
  plan: LedgerPlan;
  /** Slug of the document that is gone. */
  former: string;
}

/** `slug#anchor` by the former anchor. */
export type RelateResult = [string, string[]][];

/** A text of a document that is long enough to be told from others: its fingerprint's first digits, and its anchor. */
export interface TextPlace {
  key: string;
  id: string;
  /** Whether the ledger before didn't have it. */
  isNew: boolean;
}

/** What is known of a document once it is finished; not its blocks, of which there are too many to hold. */
export type DocumentSummary = Pick<LibraryDocument, 'meta' | 'fidelity' | 'repairs'> & {
  warnings: number;
};

export interface FinishResult {
  errors: Diagnostic[];
  /** null if the document may not be published. */
  summary: DocumentSummary | null;
  files: ContentFile[];
  /** Paths of files that are in the content folder as they would be written. */
  kept: string[];
  occurrences: Occurrence[][];
  notices: Diagnostic[];
  losses: Loss[];
  /** Its long texts, and whether its anchors had been published before this conversion. */
  texts: TextPlace[];
  wasPublished: boolean;
  /** Where its notes lead in other documents. */
  away: { id: string; to: string }[];
}

/** The result for a document that may not be published. */
export function refused(errors: Diagnostic[]): FinishResult {
  const none = {
    occurrences: [],
    notices: [],
    losses: [],
    texts: [],
    wasPublished: false,
    away: [],
  };
  return { errors, summary: null, files: [], kept: [], ...none };
}
