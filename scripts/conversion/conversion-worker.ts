import { parentPort } from 'node:worker_threads';
import { missingFacts } from '../../src/lib/convert/missing-facts.ts';
import { finishDocument, withdrawnError } from '../../src/lib/convert/convert-library.ts';
import { readLedger } from '../../src/content/read-ledgers.ts';
import { convertFound } from './convert-found.ts';
import { readFinished, writeFinished } from './finished-cache.ts';
import {
  refused,
  type ConvertResult,
  type ConvertTask,
  type FinishResult,
  type FinishTask,
} from './tasks.ts';
import type { Answer } from './worker-pool.ts';

async function convert({ found }: ConvertTask): Promise<ConvertResult> {
  const conversion = await convertFound(found);
  return 'errors' in conversion ? conversion : { meta: conversion.converted.document.meta };
}

async function finishAnew({ found, slug, to, themes, plan }: FinishTask): Promise<FinishResult> {
  const conversion = await convertFound(found);
  if ('errors' in conversion) return refused(conversion.errors);
  const { converted } = conversion;
  converted.document.meta.slug = slug;
  const ledger = readLedger(to, slug);
  if (ledger !== null && 'rule' in ledger) return refused([ledger]);
  const withdrawn = withdrawnError(converted.document.meta, ledger);
  if (withdrawn !== null) return refused([withdrawn]);
  const { document, ...finished } = finishDocument(converted, ledger, themes, plan);
  const { meta, fidelity, repairs, diagnostics } = document;
  const doubts = diagnostics.filter(({ severity }) => severity === 'warning');
  const warnings = doubts.length + missingFacts(meta).length;
  const summary = { meta, fidelity, repairs, warnings };
  return { errors: [], summary, kept: [], ...finished };
}

/** Finishes a document; one that would come out as it is there already is left alone. */
async function finish(task: FinishTask): Promise<FinishResult> {
  const known = readFinished(task);
  if (known !== null) return known;
  const result = await finishAnew(task);
  if (result.errors.length === 0) writeFinished(task, result);
  return result;
}

function answer(task: ConvertTask | FinishTask): Promise<ConvertResult | FinishResult> {
  return task.job === 'convert' ? convert(task) : finish(task);
}

parentPort?.on('message', (task: ConvertTask | FinishTask) => {
  answer(task).then(
    (result) => parentPort?.postMessage({ result } satisfies Answer),
    (error: unknown) => {
      const failure = error instanceof Error ? error.message : String(error);
      parentPort?.postMessage({ failure } satisfies Answer);
    },
  );
});
