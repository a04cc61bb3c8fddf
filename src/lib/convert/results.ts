import type { Loss } from '../ledger/losses/losses.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMeta, LibraryDocument } from '../model/document.ts';
import type { Occurrence } from '../model/theme.ts';

/** A generated file: its path below the content folder, and its text. */
export type ContentFile = readonly [path: string, text: string];

/** What a source says of itself once it is converted, or what is wrong with it. */
export type ConvertResult = { meta: DocumentMeta } | { errors: Diagnostic[] };

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

/** What finishing a document under its slug gives. */
export interface FinishResult {
  errors: Diagnostic[];
  /** null if the document may not be published. */
  summary: DocumentSummary | null;
  files: ContentFile[];
  /** Paths of files that are in the content folder as they would be written. */
  kept: string[];
  /** Its occurrences of each theme, in the themes' order. */
  occurrences: Occurrence[][];
  notices: Diagnostic[];
  losses: Loss[];
  /** Its long texts, and whether its anchors had been published before this conversion. */
  texts: TextPlace[];
  wasPublished: boolean;
  /** Where its notes lead in other documents. */
  away: { id: string; to: string }[];
}

/** `slug#anchor` by the former anchor. */
export type RelateResult = [string, string[]][];

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
