import { parentPort } from 'node:worker_threads';

/** A worker for tests: gives a text back, throws, ends itself, or never answers. */
parentPort?.on('message', (task: string) => {
  if (task === 'hang') return;
  if (task === 'end') process.exit(1);
  if (task === 'break') throw new Error('broken');
  parentPort?.postMessage(task === 'fail' ? { failure: 'failed' } : { result: `${task}!` });
});
