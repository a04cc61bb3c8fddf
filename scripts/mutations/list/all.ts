import type { Mutation } from '../mutation.ts';
import { accountMutations } from './account.ts';
import { anchorMutations } from './anchors.ts';
import { joinMutations } from './joins.ts';
import { ledgerMutations } from './ledger.ts';

/** Deliberate faults in the rules that the promises rest on. */
export const mutations: readonly Mutation[] = [
  ...accountMutations,
  ...anchorMutations,
  ...joinMutations,
  ...ledgerMutations,
];
