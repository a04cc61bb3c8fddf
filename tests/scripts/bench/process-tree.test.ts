import { describe, expect, it } from 'vitest';
import { parseStat, treeOf } from '../../../scripts/bench/measure/process-tree.ts';

/** A line of `/proc/<pid>/stat`, with each field's own number where nothing else is said. */
function stat(pid: number, name: string, parent: number): string {
  const rest = Array.from({ length: 48 }, (_, index) => String(index + 5));
  return `${pid} (${name}) S ${parent} ${rest.join(' ')}\n`;
}

describe('a process as the kernel tells it', () => {
  it.each(['node', 'a b', 'x) R 1 (y'])('is read whatever its name: %s', (name) => {
    expect(parseStat(stat(42, name, 7))).toEqual({
      pid: 42,
      parent: 7,
      ticks: 14 + 15,
      childTicks: 16 + 17,
      residentPages: 24,
    });
  });

  it('is refused where the line is something else', () => {
    expect(() => parseStat('42 (node) S 7')).toThrow("Not a process's state");
  });
});

describe('the tree of a process', () => {
  const process = (pid: number, parent: number) => parseStat(stat(pid, 'node', parent));
  const all = [process(1, 0), process(30, 20), process(20, 10), process(10, 1), process(11, 1)];

  it('is itself and what it started, directly or not', () => {
    const pids = treeOf(10, all).map(({ pid }) => pid);
    expect(pids).toEqual([10, 20, 30]);
  });

  it('is empty once it has ended', () => {
    expect(treeOf(99, all)).toEqual([]);
  });
});
