import { parentPort, workerData } from 'node:worker_threads';

let tries = 0;
const hoard: number[][] = [];
const { suffix } = (workerData ?? { suffix: '!' }) as { suffix: string };

/** A worker for tests: gives a text back, throws, ends itself, never answers, or takes all memory. */
parentPort?.on('message', (task: string) => {
  tries += 1;
  if (task === 'hang') return;
  if (task === 'end') process.exit(1);
  if (task === 'break') throw new Error('broken');
  if (task === 'hoard') for (;;) hoard.push(new Array<number>(1_000_000).fill(tries));
  parentPort?.postMessage(task === 'fail' ? { failure: 'failed' } : { result: `${task}${suffix}` });
});
