import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { leadsAway } from '../../src/lib/ledger/notes/dead-ends.ts';
import { placesInSuccessor } from '../../src/lib/ledger/returning/moved-document.ts';
import {
  finishDocument,
  otherDocumentError,
  withdrawnError,
} from '../../src/lib/convert/convert-library.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import { metaSchema, type DocumentMeta } from '../../src/lib/model/document.ts';
import type { Converted } from '../../src/lib/convert/convert-source.ts';
import { keepLedger } from '../../src/lib/ledger/keep-ledger.ts';
import { readLedger } from '../../src/content/read-ledgers.ts';
import { convertFound } from './convert-found.ts';
import { readFinished, writeFinished } from './finished-cache.ts';
import {
  refused,
  type ConvertResult,
  type ConvertTask,
  type FinishResult,
  type FinishTask,
  type RelateResult,
  type RelateTask,
} from './tasks.ts';
import { textPlaces } from './text-places.ts';
import type { Answer } from './worker-pool.ts';

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

type Ready = { converted: Converted; ledger: Ledger | null } | { errors: Diagnostic[] };

/** A converted document under its slug, with the ledger before; or why it may not become a document. */
async function prepare({
  found,
  slug,
  to,
}: Pick<FinishTask, 'found' | 'slug' | 'to'>): Promise<Ready> {
  const conversion = await convertFound(found);
  if ('errors' in conversion) return conversion;
  const { converted } = conversion;
  converted.document.meta.slug = slug;
  const ledger = readLedger(to, slug);
  if (ledger !== null && 'rule' in ledger) return { errors: [ledger] };
  const error =
    withdrawnError(converted.document.meta, ledger) ??
    otherDocumentError(converted, ledger, formerMeta(to, slug));
  return error === null ? { converted, ledger } : { errors: [error] };
}

async function finishAnew(task: FinishTask): Promise<FinishResult> {
  const ready = await prepare(task);
  if ('errors' in ready) return refused(ready.errors);
  const finished = finishDocument(ready.converted, ready.ledger, task.themes, task.plan);
  const { document, ledger, errors, ...result } = finished;
  if (errors.length > 0) return refused(errors);
  const { meta, fidelity, repairs, diagnostics } = document;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const summary = { meta, fidelity, repairs, warnings };
  const before = ready.ledger?.anchors ?? [];
  const known = {
    texts: textPlaces(document.blocks, before),
    wasPublished: before.some(({ published }) => published !== null),
    away: leadsAway(ledger.anchors),
  };
  return { errors: [], summary, kept: [], ...result, ...known };
}

/** Finishes a document; one that would come out as it is there already is left alone. */
async function finish(task: FinishTask): Promise<FinishResult> {
  const known = readFinished(task);
  if (known !== null) return known;
  const result = await finishAnew(task);
  if (result.errors.length === 0) writeFinished(task, result);
  return result;
}

async function relate(task: RelateTask): Promise<RelateResult> {
  const ready = await prepare(task);
  const former = readLedger(task.to, task.former);
  if ('errors' in ready || former === null || 'rule' in former) return [];
  const { document } = keepLedger(ready.converted, ready.ledger, task.plan);
  return placesInSuccessor(former, document);
}

type Task = ConvertTask | FinishTask | RelateTask;

function answer(task: Task): Promise<ConvertResult | FinishResult | RelateResult> {
  if (task.job === 'relate') return relate(task);
  return task.job === 'convert' ? convert(task) : finish(task);
}

parentPort?.on('message', (task: Task) => {
  answer(task).then(
    (result) => parentPort?.postMessage({ result } satisfies Answer),
    (error: unknown) => {
      const failure = error instanceof Error ? error.message : String(error);
      parentPort?.postMessage({ failure } satisfies Answer);
    },
  );
});
