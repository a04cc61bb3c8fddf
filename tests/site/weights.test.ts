import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile, type Page, type Site } from '../../scripts/check-site/read-site.ts';
import { builtSites } from './built-sites.ts';

const maximumOfSource = 1.35;
const maximumStyles = 12_000;
const maximumScripts = 8_000;

const weight = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
const total = (weights: number[]): number => weights.reduce((sum, one) => sum + one, 0);

/** A file of the site from an address that a page names. */
function fileOf(site: Site, page: Page, reference: string): string {
  const url = new URL(reference, `http://library.invalid${page.address}`);
  return url.pathname.slice(site.base.length);
}

/** Bytes of style, gzipped file by file, that a page loads. */
function styles(site: Site, page: Page): number {
  const linked = page.root
    .querySelectorAll('link[rel="stylesheet"]')
    .map((link) => weight(readFile(site, fileOf(site, page, link.getAttribute('href')!))));
  const inline = page.root.querySelectorAll('style').map((style) => weight(style.innerHTML));
  return total([...linked, ...inline]);
}

/** Bytes of script, gzipped file by file, that a page loads by itself, imports included. */
function scripts(site: Site, page: Page): number {
  const files = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFile(site, file);
    for (const [, name] of text.matchAll(
      /(?:^|[;}\s])(?:import|export)\b[^'"()]*?["'](\.[^"']+)["']/g,
    )) {
      follow(posix.join(posix.dirname(file), name!));
    }
  };
  const selector = 'script[src], link[rel="modulepreload"]';
  for (const element of page.root.querySelectorAll(selector)) {
    follow(fileOf(site, page, element.getAttribute('src') ?? element.getAttribute('href')!));
  }
  const inline = page.root
    .querySelectorAll('script:not([src])')
    .filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
    .map((script) => weight(script.innerHTML));
  return total([...[...files].map((file) => weight(readFile(site, file))), ...inline]);
}

describe.each(builtSites)('what a reader of the site under $base loads', (site) => {
  const pages = [...site.pages.values()];

  it('York 2016 weighs at most 1.35 times its source', () => {
    const page = readFile(site, 'reports/york-2016-sif/index.html');
    const source = readFileSync('seeds/reports/york-2016-sif.txt');
    const ratio = weight(page) / weight(source);
    console.log(`${site.base}: York 2016 ${weight(page)} B, ${ratio.toFixed(3)} times its source`);
    expect(ratio).toBeLessThanOrEqual(maximumOfSource);
  });

  it('every page has at most 12 kB of styles', () => {
    const heavy = pages.map((page) => [page.file, styles(site, page)] as const);
    console.log(`${site.base}: styles at most ${Math.max(...heavy.map(([, size]) => size))} B`);
    expect(heavy.filter(([, size]) => size > maximumStyles)).toEqual([]);
    expect(Math.min(...heavy.map(([, size]) => size))).toBeGreaterThan(0);
  });

  it('every page waits for one style sheet, and asks for nothing before it', () => {
    const firsts = pages.map((page) => {
      const sheets = page.root.querySelectorAll('link[rel="stylesheet"]').length;
      return [page.file, sheets, page.root.querySelector('link')?.getAttribute('rel')] as const;
    });
    expect(firsts.filter(([, sheets, rel]) => sheets !== 1 || rel !== 'stylesheet')).toEqual([]);
  });

  it('what asks other libraries is in no script, since none is named', () => {
    const files = [...site.files].filter((file) => /^_astro\/.*\.js$/.test(file));
    expect(files.length).toBeGreaterThan(5);
    const asking = files.filter((file) => readFile(site, file).includes('known of what it has'));
    expect(asking).toEqual([]);
  });

  it('every page has at most 8 kB of script before the reader does anything', () => {
    const heavy = pages.map((page) => [page.file, scripts(site, page)] as const);
    console.log(`${site.base}: scripts at most ${Math.max(...heavy.map(([, size]) => size))} B`);
    expect(heavy.filter(([, size]) => size > maximumScripts)).toEqual([]);
  });
});
