import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readThemes } from '../../src/content/read-themes.ts';
import { readGlossary } from '../../src/content/read-written.ts';

const theme = readFileSync('content/themes/supervision.mdx', 'utf8');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is said of a file, without the folder that it is in. */
function said(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  try {
    if (name.endsWith('.yaml')) readGlossary(join(folder, name));
    else readThemes(folder);
    return '';
  } catch (error) {
    return (error as Error).message.replace(join(folder, ''), '').replace(/^\W+/, '');
  }
}

describe('a theme that somebody wrote', () => {
  it('is read', () => {
    expect(said('supervision.mdx', theme)).toBe('');
    expect(readThemes(folder).map(({ slug }) => slug)).toEqual(['supervision']);
  });

  it.each([
    [
      'a key that it has not',
      theme.replace('definition:', 'defintion:'),
      'supervision.mdx, line 4: “defintion” is not known here. Correct its spelling, or remove it.',
    ],
    [
      'a pattern that can’t be',
      theme.replace(String.raw`'\bsupervisions?\b'`, "'supervisions?('"),
      'supervision.mdx, line 8: terms, entry 1, pattern: must compile, match at least one sign and repeat nothing without a bound.',
    ],
    [
      'broken YAML',
      theme.replace('  - name: supervise\n', '   - name: supervise\n'),
      'supervision.mdx, line 9: this is no YAML: All sequence items must start at the same column. Correct the line.',
    ],
    [
      'a fact that is missing',
      theme.replace('title: Supervision\n', ''),
      'supervision.mdx, line 2: title is missing. Add it.',
    ],
    [
      'no facts',
      theme.slice(4),
      'supervision.mdx, line 1: a theme begins with --- and ends its facts with ---. Add both.',
    ],
  ])('is refused in a sentence with file and line for %s', (_, text, sentence) => {
    expect(said('supervision.mdx', text)).toBe(sentence);
  });

  it('is refused under another name or in another form, for nothing is passed over', () => {
    expect(said('supervison.mdx', theme)).toMatch(/^supervison\.mdx, line 2: the slug is “super/);
    rmSync(join(folder, 'supervison.mdx'));
    expect(said('supervision.md', theme)).toMatch(/^supervision\.md: only themes \(\.mdx\) stand/);
  });
});

describe('the list of abbreviations', () => {
  it.each([
    ['- abbreviation: CSE\n  forms: [a]\n', ''],
    [
      '- abbreviation: CSE\n  forms: [a]\n  genral: true\n',
      'g.yaml, line 3: “genral” is not known here. Correct its spelling, or remove it.',
    ],
    [
      '- abbreviation: CSE\n  forms: [a]\n- abbreviation: CSE\n  forms: [a]\n',
      'g.yaml, line 3: entry 2: “CSE: a” stands here twice: remove one.',
    ],
    [
      '- abbreviation: cse\n  forms: [a]\n',
      'g.yaml, line 1: entry 1, abbreviation can’t be so: must be letters as printed, without the s of a plural. Correct it.',
    ],
  ])('%j: %s', (text, sentence) => {
    expect(said('g.yaml', text)).toBe(sentence);
  });
});
