import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/io/content-store.ts';
import { readLedgers } from '../../src/content/read-ledgers.ts';

const hub =
  'Leaders in Exampleshire have strengthened the multi-agency safeguarding hub since the last inspection. Contacts are screened on the day on which they arrive, and managers record why they decided as they did.';
const missing =
  'Children who go missing from home are offered a conversation when they return. The workers who hold these conversations pass on what they hear to the police and to schools without delay.';
const carers =
  'Foster carers value the training that they are given. Several told inspectors that they would recommend fostering for the council to their friends and neighbours.';
const leavers =
  'Care leavers live in homes that suit them. Personal advisers visit often, know their young people well and help them with money, cooking and college.';

function report(paragraphs: readonly string[], year = 2023): string {
  return [
    "# Inspection of York local authority children's services",
    `**Inspection dates:** 6 March to 17 March ${year}`,
    "**Lead inspector:** Ann Sample, His Majesty's Inspector",
    '## Findings',
    ...paragraphs.map((text, at) => `${at + 1}. ${text}`),
    '',
  ].join('\n\n');
}

let root: string;
const seed = (text: string, file = 'report.md') => writeFileSync(join(root, 'seeds', file), text);
const content = () => join(root, 'content');

function command(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(`scripts/${script}.ts`), ...args],
    { encoding: 'utf8', env: { ...process.env, CACHE_DIR: join(root, 'cache') } },
  );
  return { status, said: stdout + stderr };
}

const folders = () => ['--from', join(root, 'seeds'), '--to', content()];
const convert = (...args: string[]) => command('convert', ...folders(), ...args);
const publish = () => command('publish-anchors', ...folders(), '--date', '2026-01-05');
const accept = (date: string) =>
  convert('--accept-losses', '--reason', 'Corrected by Ofsted.', '--date', date);
const entry = (id: string, slug = 'york-2023-ilacs') =>
  readLedgers(content())
    .ledgers.get(slug)!
    .anchors.find((one) => one.id === id)!;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corrected-'));
  mkdirSync(join(root, 'seeds'));
  seed(report([hub, missing, carers]));
  expect(publish().status).toBe(0);
}, 60_000);
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('an accepted, unpublished merge', () => {
  beforeEach(() => {
    seed(report([`${hub} ${missing}`, carers]));
    expect(accept('2026-02-01').status).toBe(0);
  }, 60_000);

  it('keeps leading to its text when a paragraph is put before it', () => {
    seed(report([leavers, `${hub} ${missing}`, carers]));
    expect(convert('--date', '2026-03-01').status).toBe(0);
    for (const id of ['para-1', 'para-2']) {
      expect(entry(entry(id).to[0]!)).toMatchObject({ text: `${hub} ${missing}`, state: 'live' });
    }
  }, 60_000);

  it('does not lead to a text that takes the place of its own', () => {
    seed(report([leavers, carers]));
    const { status, said } = convert('--date', '2026-03-01');
    expect(status).toBe(1);
    expect(said).toContain('lost  york-2023-ilacs#para-1-x2');
    expect(accept('2026-03-01').status).toBe(0);
    expect(entry('para-1')).toMatchObject({ state: 'withdrawn', to: [] });
    expect(convert().said).toContain('0 files changed');
  }, 60_000);

  it('stops every command where its target is made a draft', () => {
    const path = join(content(), 'anchors/york-2023-ilacs.json');
    const text = readFileSync(path, 'utf8').replace(
      '"id":"para-1-x2","state":"live","published":"2026-02-01"',
      '"id":"para-1-x2","state":"draft","published":null',
    );
    writeFileSync(path, text);
    const before = readContent(content());
    const check = ['check-ledger', '--content', content()] as const;
    for (const { status, said } of [convert(), publish(), command(...check)]) {
      expect(status).toBe(1);
      expect(said).toContain('para-1 is published and leads to “para-1-x2”, which is a draft');
    }
    const env = { SEEDS_DIR: join(root, 'seeds'), CONTENT_DIR: content() };
    const build = spawnSync(process.execPath, [resolve('scripts/build.ts')], {
      encoding: 'utf8',
      env: { ...process.env, ...env, CACHE_DIR: join(root, 'cache') },
    });
    expect(build.status).toBe(1);
    expect(build.stderr).toContain('para-1 is published and leads to “para-1-x2”');
    expect(readContent(content())).toEqual(before);
    expect(accept('2026-02-02').status).toBe(0);
    expect(command(...check).said).not.toContain('leads to');
  }, 90_000);
});

describe('a wrong file that was accepted by mistake', () => {
  it('and is put right gives every address its text again, and nothing is lost', () => {
    seed(report([hub, leavers]));
    expect(accept('2026-02-01').status).toBe(0);
    seed(report([hub, missing, carers]));
    expect(convert('--date', '2026-03-01').status).toBe(0);
    for (const [id, text] of [
      ['para-2', missing],
      ['para-3', carers],
    ] as const) {
      const { state, to, reason } = entry(id);
      expect(state).toBe('moved');
      expect(reason).toContain('1 February 2026');
      expect(entry(to[0]!)).toMatchObject({ text, published: '2026-03-01' });
    }
    expect(convert().said).toContain('0 files changed');
  }, 60_000);
});

describe('another document under a known slug', () => {
  it('is refused as that, whatever is accepted, and nothing is written', () => {
    const slug = 'york-2016-sif';
    const seeds = join(root, 'seeds');
    rmSync(join(seeds, 'report.md'));
    rmSync(content(), { recursive: true });
    mkdirSync(join(seeds, 'reports'));
    const put = (source: string) => {
      const text = readFileSync(`seeds/reports/${source}.txt`);
      const file = `${slug}.txt`;
      const sha256 = createHash('sha256').update(text).digest('hex');
      writeFileSync(join(seeds, 'reports', file), text);
      const manifest = [{ slug, file, original: file, sha256 }];
      writeFileSync(join(seeds, 'sources.yaml'), JSON.stringify(manifest));
    };
    put(slug);
    expect(publish().status).toBe(0);
    const before = readContent(content());
    put('york-2022-ilacs');
    for (const { status, said } of [convert(), accept('2026-02-01'), publish()]) {
      expect(status).toBe(1);
      expect(said).toContain(`another document than “${slug}”`);
      expect(said).toContain('another kind (sif, now ilacs), another date (2016-11-14');
      expect(said).not.toContain('lost  ');
    }
    expect(readContent(content())).toEqual(before);
  }, 120_000);
});

describe('texts in another document', () => {
  it('are told where they are when a corrected year gives another slug', () => {
    seed(report([hub, missing.replace('without delay', 'at once'), carers], 2024));
    const { status, said } = convert();
    expect(status).toBe(1);
    expect(said).toContain('“york-2023-ilacs” seems to be “york-2024-ilacs” now');
    expect(accept('2026-02-01').status).toBe(0);
    for (const id of ['para-1', 'para-2', 'para-3']) {
      expect(entry(id)).toMatchObject({ state: 'moved', to: [`york-2024-ilacs#${id}`] });
      expect(entry(id, 'york-2024-ilacs')).toMatchObject({
        state: 'live',
        published: '2026-02-01',
      });
    }
    expect(command('check-ledger', '--content', content()).status).toBe(0);
    expect(convert().said).toContain('0 files changed');
  }, 60_000);

  it('are told where they are when one paragraph goes from one to the other', () => {
    seed(report([leavers, `${leavers} They say so.`], 2024), 'other.md');
    expect(publish().status).toBe(0);
    seed(report([hub, carers]));
    seed(report([leavers, `${leavers} They say so.`, missing], 2024), 'other.md');
    expect(accept('2026-02-01').status).toBe(0);
    expect(entry('para-2')).toMatchObject({ state: 'moved', to: ['york-2024-ilacs#para-3'] });
    expect(entry('para-3', 'york-2024-ilacs').published).toBe('2026-02-01');
  }, 60_000);
});

describe('npm run convert -- --same', () => {
  const reworded =
    'Missing children talk to an independent visitor upon return, who tells police and schools at once.';
  beforeEach(() => seed(report([hub, reworded, carers])));

  it('is told by the refusal what to say, and believed', () => {
    const { said } = convert();
    const [, pair] = /--same (\S+) --reason/.exec(said)!;
    expect(pair).toBe('york-2023-ilacs#para-2=para-2-x2');
    const { status } = convert('--same', pair!, '--reason', 'Reworded by Ofsted.');
    expect(status).toBe(0);
    expect(entry('para-2')).toMatchObject({ state: 'edited', text: reworded });
    expect(entry('para-2').saidSame).toMatchObject([{ reason: 'Reworded by Ofsted.' }]);
    expect(convert().said).toContain('0 files changed');
  }, 60_000);

  it('needs no slug where only one document would lose the anchor', () => {
    seed(report([leavers, `${leavers} They say so.`], 2024), 'other.md');
    expect(convert('--same', 'para-2=para-2', '--reason', 'Reworded by Ofsted.').status).toBe(0);
    expect(entry('para-2').text).toBe(reworded);
  }, 60_000);

  it.each([
    [['para-2=para-9', '--reason', 'x'], 'the new text has no “para-9”'],
    [['para-9=para-2', '--reason', 'x'], 'no document has a published anchor “para-9”'],
    [['none#para-2=para-2', '--reason', 'x'], 'no source gives a document “none”'],
    [['para-2=para-2-x2', '--same', 'para-3=para-2-x2', '--reason', 'x'], 'one address only'],
    [['para-2', '--reason', 'x'], 'write OLD=NEW'],
    [['para-2=para-2-x2'], '--reason "…" goes together with'],
  ])(
    'is refused for %j, and nothing is written',
    (args, words) => {
      const before = readContent(content());
      const { status, said } = convert('--same', ...args);
      expect(status).toBe(1);
      expect(said).toContain(words);
      expect(readContent(content())).toEqual(before);
    },
    60_000,
  );

  it('asks which document is meant where several have the anchor', () => {
    seed(report([hub, missing, carers]));
    seed(report([leavers, `${leavers} They say so.`], 2024), 'other.md');
    expect(publish().status).toBe(0);
    const { status, said } = convert('--same', 'para-2=para-1', '--reason', 'x');
    expect(status).toBe(1);
    expect(said).toContain('york-2023-ilacs#para-2=para-1 or york-2024-ilacs#para-2=para-1');
  }, 60_000);
});
