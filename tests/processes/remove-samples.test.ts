import { cpSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleFingerprints } from '../../scripts/taking-down/samples.ts';
import { readManifest } from '../../scripts/io/seeds/read-manifest.ts';
import { TakeDownLibrary } from '../making/take-down-library.ts';

const library = new TakeDownLibrary();
const own =
  '# Inspection of Harrow local authority children’s services\n\n1. Children are visited.\n';

afterAll(() => library.remove());

const left = () =>
  [...library.files('seeds', 'content').keys()]
    .sort()
    .filter(
      (path) => !/^content\/(?:themes|occurrences|chains)\/|(?:glossary|thesaurus)\b/.test(path),
    );
const add = () => library.run('add', [library.at('harrow.txt')]);

describe('npm run remove-samples', () => {
  it('knows the documents that come with the library', () => {
    const { entries } = readManifest('seeds');
    expect(entries.map(({ sha256 }) => sha256).sort()).toEqual([...sampleFingerprints].sort());
  });

  it('takes them out at once, leaves other documents with their addresses, and others can be added', () => {
    for (const name of ['seeds', 'content']) cpSync(name, library.at(name), { recursive: true });
    library.write('harrow.txt', own);
    expect(add()).toMatchObject({ status: 0 });
    const ledger = readFileSync(library.at('content/anchors/harrow-ilacs.json'), 'utf8');
    const { status, said } = library.run('remove-samples');
    expect(said).toContain('5 samples are gone');
    expect(status).toBe(0);
    expect(left()).toEqual([
      'content/anchors/harrow-ilacs.json',
      'content/documents/harrow-ilacs.json',
      'content/reports/harrow-ilacs.mdx',
      'seeds/reports/harrow-ilacs.txt',
      'seeds/sources.yaml',
    ]);
    expect(readFileSync(library.at('content/anchors/harrow-ilacs.json'), 'utf8')).toBe(ledger);
    expect(library.run('remove-samples').said).toContain('There are no samples');
  });
});

describe('a library whose last document is withdrawn', () => {
  it('takes the next one', () => {
    const last = library.run('withdraw', ['harrow-ilacs', '--reason', 'Withdrawn.']);
    expect(last).toMatchObject({ status: 0 });
    expect(left()).toEqual(['seeds/sources.yaml', 'seeds/taken-down.yaml']);
    expect(readFileSync(library.at('seeds/sources.yaml'), 'utf8')).toBe(
      '# What each file is, and only those facts that its text does not print.\n',
    );
    library.write('brent.txt', own.replace('Harrow', 'Brent'));
    expect(library.run('add', [library.at('brent.txt')])).toMatchObject({ status: 0 });
    expect(library.run('convert', ['--check'])).toMatchObject({ status: 0 });
    expect(left()).toContain('content/anchors/brent-ilacs.json');
  });
});
