import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TakeDownLibrary } from '../making/take-down-library.ts';

const library = new TakeDownLibrary();
const text = `# Inspection of Harrow local authority children’s services

## Findings

1. Children in care are visited every week.

2. The team met families in Griffin Road.
`;
const check = (...args: string[]) => library.run('check-library', args);
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
    cwd: library.root,
  });

beforeAll(() => {
  library.add('harrow', 'harrow.txt', text);
  expect(library.run('publish-anchors', ['--date', '2026-01-05', '--anyway'])).toMatchObject({
    status: 0,
  });
  git('init', '-q');
  git('add', 'seeds', 'content');
  git('commit', '-qm', 'published');
  library.save();
});
beforeEach(() => library.restore());
afterAll(() => library.remove());

describe('npm run check-library', () => {
  it('says that a library is whole, and writes nothing', () => {
    const before = library.state();
    const { status, said } = check();
    expect(said).toMatch(/seeds\/ and .*content\/ are whole: 1 ledgers, \d+ published addresses/);
    expect(status).toBe(0);
    expect(library.state()).toBe(before);
  });

  it.each([
    [
      'a source that its manifest does not know so',
      () => appendFileSync(library.at('seeds/reports/harrow.txt'), '\nMore.\n'),
      /harrow\.txt {2}changed-source/,
    ],
    [
      'content that is not what the sources give',
      () => appendFileSync(library.at('content/reports/harrow.mdx'), '\nBy hand.\n'),
      /content\/reports\/harrow\.mdx: is not what the sources give/,
    ],
    [
      'a file of the content that is gone',
      () => rmSync(library.at('content/documents/harrow.json')),
      /content\/documents\/harrow\.json: is not what the sources give/,
    ],
    [
      'a published address that the last commit had otherwise',
      () => {
        const file = library.at('content/anchors/harrow.json');
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('2026-01-05', '2026-01-06'));
      },
      /harrow#para-1 was published on 2026-01-05, and now on 2026-01-06/,
    ],
    [
      'a ledger that is gone',
      () => rmSync(library.at('content/anchors/harrow.json')),
      /harrow#para-1 was published and is not in the ledger any more/,
    ],
    [
      'a lock that nobody holds',
      () => {
        const { pid } = spawnSync(process.execPath, ['-e', '']);
        const host = spawnSync('hostname', { encoding: 'utf8' }).stdout.trim();
        const owner = { token: 'x', pid, host, what: 'npm run convert', since: '2026-01-01' };
        writeFileSync(library.at('content/.lock'), JSON.stringify(owner));
      },
      /content\/\.lock: left by npm run convert .*not running any more/,
    ],
    [
      'a command that was interrupted',
      () => writeFileSync(library.at('content/.journal.json'), '{"write":[],"remove":[]}'),
      /content\/\.journal\.json: a command was interrupted/,
    ],
    [
      'what was put aside and forgotten',
      () => mkdirSync(library.at('seeds/.staging')),
      /seeds\/\.staging: left by a command/,
    ],
  ])('names %s, and exits 1', (_, harm, fault) => {
    harm();
    const before = library.state();
    const { status, said } = check();
    expect(said).toMatch(fault);
    expect(said).toMatch(/\d faults? in /);
    expect(status).toBe(1);
    expect(library.state()).toBe(before);
  });

  it('names a damaged file of a cache', () => {
    library.run('convert');
    const [file] = readdirSync(library.at('cache/converted'));
    writeFileSync(library.at('cache/converted', file!), 'damaged');
    const { status, said } = check();
    expect(said).toMatch(/cache\/converted\/.*: is damaged/);
    expect(status).toBe(1);
  });
});
