import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent, recover, stage } from '../../../scripts/io/content-store.ts';
import { makePdf } from '../../making/made-pdf.ts';
import { madeReport } from '../../making/made-report.ts';

const kills = 10;
const patience = 120_000;
const slug = 'harrow-2025-ilacs';
let root: string;
const at = (path: string) => join(root, path);

/** Runs a command; ends it hard after so many milliseconds, if that comes first. Gives the time it took. */
function run(args: string[], after?: number): Promise<number> {
  const begun = Date.now();
  const folders = ['--from', at('seeds'), '--to', at('content')];
  const env = { ...process.env, CACHE_DIR: at('cache') };
  const child = spawn(process.execPath, [...args, ...folders], { env, stdio: 'ignore' });
  if (after !== undefined) setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((resolve) => child.once('close', () => resolve(Date.now() - begun)));
}

/** Sources and content as they were before anything was added. */
function startAgain(): void {
  for (const name of ['seeds', 'content']) {
    rmSync(at(name), { recursive: true, force: true });
    cpSync(at(`before/${name}`), at(name), { recursive: true });
  }
}

/** Which of the parts of an addition are there. */
function parts(): boolean[] {
  const manifest = existsSync(at('seeds/sources.yaml'))
    ? readFileSync(at('seeds/sources.yaml'), 'utf8')
    : '';
  const content = [...readContent(at('content')).keys()];
  return [
    existsSync(at(`seeds/reports/${slug}.pdf`)),
    manifest.includes(slug),
    ...['documents', 'reports', 'anchors'].map((one) =>
      content.some((path) => path.startsWith(`${one}/${slug}.`)),
    ),
  ];
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'interrupted-add-'));
  mkdirSync(at('seeds/reports'), { recursive: true });
  cpSync('seeds/reports/york-2022-ilacs.txt', at('seeds/reports/york-2022-ilacs.txt'));
  writeFileSync(at('report.pdf'), makePdf(madeReport, true));
  await run(['scripts/convert.ts']);
  for (const name of ['seeds', 'content'])
    cpSync(at(name), at(`before/${name}`), { recursive: true });
}, patience);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('an addition that is killed', () => {
  it(
    'leaves all of it or nothing',
    async () => {
      startAgain();
      const whole = await run(['scripts/add.ts', at('report.pdf')]);
      expect(parts()).toEqual([true, true, true, true, true]);
      for (let kill = 0; kill < kills; kill += 1) {
        startAgain();
        await run(['scripts/add.ts', at('report.pdf')], (whole * (kill + 1)) / kills);
        recover(at('content'));
        expect(new Set(parts()).size).toBe(1);
      }
      await run(['scripts/add.ts', at('report.pdf')]);
      expect(parts()).toEqual([true, true, true, true, true]);
    },
    patience,
  );

  it('is completed by the next command, once everything had been put aside', () => {
    startAgain();
    const [seed, page] = [`reports/${slug}.pdf`, `reports/${slug}.mdx`];
    stage(at('seeds'), seed, { file: at('report.pdf') });
    stage(at('content'), page, { text: 'page' });
    const beside = { folder: '../seeds', write: [seed] };
    writeFileSync(
      at('content/.journal.json'),
      JSON.stringify({ write: [page], remove: [], beside }),
    );
    expect(recover(at('content'))).toContain('the new version');
    expect(existsSync(at(`seeds/${seed}`))).toBe(true);
    expect(readFileSync(at(`content/${page}`), 'utf8')).toBe('page');
    expect(existsSync(at('seeds/.staging'))).toBe(false);
  });
});
