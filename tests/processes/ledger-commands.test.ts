import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { valueOfBytes } from '../../scripts/io/cache/kept-value.ts';
import { readContent } from '../../scripts/io/content-store.ts';
import { readLedgers } from '../../src/content/read-ledgers.ts';

const root = mkdtempSync(join(tmpdir(), 'ledger-'));
const published = mkdtempSync(join(tmpdir(), 'ledger-published-'));
const [seeds, content] = [join(root, 'seeds'), join(root, 'content')];
const briefing = readFileSync('seeds/reports/york-inspection-framework-briefing.txt', 'utf8');
const report = readFileSync('seeds/reports/york-2022-ilacs.txt', 'utf8');
const slug = 'york-inspection-framework-briefing';
const sentence = 'at least one child who has a plan for adoption';

function command(script: string, args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(`scripts/${script}.ts`), ...args],
    {
      encoding: 'utf8',
      input,
      env: { ...process.env, CACHE_DIR: join(root, 'cache') },
    },
  );
  return { status, said: stdout + stderr };
}

const folders = ['--from', seeds, '--to', content];
const convert = (...args: string[]) => command('convert', [...folders, ...args]);
const publish = (date: string) =>
  command('publish-anchors', [...folders, '--date', date, '--anyway']);
const write = (text: string) => writeFileSync(join(seeds, `${slug}.txt`), text);
const ledgerOf = (document: string) => readLedgers(content).ledgers.get(document)!;

beforeAll(() => {
  mkdirSync(seeds, { recursive: true });
  write(briefing);
  expect(publish('2026-01-05').status).toBe(0);
  cpSync(root, published, { recursive: true });
}, 60_000);
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  cpSync(published, root, { recursive: true });
});
afterAll(() =>
  [root, published].forEach((folder) => rmSync(folder, { recursive: true, force: true })),
);

/** What the caches hold, as text. */
const keptTexts = () =>
  readdirSync(join(root, 'cache'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.gz'))
    .map((path) => JSON.stringify(valueOfBytes(readFileSync(join(root, 'cache', path)))));

/** The slug that the document gets without a manifest. */
const only = () => [...readLedgers(content).ledgers.keys()][0]!;

describe('npm run publish-anchors', () => {
  it('makes every draft live, in ledger and document, and the same bytes when run again', () => {
    const ledger = ledgerOf(only());
    expect(new Set(ledger.anchors.map(({ published }) => published))).toEqual(
      new Set(['2026-01-05']),
    );
    expect(ledger.anchors.filter(({ state }) => state === 'draft')).toEqual([]);
    const first = readContent(content);
    expect(first.get(`documents/${only()}.json`)).not.toContain('"state":"draft"');
    expect(publish('2026-06-06').said).toContain('0 files changed');
    expect(convert('--date', '2026-06-06').said).toContain('0 files changed');
    expect(readContent(content)).toEqual(first);
  }, 60_000);
});

describe('npm run convert', () => {
  it('refuses to lose a published anchor: exit 1, each named, nothing written', () => {
    const before = readContent(content);
    write(
      briefing
        .replace(sentence, 'four cases of which nothing else is known')
        .replace('Timeline of Inspection', ''),
    );
    const { status, said } = convert();
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`lost {2}${only()}#[a-z0-9-]+ “${sentence}`));
    expect(said).toContain('“Timeline of Inspection”');
    expect(said).toContain('--accept-losses --reason');
    expect(readContent(content)).toEqual(before);
  }, 60_000);

  it('records accepted losses with their reason, and then has none', () => {
    write(briefing.replace(sentence, 'four cases of which nothing else is known'));
    expect(
      convert('--accept-losses', '--reason', 'Replaced by the council.', '--date', '2026-02-02')
        .status,
    ).toBe(0);
    const lost = ledgerOf(only()).anchors.filter(({ state }) => state === 'withdrawn');
    expect(lost).toMatchObject([{ text: sentence, reason: 'Replaced by the council.' }]);
    expect(readContent(content).get(`reports/${only()}.mdx`)).toContain(
      `<Gone id="${lost[0]!.id}" state="withdrawn"`,
    );
    expect(convert().said).toContain('0 files changed');
  }, 60_000);

  it.each([[['--accept-losses']], [['--reason', 'x']], [['--date', '2026-13-01']]])(
    'refuses %s alone',
    (args) => {
      expect(convert(...args).status).toBe(1);
    },
    60_000,
  );

  it('refuses a document without its source, and a ledger that is none', () => {
    rmSync(join(seeds, `${slug}.txt`));
    writeFileSync(join(seeds, 'other.txt'), report);
    expect(convert()).toMatchObject({ status: 1 });
    writeFileSync(join(content, `anchors/${only()}.json`), '{');
    const { status, said } = convert();
    expect(status).toBe(1);
    expect(said).toContain('The ledger is no JSON');
  }, 60_000);
});

describe('npm run withdraw', () => {
  it('takes words out of source, documents, pages and ledger, and keeps them out', () => {
    const document = only();
    const { status, said } = command(
      'withdraw',
      [document, ...folders, '--reason', 'Asked for by a family.', '--words-file', '-'],
      sentence,
    );
    expect(said).toContain('taken down in 1 place:');
    expect(status).toBe(0);
    const everything = [
      ...readContent(content).values(),
      readFileSync(join(seeds, `${slug}.txt`), 'utf8'),
      ...keptTexts(),
    ].join('\n');
    expect(everything).not.toContain('plan for adoption');
    expect(
      ledgerOf(document).anchors.filter(({ reason }) => reason === 'Asked for by a family.'),
    ).toMatchObject([{ state: 'edited' }]);
    expect(convert().said).toContain('0 files changed');
    write(briefing);
    expect(convert()).toMatchObject({
      status: 1,
      said: expect.stringContaining('taken-down') as string,
    });
  }, 90_000);

  it('changes nothing where the words stand more than once, or the reason holds them', () => {
    const before = readContent(content);
    expect(
      command('withdraw', [only(), ...folders, '--reason', 'x', '--words-file', '-'], 'children')
        .status,
    ).toBe(1);
    expect(
      command(
        'withdraw',
        [only(), ...folders, '--reason', `It said ${sentence}.`, '--words-file', '-'],
        sentence,
      ).status,
    ).toBe(1);
    expect(readContent(content)).toEqual(before);
  }, 60_000);

  it('takes a whole document down and leaves its anchors, the day and the reason', () => {
    const document = only();
    writeFileSync(join(seeds, 'other.txt'), report);
    convert();
    const { status } = command('withdraw', [
      document,
      ...folders,
      '--reason',
      'Withdrawn by its publisher.',
      '--date',
      '2026-03-03',
    ]);
    expect(status).toBe(0);
    expect([...readContent(content).keys()].filter((path) => path.includes(document))).toEqual([
      `anchors/${document}.json`,
    ]);
    expect(ledgerOf(document).withdrawn).toEqual({
      on: '2026-03-03',
      reason: 'Withdrawn by its publisher.',
    });
    expect(JSON.stringify(ledgerOf(document))).not.toContain('adoption performance');
    expect(convert().said).toContain('0 files changed');
    write(briefing.replace('children', 'young people'));
    expect(convert()).toMatchObject({
      status: 1,
      said: expect.stringContaining('was withdrawn on 2026-03-03') as string,
    });
  }, 90_000);
});

describe('npm run check-ledger', () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], { cwd: root });
  const check = () =>
    spawnSync(process.execPath, [resolve('scripts/check-ledger.ts')], {
      cwd: root,
      encoding: 'utf8',
    });
  const commit = () => [git('add', '-A'), git('commit', '-qm', 'content')];

  it('compares with the former commit, and says so where there is none', () => {
    git('init', '-q');
    commit();
    expect(check()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('No history') as string,
    });
    commit();
    git('commit', '-q', '--allow-empty', '-m', 'next');
    expect(check()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('0 violations') as string,
    });
    const path = join(content, `anchors/${only()}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*"id":"para-1".*\n/m, ''));
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain('#para-1 was published and is not in the ledger any more.');
  }, 60_000);
});
