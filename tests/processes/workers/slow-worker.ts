import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/** A worker for tests: writes down each task; the one named “slow” is answered at its second try only. */
parentPort?.on('message', ({ name, log }: { name: string; log: string }) => {
  const before = existsSync(log) ? readFileSync(log, 'utf8') : '';
  appendFileSync(log, `${name}\n`);
  if (name !== 'slow' || before.includes('slow')) parentPort?.postMessage({ result: name });
});
