import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TaskFailure, WorkerPool } from '../../scripts/conversion/worker-pool.ts';

let pool: WorkerPool;

beforeAll(() => {
  pool = new WorkerPool(new URL('./echo-worker.ts', import.meta.url), 2, 3000);
});
afterAll(() => pool.close());

const outcomeOf = (task: string): Promise<string> =>
  pool.run<string>(task).catch((error: unknown) => {
    if (!(error instanceof TaskFailure)) throw error;
    return error.isSlow ? 'slow' : `failed: ${error.message}`;
  });

describe('threads that convert side by side', () => {
  it('do every task, whatever becomes of others, with more tasks than threads', async () => {
    const tasks = ['a', 'break', 'b', 'end', 'fail', 'hang', 'c', 'break', 'd'];
    expect(await Promise.all(tasks.map(outcomeOf))).toEqual([
      'a!',
      'failed: broken',
      'b!',
      'failed: Its thread ended.',
      'failed: failed',
      'slow',
      'c!',
      'failed: broken',
      'd!',
    ]);
  });
});
