import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  documentsBelow,
  fileFailure,
  fingerprintOf,
} from '../../../scripts/io/seeds/find-documents.ts';

let root: string;

function sparse(name: string, bytes: number): string {
  const path = join(root, name);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'documents-'));
  mkdirSync(join(root, 'tree/deep/named.pdf'), { recursive: true });
  mkdirSync(join(root, 'elsewhere'));
  for (const path of ['tree/a.txt', 'tree/deep/named.pdf/inside.PDF', 'elsewhere/b.md']) {
    writeFileSync(join(root, path), 'abc');
  }
  writeFileSync(join(root, 'tree/._a.txt'), 'hidden');
  writeFileSync(join(root, 'tree/notes.odt'), 'no document');
  symlinkSync('..', join(root, 'tree/deep/up'));
  symlinkSync('second.txt', join(root, 'tree/first.txt'));
  symlinkSync('first.txt', join(root, 'tree/second.txt'));
  symlinkSync('nothing.pdf', join(root, 'tree/dangling.pdf'));
  symlinkSync('../elsewhere', join(root, 'tree/linked'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the documents below a folder', () => {
  it('are found through links too; what can’t be one is told, and stops nothing', () => {
    const { paths, errors } = documentsBelow(join(root, 'tree'));
    expect(paths).toEqual(['a.txt', 'deep/named.pdf/inside.PDF', 'linked/b.md']);
    expect(Object.fromEntries(errors.map(({ source, rule }) => [source, rule]))).toEqual({
      'deep/named.pdf': 'no-file',
      'deep/up': 'link-loop',
      'first.txt': 'link-loop',
      'second.txt': 'link-loop',
      'dangling.pdf': 'dangling-link',
    });
  });
});

describe('a document’s file', () => {
  it('has the fingerprint of its bytes', () => {
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(fingerprintOf('a.txt', join(root, 'tree/a.txt'))).toBe(sha256);
  });

  it('is refused by its size, whatever it holds', () => {
    expect(fingerprintOf('big.pdf', sparse('big.pdf', 500_000_000))).toMatchObject({
      rule: 'too-large',
      source: 'big.pdf',
      message: expect.stringContaining('500 MB; at most 100 MB') as string,
    });
    expect(fingerprintOf('big.txt', sparse('big.txt', 20_000_001))).toMatchObject({
      rule: 'too-large',
    });
    expect(fingerprintOf('fits.pdf', sparse('fits.pdf', 20_000_001))).toMatch(/^[0-9a-f]{64}$/);
  });

  it('may be none, or not readable: each has its reason', () => {
    const failure = (code: string) =>
      fileFailure('a.pdf', Object.assign(new Error(code), { code })).rule;
    expect(fingerprintOf('tree', join(root, 'tree'))).toMatchObject({ rule: 'no-file' });
    expect(fingerprintOf('gone.txt', join(root, 'gone.txt'))).toMatchObject({ rule: 'no-file' });
    expect(['EACCES', 'ELOOP', 'EIO'].map(failure)).toEqual([
      'no-permission',
      'link-loop',
      'unreadable-file',
    ]);
  });
});
