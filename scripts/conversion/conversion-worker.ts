import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readLedger } from '../../src/content/read-ledgers.ts';
import type { Converted } from '../../src/lib/convert/convert-source.ts';
import {
  findInSuccessor,
  finishDocument,
  type Before,
} from '../../src/lib/convert/finish-document.ts';
import {
  refused,
  type ConvertResult,
  type FinishResult,
  type RelateResult,
} from '../../src/lib/convert/results.ts';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import { metaSchema, type DocumentMeta } from '../../src/lib/model/document.ts';
import { unpackWhole } from '../io/pdf/whole-inflate.ts';
import { convertFound } from './convert-found.ts';
import { readFinished, writeFinished } from './finished-cache.ts';
import type { ConvertTask, FinishTask, ForAllTasks, RelateTask, Task } from './tasks.ts';
import type { Answer } from './worker-pool.ts';

const { themes } = workerData as ForAllTasks;

async function convert({ found }: ConvertTask): Promise<ConvertResult> {
  const conversion = await convertFound(found);
  return 'errors' in conversion ? conversion : { meta: conversion.converted.document.meta };
}

/** What a document said of itself when it was converted last, or null where that is not known. */
function formerMeta(to: string, slug: string): DocumentMeta | null {
  const file = join(to, 'documents', `${slug}.json`);
  if (!existsSync(file)) return null;
  try {
    const { meta } = JSON.parse(readFileSync(file, 'utf8')) as { meta?: unknown };
    return metaSchema.safeParse(meta).data ?? null;
  } catch {
    return null;
  }
}

type Ready = { converted: Converted; before: Before } | { errors: Diagnostic[] };

/** A converted document and what it meets, or why there is none. */
async function prepare({ found, slug, to }: FinishTask | RelateTask): Promise<Ready> {
  const conversion = await convertFound(found);
  if ('errors' in conversion) return conversion;
  const ledger = readLedger(to, slug);
  if (ledger !== null && 'rule' in ledger) return { errors: [ledger] };
  return { ...conversion, before: { ledger, meta: formerMeta(to, slug) } };
}

/** Finishes a document; one that would come out as it is there already is left alone. */
async function finish(task: FinishTask): Promise<FinishResult> {
  const known = readFinished(task, themes);
  if (known !== null) return known;
  const ready = await prepare(task);
  if ('errors' in ready) return refused(ready.errors);
  const { slug, plan } = task;
  const result = finishDocument(ready.converted, slug, ready.before, themes, plan);
  if (result.errors.length === 0) writeFinished(task, themes, result);
  return result;
}

async function relate(task: RelateTask): Promise<RelateResult> {
  const ready = await prepare(task);
  if ('errors' in ready) return [];
  return findInSuccessor(ready.converted, task.slug, ready.before, task.plan, task.former);
}

function answer(task: Task): Promise<ConvertResult | FinishResult | RelateResult> {
  if (task.job === 'relate') return relate(task);
  return task.job === 'convert' ? convert(task) : finish(task);
}

unpackWhole();

parentPort?.on('message', (task: Task) => {
  answer(task).then(
    (result) => parentPort?.postMessage({ result } satisfies Answer),
    (error: unknown) => {
      const failure = error instanceof Error ? error.message : String(error);
      parentPort?.postMessage({ failure } satisfies Answer);
    },
  );
});
