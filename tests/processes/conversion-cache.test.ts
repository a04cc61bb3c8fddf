import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOfValue, valueOfBytes } from '../../scripts/io/cache/kept-value.ts';
import { readContent } from '../../scripts/io/content-store.ts';
import { loadDictionary } from '../../scripts/io/dictionary.ts';
import { readSeeds } from '../../scripts/io/seeds/read-seeds.ts';
import { readThemes } from '../../src/content/read-themes.ts';
import { convertInProcess } from '../../src/lib/convert/in-process.ts';
import { makePdf } from '../making/pdf/made-pdf.ts';
import { madeReport } from '../making/pdf/made-report.ts';

const patience = 120_000;
let root: string;

function convert(...args: string[]) {
  const folders = ['--from', join(root, 'seeds'), '--to', join(root, 'content')];
  const all = ['scripts/convert.ts', ...folders, ...args];
  const env = { ...process.env, CACHE_DIR: join(root, 'cache') };
  return spawnSync(process.execPath, all, { encoding: 'utf8', env });
}

function anew(): Map<string, string> {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  expect(convert().status).toBe(0);
  return readContent(join(root, 'content'));
}

const cached = (name: string): string[] =>
  readdirSync(join(root, 'cache', name)).map((file) => join(root, 'cache', name, file));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'));
  mkdirSync(join(root, 'seeds/reports'), { recursive: true });
  mkdirSync(join(root, 'seeds/corrections'));
  for (const name of ['york-2022-ilacs', 'york-2016-sif']) {
    cpSync(`seeds/reports/${name}.txt`, join(root, `seeds/reports/${name}.txt`));
  }
  cpSync(
    'seeds/corrections/york-2016-sif.yaml',
    join(root, 'seeds/corrections/york-2016-sif.yaml'),
  );
  writeFileSync(join(root, 'seeds/reports/made.pdf'), makePdf(madeReport, true));
}, patience);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a conversion with a cache', () => {
  it(
    'gives the bytes that a conversion without one gives: the first time, again, and with damage',
    async () => {
      const { sources } = await readSeeds(join(root, 'seeds'));
      const ledgers = {
        previous: new Map(),
        today: '2026-01-01',
        lossReason: null,
        publish: false,
      };
      const themes = readThemes('content/themes');
      const { files } = await convertInProcess(sources, themes, loadDictionary(), ledgers);
      const wanted = new Map([...files].sort());
      const sorted = (content: Map<string, string>) => new Map([...content].sort());
      expect(sorted(anew())).toEqual(wanted);
      expect(sorted(anew())).toEqual(wanted);
      const [first, ...others] = [...cached('converted'), ...cached('pdf')];
      truncateSync(first as string, 100);
      others.forEach((file) => writeFileSync(file, 'no archive'));
      expect(sorted(anew())).toEqual(wanted);
      for (const file of cached('converted')) {
        expect(() => valueOfBytes(readFileSync(file))).not.toThrow();
      }
    },
    patience,
  );

  it(
    'takes what it kept, and --check does not',
    () => {
      convert();
      for (const file of cached('converted')) {
        const kept = JSON.stringify(valueOfBytes(readFileSync(file)));
        const other: unknown = JSON.parse(kept.replaceAll('social workers', 'social weavers'));
        writeFileSync(file, bytesOfValue(other));
      }
      anew();
      const mdx = readFileSync(join(root, 'content/reports/york-2022-ilacs.mdx'), 'utf8');
      expect(mdx).toContain('social weavers');
      const { status, stderr } = convert('--check');
      expect(status).toBe(1);
      expect(stderr).toMatch(/differs: .*york-2022-ilacs\.mdx/);
      rmSync(join(root, 'cache'), { recursive: true });
      rmSync(join(root, 'content'), { recursive: true });
    },
    patience,
  );

  it(
    'leaves a document alone that is there as it should be, and mends one that is not',
    () => {
      const whole = anew();
      convert();
      expect(cached('finished')).toHaveLength(3);
      writeFileSync(join(root, 'content/reports/york-2022-ilacs.mdx'), 'damaged');
      rmSync(join(root, 'content/documents/york-2016-sif.json'));
      expect(convert().stdout).toContain('2 files changed');
      expect(readContent(join(root, 'content'))).toEqual(whole);
    },
    patience,
  );

  it(
    'says of published addresses what a conversion without a cache says',
    () => {
      anew();
      convert();
      const folders = ['--from', join(root, 'seeds'), '--to', join(root, 'content')];
      const env = { ...process.env, CACHE_DIR: join(root, 'cache') };
      const args = ['scripts/publish-anchors.ts', ...folders, '--date', '2026-01-01', '--anyway'];
      spawnSync(process.execPath, args, { env });
      const ledger = readFileSync(join(root, 'content/anchors/york-2022-ilacs.json'), 'utf8');
      expect(ledger).toContain('"published":"2026-01-01"');
      for (const day of ['2026-02-01', '2026-03-01']) {
        expect(convert('--date', day).stdout).toContain('0 files changed');
      }
      expect(convert('--check').status).toBe(0);
    },
    patience,
  );

  it(
    'converts again what has changed: the file, or what is known of it, and nothing else',
    () => {
      const first = anew();
      const before = cached('converted');
      const corrections = join(root, 'seeds/corrections/york-2022-ilacs.yaml');
      writeFileSync(
        corrections,
        '- printed: an improvement board has been\n  corrected: an improvement board had been\n  why: A test.\n',
      );
      convert();
      const mdx = readFileSync(join(root, 'content/reports/york-2022-ilacs.mdx'), 'utf8');
      expect(mdx).toContain('an improvement board had been');
      expect(cached('converted').filter((file) => !before.includes(file))).toHaveLength(1);
      rmSync(corrections);
      expect(anew()).toEqual(first);
      expect(cached('converted')).toHaveLength(before.length + 1);
    },
    patience,
  );
});
