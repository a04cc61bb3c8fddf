import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGlossary } from '../../src/content/read-written.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is said of a file, without the folder that it is in. */
function said(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  try {
    readGlossary(join(folder, name));
    return '';
  } catch (error) {
    return (error as Error).message.replace(join(folder, ''), '').replace(/^\W+/, '');
  }
}

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
