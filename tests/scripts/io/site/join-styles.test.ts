import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinStyles, withOneSheet } from '../../../../scripts/io/site/join-styles.ts';

const site = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(site, { recursive: true }));

const sheet = (name: string): string => `<link rel="stylesheet" href="/base/_astro/${name}.css">`;
const page = (...names: string[]): string =>
  `<head><title>A</title><link rel="preload" href="/f">${names.map(sheet).join('')}</head><body>B</body>`;
const sheetsOf = (file: string): string[] =>
  [...readFileSync(join(site, file), 'utf8').matchAll(/\/base\/(_astro\/[^"]+)/g)].map(
    ([, name]) => name!,
  );

describe('the style sheets of a built site', () => {
  let count = 0;
  beforeAll(() => {
    mkdirSync(join(site, '_astro'));
    mkdirSync(join(site, 'councils'));
    for (const name of ['a', 'b', 'c'])
      writeFileSync(join(site, `_astro/${name}.css`), `.${name}{color:red}\n`);
    writeFileSync(join(site, 'index.html'), page('b', 'a'));
    writeFileSync(join(site, 'councils/index.html'), page('a', 'b', 'c'));
    writeFileSync(join(site, 'councils/one.html'), page('a', 'b', 'c'));
    count = joinStyles(site, '/base/');
  });

  it('are one a page, with all rules in the order in which the page named them', () => {
    const [sheets, others] = [sheetsOf('index.html'), sheetsOf('councils/index.html')];
    expect([sheets.length, others.length]).toEqual([1, 1]);
    expect(readFileSync(join(site, sheets[0]!), 'utf8')).toBe('.b{color:red}.a{color:red}');
    expect(readFileSync(join(site, others[0]!), 'utf8')).toBe(
      '.a{color:red}.b{color:red}.c{color:red}',
    );
  });

  it('are the same for pages of one kind, and nothing else is left', () => {
    expect(sheetsOf('councils/one.html')).toEqual(sheetsOf('councils/index.html'));
    expect(readdirSync(join(site, '_astro'))).toHaveLength(2);
    expect(count).toBe(2);
  });

  it('are what they were where they are joined again', () => {
    const before = readdirSync(join(site, '_astro'));
    joinStyles(site, '/base/');
    expect(readdirSync(join(site, '_astro'))).toEqual(before);
  });
});

it('a page asks for its style sheet before its faces, and nothing of its text is touched', () => {
  const quoted = `${page('a')}<p>${sheet('z')}</p>`;
  expect(withOneSheet(quoted, () => '/base/one.css')).toBe(
    `<head><title>A</title><link rel="stylesheet" href="/base/one.css"><link rel="preload" href="/f"></head><body>B</body><p>${sheet('z')}</p>`,
  );
  expect(withOneSheet('<p>no head</p>', () => '')).toBe('<p>no head</p>');
});
