import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ExtractTask } from './extract-worker.ts';
import { isExtracted, writeExtraction } from './pdf-cache.ts';

/** Told after each file: how many of how many have been read. */
export type Progress = (done: number, all: number) => void;

const patience = 120_000;
const mostWorkers = 4;

function newWorker(): Worker {
  return new Worker(new URL('./extract-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1500 },
  });
}

/** Reads one file in a worker; a worker that fails or takes too long is ended, and the file recorded as broken. */
function readOne(worker: Worker, task: ExtractTask): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isSound: boolean) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
      resolve(isSound);
    };
    const fail = (rule: string, message: string) => {
      writeExtraction(task.sha256, { rule, message });
      end(false);
    };
    const onMessage = () => end(true);
    const onError = ({ message }: Error) =>
      fail('broken-pdf', `Reading the file failed (${message}). Download it again.`);
    const timer = setTimeout(
      () =>
        fail(
          'slow-pdf',
          `Reading the file takes more than ${patience / 1000} seconds. Save it anew as a PDF.`,
        ),
      patience,
    );
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(task);
  });
}

async function work(queue: ExtractTask[], onRead: () => void): Promise<void> {
  let worker: Worker | null = null;
  for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
    worker ??= newWorker();
    const isSound = await readOne(worker, task);
    if (!isSound) {
      await worker.terminate();
      worker = null;
    }
    onRead();
  }
  await worker?.terminate();
}

/**
 * Reads PDFs on all cores into the cache; a file that was read before, whatever its name, is not read
 * again. Files that can't be read are recorded with the reason.
 */
export async function readPdfs(
  files: readonly ExtractTask[],
  onProgress: Progress = () => undefined,
): Promise<void> {
  const unread = new Map(
    files.filter(({ sha256 }) => !isExtracted(sha256)).map((one) => [one.sha256, one]),
  );
  const queue = [...unread.values()];
  const all = queue.length;
  let done = 0;
  const workers = Array.from({ length: Math.min(availableParallelism(), mostWorkers, all) }, () =>
    work(queue, () => onProgress((done += 1), all)),
  );
  await Promise.all(workers);
}
