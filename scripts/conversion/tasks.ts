import type { LedgerPlan } from '../../src/lib/ledger/keep-ledger.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import type { Theme } from '../../src/lib/model/theme.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';

/** What each thread is given once, when it begins: it is the same for all its tasks. */
export interface ForAllTasks {
  themes: readonly Theme[];
}

/** Converts a source and keeps the result in the cache. */
export interface ConvertTask {
  job: 'convert';
  found: FoundSource;
}

/** Finishes a converted document under the slug that was settled for it. */
export interface FinishTask {
  job: 'finish';
  found: FoundSource;
  slug: string;
  /** The content folder, for the ledger before. */
  to: string;
  plan: LedgerPlan;
}

/** Finds the texts of a document that no source gives any more in the one that has most of them. */
export interface RelateTask {
  job: 'relate';
  found: FoundSource;
  slug: string;
  to: string;
  plan: LedgerPlan;
  /** The ledger of the document that is gone. */
  former: Ledger;
}

export type Task = ConvertTask | FinishTask | RelateTask;
