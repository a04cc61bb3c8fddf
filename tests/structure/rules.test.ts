import { describe, expect, it } from 'vitest';
import * as rules from './rules.ts';

const inLib = (text: string) => ({ path: 'src/lib/parse/parse.ts', text });

describe('the rules of the house can fail', () => {
  it.each([
    ["import fs from 'node:fs';", ['node:fs']],
    ["import { getCollection } from 'astro:content';", ['astro:content']],
    ["import x from '../../client/x.ts';", ['src/client/x.ts']],
    ["import { z } from 'astro/zod'; import { gfm } from 'mdast-util-gfm';", []],
    ["export { sha256 } from '@noble/hashes/sha2.js';", []],
    ["const vite = await import('vite');", ['vite']],
  ])('a foreign import in the domain: %s', (text, found) => {
    expect(rules.foreignImports(inLib(text))).toEqual(found);
  });

  it.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date()'],
    ['const n = Math.random();', 'Math.random'],
    ['const page = await fetch(address);', 'fetch'],
    ['const base = process.env.BASE;', 'process'],
  ])('an impurity of the domain: %s', (text, name) => {
    expect(rules.impurities(inLib(text))).toEqual([`src/lib/parse/parse.ts:1 ${name}`]);
  });

  it.each(["const day = new Date('2022-03-07');", 'const { fetch: get } = x;', 'x.process();'])(
    'no impurity of the domain: %s',
    (text) => {
      expect(rules.impurities(inLib(text))).toEqual([]);
    },
  );

  it('a page that reads a collection itself', () => {
    const text = "---\nimport { getEntry as get } from 'astro:content';\n---\n<p>{get}</p>";
    expect(rules.collectionReaders({ path: 'src/pages/x.astro', text })).toEqual(['getEntry']);
  });

  it('a dependency that floats', () => {
    const manifest = {
      dependencies: { a: '^1.0.0', b: '1.0.0' },
      devDependencies: { c: 'latest' },
    };
    expect(rules.unpinned(manifest)).toEqual(['a@^1.0.0', 'c@latest']);
  });

  it('a path of one machine', () => {
    const path = ['', 'home', 'ann', 'library'].join('/');
    expect(rules.machinePaths(`See "${path}" and https://a.example${path}.`)).toEqual([path]);
  });

  it('a test that is left out', () => {
    const text = ['it', 'skip("x", () => undefined);'].join('.');
    expect(rules.unrunTests({ path: 'tests/x.test.ts', text })).toEqual(['it.skip']);
  });
});
