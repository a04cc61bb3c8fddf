import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { Cache } from '../../../scripts/io/cache/cache.ts';
import { filesHolding } from '../../../scripts/taking-down/search-files.ts';
import { SoughtWords } from '../../../src/lib/take-down/find-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'sought-'));
const cache = new Cache(folder);
const words = new SoughtWords('Ann Griffin');
const found = () => filesHolding(folder, words).map((path) => path.slice(folder.length + 1));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('words that are taken down', () => {
  it('are found in what a cache keeps, however deep and with whatever signs beside them', () => {
    cache.write('plain', { pages: [{ items: [{ text: 'Led by Ann Griffin.' }] }] });
    cache.write('curly', ['‘Ann Griffin’ — her words']);
    cache.write('name', { 'Ann Griffin': 1 });
    cache.write('other', ['Griffin, Ann‐Marie', 'Ann', 'Griffin']);
    expect(found()).toEqual(['curly.v8.gz', 'name.v8.gz', 'plain.v8.gz']);
  });

  it('are found in a file of a cache that can’t be read any more', () => {
    for (const name of ['plain', 'curly']) {
      const file = join(folder, `${name}.v8.gz`);
      const bytes = gunzipSync(readFileSync(file));
      writeFileSync(file, gzipSync(bytes.subarray(0, bytes.length - 1)));
    }
    expect(found()).toEqual(['curly.v8.gz', 'name.v8.gz', 'plain.v8.gz']);
  });
});
