import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../making/pdf/made-pdf.ts';
import { madeReport } from '../making/pdf/made-report.ts';

const patience = 120_000;
let root: string;

function add(...files: string[]) {
  const folders = ['--from', join(root, 'seeds'), '--to', join(root, 'content')];
  return spawnSync(process.execPath, ['scripts/add.ts', ...folders, ...files], {
    encoding: 'utf8',
    env: { ...process.env, CACHE_DIR: join(root, 'cache') },
  });
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'add-'));
  mkdirSync(join(root, 'given/below'), { recursive: true });
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, 'given/below/report.pdf'), makePdf(madeReport, true));
  writeFileSync(join(root, 'given/error.pdf'), '<!DOCTYPE html><title>Report not found</title>');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('npm run add', () => {
  it(
    'adds what it can of a folder, says what it understood, and exits 1 for the rest',
    () => {
      const { status, stdout, stderr } = add(join(root, 'given'));
      expect(status).toBe(1);
      expect(stdout).toContain('inspected: 2025-01-20 to 2025-01-24');
      expect(stdout).toContain('numbered paragraphs: 5');
      expect(stdout).toContain('1 added, 0 held already, 1 not added.');
      expect(stderr).toMatch(/error\.pdf.*not-a-pdf/);
      expect(readFileSync(join(root, 'seeds/sources.yaml'), 'utf8')).toContain(
        '- slug: harrow-2025-ilacs\n  file: harrow-2025-ilacs.pdf\n  original: "report.pdf"\n',
      );
      expect(existsSync(join(root, 'content/reports/harrow-2025-ilacs.mdx'))).toBe(true);
    },
    patience,
  );

  it(
    'takes no document twice, and compares another source of it with the one held',
    () => {
      add(join(root, 'given/below'));
      writeFileSync(join(root, 'untagged.pdf'), makePdf(madeReport, false));
      const { status, stdout } = add(join(root, 'given/below'), join(root, 'untagged.pdf'));
      expect(status).toBe(0);
      expect(stdout).toContain('This very file is in the library.');
      expect(stdout).toMatch(/(\d+) of its \1 blocks are the same in both/);
      expect(stdout).toContain('0 added, 2 held already, 0 not added.');
    },
    patience,
  );

  it('refuses a name that is no file', () => {
    const { status, stderr } = add(join(root, 'nothing.pdf'));
    expect(status).toBe(1);
    expect(stderr).toContain('There is no such file or folder.');
  });
});
