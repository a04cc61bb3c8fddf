import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenStill } from '../../../src/client/offline/register.ts';

let arrives: () => void = () => undefined;
let isWatching = false;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { readyState: 'complete' });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(told: (list: unknown, observer: unknown) => void) {
        arrives = () => told([], this);
      }
      observe(): void {
        isWatching = true;
      }
      disconnect(): void {
        isWatching = false;
      }
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits until nothing has arrived for a while, starts once, and stops watching', async () => {
  let starts = 0;
  whenStill(() => Promise.resolve(void (starts += 1)));
  for (let answer = 0; answer < 5; answer += 1) {
    await vi.advanceTimersByTimeAsync(2000);
    arrives();
  }
  expect(starts).toBe(0);
  await vi.advanceTimersByTimeAsync(3000);
  expect([starts, isWatching]).toEqual([1, false]);
});

it('starts where nothing more is asked for', async () => {
  let starts = 0;
  whenStill(() => Promise.resolve(void (starts += 1)));
  await vi.advanceTimersByTimeAsync(3000);
  expect([starts, isWatching]).toEqual([1, false]);
});
