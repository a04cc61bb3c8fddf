import { existsSync, mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boundFolder } from '../../../scripts/io/cache/bounded-folder.ts';
import { Cache } from '../../../scripts/io/cache/cache.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bounded-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a cache', () => {
  it('gives up what was of no use for longest, once it has too much', () => {
    for (const [name, day] of [
      ['old', 1],
      ['new', 3],
      ['middle', 2],
    ] as const) {
      writeFileSync(join(folder, name), 'x'.repeat(100));
      utimesSync(join(folder, name), day, day);
    }
    boundFolder(folder, 250);
    const left = ['old', 'middle', 'new'].filter((name) => existsSync(join(folder, name)));
    expect(left).toEqual(['middle', 'new']);
  });

  it('counts what was read as of use', () => {
    const cache = new Cache(folder);
    cache.write('a', 'a');
    cache.write('b', 'b');
    utimesSync(join(folder, 'a.v8.gz'), 1, 1);
    utimesSync(join(folder, 'b.v8.gz'), 2, 2);
    cache.read('a');
    boundFolder(folder, 30);
    expect([cache.has('a'), cache.has('b')]).toEqual([true, false]);
  });

  it('gives nothing for a file that is damaged, and makes room for a whole one', () => {
    const cache = new Cache(folder);
    cache.write('a', { text: 'word '.repeat(100) });
    truncateSync(join(folder, 'a.v8.gz'), 30);
    expect(cache.read('a')).toBeNull();
    expect(cache.has('a')).toBe(false);
    cache.write('a', 1);
    expect(cache.read('a')).toBe(1);
  });
});
