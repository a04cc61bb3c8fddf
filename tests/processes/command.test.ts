import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/io/content-store.ts';

let root: string;
const good = readFileSync('seeds/reports/york-inspection-framework-briefing.txt', 'utf8');

function convert(...args: string[]) {
  const all = [
    'scripts/convert.ts',
    '--from',
    join(root, 'seeds'),
    '--to',
    join(root, 'content'),
    ...args,
  ];
  return spawnSync(process.execPath, all, { encoding: 'utf8' });
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'convert-'));
});
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'seeds'), { recursive: true });
  writeFileSync(join(root, 'seeds/briefing.txt'), good);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('npm run convert', () => {
  it('gives the same bytes when run twice, and says that --check finds no difference', () => {
    expect(convert().status).toBe(0);
    const first = readContent(join(root, 'content'));
    expect(first.size).toBeGreaterThan(3);
    expect(convert().stdout).toContain('0 files changed');
    expect(readContent(join(root, 'content'))).toEqual(first);
    expect(convert('--check').status).toBe(0);
  });

  it('exits 1 with --check, and writes nothing, when the sources have changed', () => {
    convert();
    const before = readContent(join(root, 'content'));
    writeFileSync(join(root, 'seeds/briefing.txt'), good.replace('Scope of Inspection', 'Scope'));
    const { status, stderr } = convert('--check');
    expect(status).toBe(1);
    expect(stderr).toContain('differs:');
    expect(readContent(join(root, 'content'))).toEqual(before);
  });

  it.each([
    ['an empty file', 'bad.txt', '', 'empty-source', 'line 1'],
    ['a binary', 'bad.txt', 'Title\n\u0000\u0001\u0002', 'not-text', 'line 2'],
    [
      'a document with no title',
      'bad.txt',
      '1. The first paragraph has no title above it.\n\n2. Nor has this.',
      'no-title',
      'line 1',
    ],
    [
      'labels that do not tell which is the paragraph’s own',
      'bad.txt',
      'Inspection of York local authority children’s services\n\n## What needs to improve?\n\n- 45. 12. Two numbers on one paragraph.',
      'unclear-number',
      'line 5',
    ],
  ])(
    'refuses %s with file and line, exits 1 and leaves the content as it was',
    (_, name, text, rule, line) => {
      convert();
      const before = readContent(join(root, 'content'));
      writeFileSync(join(root, 'seeds', name), text);
      writeFileSync(join(root, 'seeds/briefing.txt'), good.replace('Scope of Inspection', 'Scope'));
      const { status, stderr } = convert();
      expect(status).toBe(1);
      expect(stderr).toContain(rule);
      expect(stderr).toContain(name);
      expect(stderr).toContain(line);
      expect(readContent(join(root, 'content'))).toEqual(before);
    },
  );

  it('refuses a source that is not the one its manifest describes', () => {
    cpSync('seeds/sources.yaml', join(root, 'seeds/sources.yaml'));
    const { status, stderr } = convert();
    expect(status).toBe(1);
    expect(stderr).toContain('missing-source');
  });

  it('refuses bytes that are no UTF-8 and names the line', () => {
    writeFileSync(
      join(root, 'seeds/bad.txt'),
      Buffer.concat([Buffer.from('Title\n\nText\n'), Buffer.from([0xff, 0xfe])]),
    );
    const { status, stderr } = convert();
    expect(status).toBe(1);
    expect(stderr).toMatch(/bad\.txt, line 4 {2}not-text/);
  });
});
