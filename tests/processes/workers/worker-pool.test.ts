import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TaskFailure, WorkerPool } from '../../../scripts/conversion/worker-pool.ts';

let pool: WorkerPool;

beforeAll(() => {
  pool = new WorkerPool(new URL('./echo-worker.ts', import.meta.url), 2, 3000);
});
afterAll(() => pool.close());

const outcomeOf = (task: string, own = pool): Promise<string> =>
  own.run<string>(task).catch((error: unknown) => {
    if (!(error instanceof TaskFailure)) throw error;
    return error.kind === 'fault' ? `failed: ${error.message}` : error.kind;
  });

describe('threads that convert side by side', () => {
  it('do every task, whatever becomes of others, with more tasks than threads', async () => {
    const tasks = ['a', 'break', 'b', 'end', 'fail', 'hang', 'c', 'break', 'd'];
    expect(await Promise.all(tasks.map((task) => outcomeOf(task)))).toEqual([
      'a!',
      'failed: broken',
      'b!',
      'failed: Its thread ended.',
      'failed: failed',
      'time',
      'c!',
      'failed: broken',
      'd!',
    ]);
  });

  it('that run out of memory leave the others alone, and say so', async () => {
    const small = new WorkerPool(new URL('./echo-worker.ts', import.meta.url), 2, 60_000, 50);
    const tasks = ['a', 'hoard', 'b'].map((task) => outcomeOf(task, small));
    expect(await Promise.all(tasks)).toEqual(['a!', 'memory', 'b!']);
    await small.close();
  });

  it('try what took too long once more, alone, when all else is done', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pool-'));
    const slow = new WorkerPool(new URL('./slow-worker.ts', import.meta.url), 2, 1000);
    const log = join(folder, 'log');
    const tasks = ['slow', 'a', 'b'].map((name) => slow.run<string>({ name, log }));
    expect(await Promise.all(tasks)).toEqual(['slow', 'a', 'b']);
    await slow.close();
    expect(readFileSync(log, 'utf8').trim().split('\n').at(-1)).toBe('slow');
    rmSync(folder, { recursive: true });
  });

  it('are given once what is the same for all their tasks', async () => {
    const forAll = { suffix: '?' };
    const program = new URL('./echo-worker.ts', import.meta.url);
    const own = new WorkerPool(program, 2, 60_000, undefined, forAll);
    const tasks = ['a', 'break', 'b'].map((task) => outcomeOf(task, own));
    expect(await Promise.all(tasks)).toEqual(['a?', 'failed: broken', 'b?']);
    await own.close();
  });

  it('end with their pool, also those at work', async () => {
    const other = new WorkerPool(new URL('./echo-worker.ts', import.meta.url), 1, 60_000);
    const tasks = ['hang', 'a'].map((task) => other.run<string>(task).catch(String));
    await other.close();
    expect(await Promise.all(tasks)).toEqual([
      'Error: The work was given up.',
      'Error: The work was given up.',
    ]);
    await expect(other.run('a')).rejects.toThrow('The work was given up.');
  });
});
