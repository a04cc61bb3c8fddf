import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recover } from '../../../scripts/io/content-store.ts';
import { pdfAuthor, pdfWith, TakeDownLibrary } from '../../making/take-down-library.ts';
import { soughtWords } from '../../making/spellings.ts';

/** For each document; half of them before the new version counts. */
const kills = 10;
const patience = 300_000;
const library = new TakeDownLibrary();
const site = () => ['--site', library.at('site')];
const text = `# Inspection of Harrow local authority children’s services

## Findings

1. Children in care are visited by ${soughtWords}, who writes down what they say.

2. The team met families in Griffin Road.
`;

beforeAll(() => {
  library.add('harrow', 'harrow.txt', text);
  library.add('luton', 'luton.pdf', pdfWith(["Zo\xeb Griffin-\nO'Neil", 'a manager'], pdfAuthor));
  expect(library.run('publish-anchors', ['--date', '2026-01-05', '--anyway'])).toMatchObject({
    status: 0,
  });
  library.save();
}, patience);
/** Half of the kills, at numbers of changes from one to another. */
function spread(from: number, to: number): number[] {
  return Array.from({ length: kills / 2 }, (_, at) =>
    Math.round(from + ((to - from) * at) / (kills / 2 - 1)),
  );
}

function startAgain(): void {
  library.restore();
  mkdirSync(library.at('site'), { recursive: true });
  writeFileSync(library.at('site/index.html'), `<p>${soughtWords}</p>`);
}

beforeEach(startAgain);
afterAll(() => library.remove());

const files = (path: string) => readdirSync(library.at(path), { recursive: true });
const leftovers = () =>
  [...files('seeds'), ...files('content')].filter((path) =>
    /\.(?:staging|journal)/.test(String(path)),
  );

/** Makes a run end hard after so many changes of files, and count them all if it comes to its end. */
const halting = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
const last = Number(process.env.LAST_CHANGE);
const changes = [];
for (const name of ['mkdirSync', 'writeFileSync', 'copyFileSync', 'renameSync', 'rmSync']) {
  const own = fs[name];
  fs[name] = (...args) => {
    const result = own(...args);
    if (!isMainThread) return result;
    changes.push(String(args[1]).endsWith('/content/.journal.json') ? 'journal' : name);
    if (changes.length === last) process.kill(process.pid, 'SIGKILL');
    return result;
  };
}
syncBuiltinESMExports();
if (isMainThread && process.env.CHANGES)
  process.on('exit', () => fs.writeFileSync(process.env.CHANGES, changes.join(' ')));
`;

/** Takes the words down, and ends the run hard after a number of changes; 0 for never. */
function withdrawUntil(slug: string, args: string[], last: number) {
  writeFileSync(library.at('halting.mjs'), halting);
  const env = {
    ...process.env,
    CACHE_DIR: library.at('cache'),
    NODE_OPTIONS: `--import=${library.at('halting.mjs')}`,
    LAST_CHANGE: String(last),
    CHANGES: library.at('changes.txt'),
  };
  return library.withdraw(slug, args, { env });
}

const args = ['--date', '2026-03-03', '--leave-rest'];

describe('taking words down, when it is killed,', () => {
  it.each(['harrow', 'luton'])(
    `leaves all of %s or nothing, ${kills} times out of ${kills}, and is completed when run again`,
    (slug) => {
      const old = library.state();
      withdrawUntil(slug, [...args, ...site()], 0);
      const next = library.state();
      expect(next).not.toBe(old);
      const changes = readFileSync(library.at('changes.txt'), 'utf8').split(' ');
      const counts = changes.indexOf('journal') + 1;
      expect(counts).toBeGreaterThan(kills);
      const before = spread(1, counts - 1);
      const states = [...before, ...spread(counts, changes.length - 1)].map((last) => {
        startAgain();
        expect(withdrawUntil(slug, [...args, ...site()], last).status).toBeNull();
        recover(library.at('content'));
        // The next command takes a dead owner's lock over.
        const state = library.state().replace(/^(?:seeds\/\.staging|content\/\.lock).*\n/gm, '');
        expect(state).toBe(last < counts ? old : next);
        library.withdraw(slug, [...args, ...site()]);
        expect(library.state()).toBe(next);
        expect(leftovers()).toEqual([]);
        return last;
      });
      expect(new Set(states).size).toBe(kills);
    },
    patience,
  );

  it(
    'is completed by the same command, which says so and writes nothing twice',
    () => {
      withdrawUntil('harrow', [...args, ...site()], 0);
      const changes = readFileSync(library.at('changes.txt'), 'utf8').split(' ');
      startAgain();
      withdrawUntil('harrow', [...args, ...site()], changes.indexOf('journal') + 1);
      expect(existsSync(library.at('content/.journal.json'))).toBe(true);
      expect(existsSync(library.at('site/index.html'))).toBe(true);
      const again = ['--date', '2026-04-04', '--leave-rest', ...site()];
      const { status, said } = library.withdraw('harrow', again);
      expect(said).toContain('An interrupted conversion was completed');
      expect(said).toContain('had been taken down by the run that was interrupted');
      expect(status).toBe(0);
      const record = readFileSync(library.at('seeds/taken-down.yaml'), 'utf8');
      expect(record.match(/on: \d.*/g)).toEqual(['on: 2026-03-03']);
      expect(existsSync(library.at('site'))).toBe(false);
      expect(library.holding('cache')).toEqual([]);
      expect(leftovers()).toEqual([]);
    },
    patience,
  );
});

/** Whoever is not the machine's own user, whom no folder refuses. */
const somebody = 65534;
const isRoot = process.getuid?.() === 0;

function giveTo(owner: number): void {
  for (const path of ['.', ...files('.')]) chownSync(library.at(String(path)), owner, owner);
}

describe('a folder that may not be written', () => {
  it.each(['seeds', 'seeds/reports', 'content'])(
    'stops the command before anything is changed: %s',
    (folder) => {
      const before = library.state();
      if (isRoot) giveTo(somebody);
      const { mode } = statSync(library.at(folder));
      chmodSync(library.at(folder), 0o555);
      try {
        const more = isRoot ? { uid: somebody, gid: somebody } : {};
        const { status, said } = library.withdraw('harrow', ['--leave-rest'], more);
        expect(said).toMatch(/Nothing was changed: .* may not be written/);
        expect(status).toBe(1);
      } finally {
        chmodSync(library.at(folder), mode);
        if (isRoot) giveTo(0);
      }
      expect(library.state()).toBe(before);
      expect(leftovers()).toEqual([]);
    },
    patience,
  );
});

describe('the history of git', () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
      cwd: library.root,
      encoding: 'utf8',
    });

  it(
    'is searched, and the versions that hold the words are listed',
    () => {
      git('init', '-q');
      git('add', 'seeds', 'content');
      git('commit', '-qm', 'before');
      const { said } = library.withdraw('harrow', ['--leave-rest', ...site()]);
      expect(said).toMatch(/history of git holds the words still, in 4 versions of files/);
      const [, list = ''] = /--strip-blobs-with-ids (.*)/.exec(said) ?? [];
      const ids = readFileSync(list, 'utf8').trim().split('\n');
      const tracked = git('ls-tree', '-r', 'HEAD').stdout;
      const paths = ids.map((id) => new RegExp(`${id}\t(.*)`).exec(tracked)?.[1]).sort();
      expect(paths).toEqual([
        'content/anchors/harrow.json',
        'content/documents/harrow.json',
        'content/reports/harrow.mdx',
        'seeds/reports/harrow.txt',
      ]);
    },
    patience,
  );
});
