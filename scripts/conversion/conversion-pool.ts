import { availableParallelism } from 'node:os';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import type { Theme } from '../../src/lib/model/theme.ts';
import { fileError, isPdf } from '../io/seeds/find-documents.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import { isConverted, writeConversion } from './converted-cache.ts';
import {
  refused,
  type ConvertResult,
  type FinishResult,
  type RelateResult,
} from '../../src/lib/convert/results.ts';
import type { ConvertTask, FinishTask, ForAllTasks, RelateTask } from './tasks.ts';
import { mostMemory, TaskFailure, WorkerPool } from './worker-pool.ts';

/** Told after each file: how many of how many have been converted. */
export type Progress = (done: number, all: number) => void;

const patience = 120_000;
const mostThreads = 4;

/** What a file is told on which the converter breaks down: bad luck of one file never stops the rest. */
function failureOf({ file, path }: FoundSource, { kind, message }: TaskFailure): Diagnostic {
  if (kind === 'time') {
    const what = `Converting the file takes more than ${patience / 1000} seconds, also alone.`;
    return fileError(file, 'slow-file', `${what} Try again, save it anew, or divide it.`);
  }
  if (kind === 'memory') {
    const what = 'Converting the file takes more memory than it may have, also alone.';
    return fileError(file, 'large-file', `${what} Try again, save it anew, or divide it.`);
  }
  return isPdf(path)
    ? fileError(file, 'broken-pdf', `Reading the file failed (${message}). Download it again.`)
    : fileError(file, 'converter-fault', `Converting the file failed (${message}). Report it.`);
}

/** Converts documents on all cores. */
export class ConversionPool {
  readonly #pool: WorkerPool;

  /**
   * @param documents how many there are: no more threads than that
   * @param themes what is sought in those that are finished
   */
  constructor(documents: number, themes: readonly Theme[] = []) {
    const threads = Math.max(1, Math.min(availableParallelism(), mostThreads, documents));
    const program = new URL('./conversion-worker.ts', import.meta.url);
    const forAll = { themes } satisfies ForAllTasks;
    this.#pool = new WorkerPool(program, threads, patience, mostMemory, forAll);
  }

  /**
   * Converts sources into the cache; one that was converted before is not converted again.
   * @param onProgress told of those that were not converted before
   * @returns for each, what it says of itself or what is wrong with it
   */
  convert(found: readonly FoundSource[], onProgress: Progress): Promise<ConvertResult[]> {
    const fresh = new Set(found.filter((one) => !isConverted(one)));
    let done = 0;
    return Promise.all(
      found.map(async (one) => {
        const result = await this.#convertOne(one);
        if (fresh.has(one)) onProgress((done += 1), fresh.size);
        return result;
      }),
    );
  }

  async #convertOne(found: FoundSource): Promise<ConvertResult> {
    try {
      return await this.#pool.run<ConvertResult>({ job: 'convert', found } satisfies ConvertTask);
    } catch (error) {
      if (!(error instanceof TaskFailure)) throw error;
      const errors = [failureOf(found, error)];
      if (!error.mayPass) writeConversion(found, { errors });
      return { errors };
    }
  }

  /** Finishes a converted document. */
  async finish(task: Omit<FinishTask, 'job'>): Promise<FinishResult> {
    try {
      return await this.#pool.run<FinishResult>({ job: 'finish', ...task } satisfies FinishTask);
    } catch (error) {
      if (!(error instanceof TaskFailure)) throw error;
      return refused([failureOf(task.found, error)]);
    }
  }

  /** Finds where the texts of a document that is gone stand in another; nowhere, if that fails. */
  async relate(task: Omit<RelateTask, 'job'>): Promise<RelateResult> {
    try {
      return await this.#pool.run<RelateResult>({ job: 'relate', ...task } satisfies RelateTask);
    } catch (error) {
      if (!(error instanceof TaskFailure)) throw error;
      return [];
    }
  }

  /** Ends the threads. */
  close(): Promise<void> {
    return this.#pool.close();
  }
}
