import type { Mutation } from './mutation.ts';
import { accountMutations } from './of-account.ts';
import { anchorMutations } from './of-anchors.ts';
import { joinMutations } from './of-joins.ts';
import { ledgerMutations } from './of-ledger.ts';
import { correctionMutations } from './of-corrections.ts';
import { matchingMutations } from './of-matching.ts';
import { noteMutations } from './of-notes.ts';
import { returningMutations } from './of-returning.ts';
import { sameMutations } from './of-same.ts';
import { takingDownMutations } from './of-taking-down.ts';

/** Deliberate faults in the rules that the promises rest on. */
export const mutations: readonly Mutation[] = [
  ...accountMutations,
  ...anchorMutations,
  ...joinMutations,
  ...ledgerMutations,
  ...correctionMutations,
  ...matchingMutations,
  ...noteMutations,
  ...returningMutations,
  ...sameMutations,
  ...takingDownMutations,
];
