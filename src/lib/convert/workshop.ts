import type { LedgerPlan } from '../ledger/keep-ledger.ts';
import type { Ledger } from '../model/anchor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Theme } from '../model/theme.ts';
import type { LedgerOf } from './elsewhere.ts';
import type { ConvertResult, FinishResult, RelateResult } from './results.ts';

/** A source and the slug that was settled for it. */
export interface Settled<Source> {
  source: Source;
  slug: string;
}

/** A document to be finished, and how its ledger is treated. */
export interface Order<Source> extends Settled<Source> {
  plan: LedgerPlan;
}

/**
 * Who works on single documents: threads that keep what they made, or this process. The composition of a
 * library asks it, and knows nothing of files.
 */
export interface Workshop<Source> {
  /** Converts sources; for each, what it says of itself or what is wrong with it. */
  convert(sources: readonly Source[]): Promise<ConvertResult[]>;
  /** Finishes a document that has been converted. */
  finish(order: Order<Source>): Promise<FinishResult>;
  /** Finds where the texts of a document that is gone stand in a converted one. */
  relate(order: Order<Source> & { former: Ledger }): Promise<RelateResult>;
  /** The ledgers before, also those that are unsound. */
  ledgers(): (Ledger | Diagnostic)[];
  ledgerOf: LedgerOf;
}

/** What a conversion of a library is given, and whom it hands files. */
export interface Assignment<Source> {
  sources: readonly Source[];
  /** The slug that the manifest records for a source, or null. */
  recordedSlug: (source: Source) => string | null;
  themes: readonly Theme[];
  plan: LedgerPlan;
  put: (path: string, text: string) => void;
  /** Told of a file that is in the content folder as it should be. */
  keep: (path: string) => void;
}
