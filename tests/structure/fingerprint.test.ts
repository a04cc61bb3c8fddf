import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  converterFingerprint,
  convertingPaths,
  readerFingerprint,
  readingPaths,
} from '../../scripts/io/cache/converter-fingerprint.ts';
import { importsOf, readFiles } from './sources.ts';

const files = new Map(readFiles(/^(src|scripts)\/.*\.(ts|json)$/).map((file) => [file.path, file]));

/** A file and all of ours that it imports, directly or not. */
function closureOf(path: string, found = new Set<string>()): Set<string> {
  const file = files.get(path);
  if (file === undefined || found.has(path)) return found;
  found.add(path);
  if (path.endsWith('.ts')) importsOf(file).forEach((one) => closureOf(one, found));
  return found;
}

const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Of these no conversion knows: pages, what they look up, searching, serving. */
const others = [
  'src/pages/index.astro',
  'src/lib/library/councils.ts',
  'src/lib/search/answer/rank.ts',
  'src/lib/url.ts',
  'scripts/io/site/static-server.ts',
];

describe('the fingerprint under which conversions are kept', () => {
  it.each([
    ['scripts/conversion/conversion-worker.ts', convertingPaths],
    ['scripts/io/pdf/extract-pdf.ts', readingPaths],
  ])('covers all that %s runs', (program, paths) => {
    const closure = [...closureOf(program)];
    const isCovered = (path: string) =>
      paths.some((one) => path === one || path.startsWith(`${one}/`));
    expect(closure.length).toBeGreaterThan(1);
    expect(closure.filter((path) => !isCovered(path))).toEqual([]);
  });

  it('changes with a rule, a name and a library, and with nothing else', () => {
    for (const path of convertingPaths) write(/\.[a-z]+$/.test(path) ? path : `${path}/a.ts`, 'a');
    for (const path of others) write(path, 'a');
    const seen = [converterFingerprint(folder)];
    const readers = [readerFingerprint(folder)];
    const look = () => {
      seen.push(converterFingerprint(folder));
      readers.push(readerFingerprint(folder));
    };
    for (const path of others) write(path, 'b');
    look();
    expect(new Set(seen).size).toBe(1);
    write('src/lib/parse/a.ts', 'b');
    look();
    write('src/lib/parse/all.ts', 'a');
    look();
    renameSync(join(folder, 'scripts/conversion/a.ts'), join(folder, 'scripts/conversion/b.ts'));
    look();
    expect([new Set(seen).size, new Set(readers).size]).toEqual([4, 1]);
    write('scripts/io/pdf/a.ts', 'b');
    look();
    write('package-lock.json', 'b');
    look();
    expect([new Set(seen).size, new Set(readers).size]).toEqual([6, 3]);
  });
});
