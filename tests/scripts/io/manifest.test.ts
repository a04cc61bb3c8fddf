import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSeeds } from '../../../scripts/io/seeds/find-seeds.ts';
import { changeManifest } from '../../../scripts/io/seeds/seed-files.ts';
import { readAdditions, readManifest } from '../../../scripts/io/seeds/read-manifest.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry = `# Sources.\n- slug: york-minutes\n  file: york-minutes.docx\n  sha256: ${'a'.repeat(64)}\n`;

function errorsOf(lines: string) {
  writeFileSync(join(folder, 'sources.yaml'), entry + lines);
  return readManifest(folder).errors.map(({ source, line, message }) => ({
    source,
    line,
    message,
  }));
}

describe('sources.yaml', () => {
  it('may give a paper’s title, date and committee', () => {
    expect(
      errorsOf('  title: Minutes\n  documentDate: 2024-01-17\n  committee: Executive\n'),
    ).toEqual([]);
    expect(readManifest(folder).entries[0]).toMatchObject({ documentDate: '2024-01-17' });
  });

  it('is refused with file and line for a key that it has not', () => {
    expect(errorsOf('  title: Minutes\n  comittee: Executive\n')).toEqual([
      { source: 'sources.yaml', line: 6, message: expect.stringContaining('“comittee” is no key') },
    ]);
  });

  it.each([
    'licence: Open Government Licence',
    'inspectionStart: 2024-01-17',
    'published: 2024-01-17',
  ])('may never give what only a document can print: %s', (line) => {
    expect(errorsOf(`  ${line}\n`)).toEqual([
      { source: 'sources.yaml', line: 5, message: expect.stringContaining('can’t be given here') },
    ]);
  });

  it('is refused with its line for a day that no calendar has', () => {
    expect(errorsOf('  documentDate: 2024-02-30\n')).toEqual([
      { source: 'sources.yaml', line: 5, message: expect.stringContaining('must be a day') },
    ]);
  });

  it('is refused with its line where it is no YAML', () => {
    expect(errorsOf('  title: "Minutes\n')[0]).toMatchObject({ source: 'sources.yaml', line: 6 });
  });
});

describe('what is written by hand about documents', () => {
  /** Writes a file of the folder. */
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  it('is refused where two entries are of one file or one slug, with the line of the second', () => {
    const second = (slug: string, file: string) =>
      `- slug: ${slug}\n  file: ${file}\n  sha256: ${'b'.repeat(64)}\n`;
    expect(errorsOf(second('other', 'york-minutes.docx'))).toEqual([
      { source: 'sources.yaml', line: 6, message: expect.stringContaining('another entry has') },
    ]);
    expect(errorsOf(second('york-minutes', 'other.docx'))).toEqual([
      { source: 'sources.yaml', line: 5, message: expect.stringContaining('slug “york-minutes”') },
    ]);
  });

  it('is refused in one sentence with its line where it is no YAML, and never rewritten', () => {
    const [error] = errorsOf('- slug: [\n');
    expect(error?.message).toMatch(/^The file is no YAML: [^\n]+\. Correct the line\.$/);
    expect(error?.line).toBeGreaterThan(4);
    const broken = `${entry}- slug: [\n`;
    expect(() => changeManifest(broken, 'york-minutes.docx', () => null)).toThrow(
      /^Nothing was changed: sources\.yaml, line \d+: the file is no YAML/,
    );
  });

  it('is refused for a key that nothing reads', () => {
    write('corrections/a.yaml', '- printed: a\n  corrected: b\n  why: c\n  page: 2\n');
    const facts = `from: { file: a.pdf, sha256: ${'a'.repeat(64)}, pages: 2 }\nblocks: []\n`;
    write('pages/a.yaml', `${facts}pagse: 2\n`);
    const { errors } = readAdditions(folder, 'a');
    expect(errors.map(({ source, line }) => [source, line])).toEqual([
      ['corrections/a.yaml', 4],
      ['pages/a.yaml', 3],
    ]);
  });

  it('is told of where a file lies among the documents and is of no kind that is read', () => {
    write('reports/a.txt', 'A report.');
    write('reports/old.doc', 'A report.');
    write('reports/.hidden', '');
    const { errors, notices } = findSeeds(folder);
    expect(errors).toEqual([]);
    expect(notices).toMatchObject([{ source: 'old.doc', rule: 'not-read', severity: 'warning' }]);
  });

  it('is told of where nothing reads the file', () => {
    write('reports/a.txt', 'A report.');
    write('notes.txt', 'No YAML is nobody’s concern.');
    for (const path of ['source.yaml', 'correction/a.yaml', 'corrections/b.yaml', 'masks/a.yml'])
      write(path, '[]');
    const orphans = findSeeds(folder).errors.filter(({ rule }) => rule === 'orphan');
    expect(orphans.map(({ source }) => source).sort()).toEqual([
      'correction/a.yaml',
      'corrections/b.yaml',
      'masks/a.yml',
      'source.yaml',
    ]);
  });
});
