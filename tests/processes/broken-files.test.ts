import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/io/content-store.ts';
import { makeLockedPdf } from '../making/pdf/locked-pdf.ts';
import { makePdf } from '../making/pdf/made-pdf.ts';
import { madeReport } from '../making/pdf/made-report.ts';

const patience = 120_000;
let root: string;
const whole = makePdf(madeReport, true);
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
/** A report whose pages can't be read: one of its texts closes a bracket too many. */
const damaged = makePdf(madeReport, false, '', (objects) => {
  objects.set(11, (objects.get(11) ?? '').replace('Td (', 'Td )) ('));
});

/** Ten files as they come from downloads, mails and other programs, and what is said of each. */
const broken: [name: string, rule: string, content: string | Uint8Array][] = [
  ['empty.pdf', 'empty-source', ''],
  ['page.pdf', 'not-a-pdf', '<!DOCTYPE html><title>Report not found</title>'],
  ['half.pdf', 'truncated-pdf', whole.subarray(0, whole.length / 2)],
  ['half-with-end.pdf', 'broken-pdf', `${latin1(whole.subarray(0, 900))}\n%%EOF`],
  ['damaged.pdf', 'broken-pdf', damaged],
  ['locked.pdf', 'encrypted-pdf', makeLockedPdf(madeReport, 'user', 'owner')],
  ['binary.txt', 'not-text', 'Title\n\u0000\u0001\u0002'],
  ['text.docx', 'not-a-docx', 'Title\n\nText'],
  ['half.docx', 'broken-docx', 'PK\u0003\u0004 word/document.xml'],
  ['untitled.txt', 'no-title', '1. The first paragraph has no title.\n\n2. Nor has this.'],
];

/** Converts a folder that isn't the library's own. */
function convert(from: string) {
  const to = `${from}-content`;
  const env = { ...process.env, SEEDS_DIR: from, CONTENT_DIR: to, CACHE_DIR: join(root, 'cache') };
  const done = spawnSync(process.execPath, ['scripts/convert.ts'], { encoding: 'utf8', env });
  return { ...done, content: () => readContent(to) };
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'broken-'));
  for (const folder of ['good', 'mixed']) {
    mkdirSync(join(root, folder));
    for (const name of ['york-2022-ilacs', 'york-inspection-framework-briefing'])
      cpSync(`seeds/reports/${name}.txt`, join(root, folder, `${name}.txt`));
    writeFileSync(join(root, folder, 'made.pdf'), whole);
  }
  broken.forEach(([name, , content]) =>
    writeFileSync(join(root, 'mixed', name), content, 'latin1'),
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a folder of reports with broken files among them', () => {
  it(
    'gives the other documents byte for byte, and names each broken file with its reason',
    () => {
      const [good, mixed] = [convert(join(root, 'good')), convert(join(root, 'mixed'))];
      expect([good.status, mixed.status]).toEqual([0, 0]);
      expect(good.content().size).toBeGreaterThan(9);
      expect(mixed.content()).toEqual(good.content());
      const told = mixed.stderr.split('\n').filter((line) => line.startsWith('error'));
      expect(told).toHaveLength(broken.length);
      for (const [name, rule] of broken) {
        const own = told.filter((line) => line.includes(` ${name}`) && line.includes(` ${rule}: `));
        expect(own, name).toHaveLength(1);
      }
    },
    patience,
  );
});
