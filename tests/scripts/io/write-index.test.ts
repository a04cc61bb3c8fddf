import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeIndex } from '../../../scripts/io/site/write-index.ts';
import { searchLibrary } from '../../../src/lib/search/index/index-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'index-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The name of the folder that browsers may keep, of a library without documents, as a Pagefind makes it. */
async function versionBy(made: string): Promise<string> {
  const files = [
    ['pagefind.js', 'program'],
    ['wasm.unknown.pagefind', made],
  ].map(([name, text]): [string, Uint8Array] => [name!, new TextEncoder().encode(text)]);
  const library = searchLibrary([], [], () => true);
  const { version } = await writeIndex(library, folder, () => Promise.resolve(new Map(files)));
  expect(readdirSync(folder).sort()).toEqual([version, 'head.pack', 'pagefind.js'].sort());
  return version;
}

describe('the folder of a search index that browsers may keep for good', () => {
  it('has another name as soon as a byte in it is another, also where the documents are the same', async () => {
    const before = await versionBy('one');
    expect(await versionBy('one')).toBe(before);
    expect(await versionBy('another')).not.toBe(before);
  });
});

it('an index tells which files every search begins with, and none that is read for a word', async () => {
  const names = ['pagefind.js', 'pagefind-entry.json', 'wasm.unknown.pagefind', 'index/a.pf_index'];
  const made = new Map(names.map((name) => [name, new TextEncoder().encode(name)]));
  const library = searchLibrary([], [], () => true);
  const { version, opening } = await writeIndex(library, folder, () => Promise.resolve(made));
  expect(opening.sort()).toEqual(
    ['councils.pack', 'measures.pack', 'pagefind-entry.json', 'wasm.unknown.pagefind'].map(
      (name) => `${version}/${name}`,
    ),
  );
});
