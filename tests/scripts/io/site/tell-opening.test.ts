import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tellOpening } from '../../../../scripts/io/site/tell-opening.ts';

const site = mkdtempSync(join(tmpdir(), 'opening-'));
afterAll(() => rmSync(site, { recursive: true }));

/** What the search page is after it was told. */
function told(html: string, opening: string[]): string {
  writeFileSync(join(site, 'index.html'), html);
  tellOpening(site, 'index.html', '/base/', opening);
  return readFileSync(join(site, 'index.html'), 'utf8');
}

it('the search page names what every search begins with', () => {
  expect(told('<form data-index="/pagefind/">', ['v1/measures.pack', 'v1/a.pagefind'])).toBe(
    '<form data-opening="v1/measures.pack v1/a.pagefind" data-index="/pagefind/">',
  );
});

it('it names each script that its own need before they run, and none that they fetch later', () => {
  mkdirSync(join(site, '_astro'));
  const write = (name: string, code: string): void =>
    writeFileSync(join(site, `_astro/${name}.js`), code);
  write(
    'a',
    'const d=["_astro/d.js"];\nimport{x as e}from"./b.js";import"./c.js";import("./d.js");',
  );
  write('b', 'import{y}from"./c.js";export{y as x};');
  write('c', 'export const y=1;');
  const own = '<script type="module" src="/base/_astro/a.js"></script>';
  const links = ['b', 'c'].map(
    (name) => `<link rel="modulepreload" href="/base/_astro/${name}.js">`,
  );
  expect(told(`</head><form data-index="/">${own}`, ['v1/a'])).toBe(
    `${links.join('')}</head><form data-opening="v1/a" data-index="/">${own}`,
  );
});

it('a page without a place for it, or a name that would be markup, fails the build', () => {
  expect(() => told('<form></form>', ['v1/a.pack'])).toThrow(/names no index/);
  expect(() => told('<form data-index="/">', ['v1/"a.pack'])).toThrow(/unfit/);
});
