import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../../making/pdf/made-pdf.ts';
import { madeReport } from '../../making/pdf/made-report.ts';

const patience = 120_000;
let root: string;

function run(command: string, ...args: string[]) {
  const folders = ['--from', join(root, 'seeds'), '--to', join(root, 'content')];
  return spawnSync(process.execPath, [command, ...folders, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CACHE_DIR: join(root, 'cache') },
  });
}

const add = (...files: string[]) => run('scripts/add.ts', ...files);

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

  it(
    'names each file of a folder, and why it was passed over; and what to look at first',
    () => {
      const folder = join(root, 'all');
      mkdirSync(folder);
      for (const name of ['plan.jpg', '.DS_Store']) writeFileSync(join(folder, name), 'x');
      writeFileSync(join(folder, 'paper.md'), '# A plan\n\n1. They care.\n');
      const { status, stdout } = add(folder);
      expect(stdout).toMatch(/passed over +no document +\S*plan\.jpg/);
      expect(stdout).toMatch(/passed over +hidden +\S*\.DS_Store/);
      expect(stdout).toContain('1 added, 0 held already, 0 not added, 2 passed over.');
      expect(stdout).toMatch(/Look at these first:\n {2}document: No council was recognised\./);
      expect(status).toBe(0);
    },
    patience,
  );

  it(
    'leaves a document whose slug tells neither council nor year unpublished until it is wanted so',
    () => {
      const publish = (...args: string[]) => run('scripts/publish-anchors.ts', ...args);
      const refused = publish();
      expect(refused.stderr).toMatch(/document: its slug has no council and year.*--anyway/);
      expect(refused.status).toBe(1);
      const ledger = () => readFileSync(join(root, 'content/anchors/document.json'), 'utf8');
      expect(ledger()).toContain('"published":null');
      expect(publish('--anyway').status).toBe(0);
      expect(ledger()).not.toContain('"published":null');
      expect(publish().status).toBe(0);
    },
    patience,
  );

  it(
    'is refused while something was written by hand for a document that isn’t there',
    () => {
      mkdirSync(join(root, 'seeds/corrections'));
      writeFileSync(join(root, 'seeds/corrections/harrow.yaml'), '[]');
      const { status, stderr } = run('scripts/convert.ts');
      expect(stderr).toMatch(/corrections\/harrow\.yaml.*orphan.*no document whose file is called/);
      expect(status).toBe(1);
    },
    patience,
  );
});
