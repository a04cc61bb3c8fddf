import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../../../scripts/io/seeds/read-manifest.ts';

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
