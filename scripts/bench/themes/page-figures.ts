import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launch } from '../../../tests/browser/support/launch.ts';
import { createStaticServer, listen } from '../../io/site/static-server.ts';
import { run } from '../../io/terminal/command.ts';

/** Issue: a page under 60 kB compressed, the first recommendation within a screen and a half at 390 px. */
const heaviest = 60_000;
const screen = { width: 390, height: 844 };
const lowest = 1.5 * screen.height;

interface ThemePage {
  slug: string;
  /** Compressed, bytes. */
  weight: number;
  /** Where the first recommendation begins, in pixels from the top; null where the theme has none. */
  top: number | null;
}

const weightOf = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

async function topOfFirst(browser: Browser, url: string): Promise<number | null> {
  const page = await browser.newPage({ viewport: screen });
  try {
    await page.goto(url, { waitUntil: 'load' });
    return await page.evaluate(async () => {
      await document.fonts.ready;
      const section = document.querySelector('.items');
      const isAsked = section?.querySelector('h2')?.textContent?.startsWith('Recommendation');
      const first = isAsked ? section?.querySelector('li') : null;
      return first ? first.getBoundingClientRect().top + scrollY : null;
    });
  } finally {
    await page.close();
  }
}

async function measured(site: string, url: string): Promise<ThemePage[]> {
  const folders = readdirSync(join(site, 'themes'), { withFileTypes: true });
  const slugs = folders.filter((one) => one.isDirectory()).map(({ name }) => name);
  const browser = await launch();
  try {
    const pages: ThemePage[] = [];
    for (const slug of slugs)
      pages.push({
        slug,
        weight: weightOf(join(site, 'themes', slug, 'index.html')),
        top: await topOfFirst(browser, `${url}themes/${slug}/`),
      });
    return pages;
  } finally {
    await browser.close();
  }
}

/** Says what was measured. @returns how many pages miss an aim */
function tell(pages: readonly ThemePage[], site: string): number {
  const placed = pages.filter(({ top }) => top !== null);
  const missed = pages.filter(({ weight, top }) => weight > heaviest || (top ?? 0) > lowest);
  const most = (numbers: number[]): number => Math.round(Math.max(0, ...numbers));
  console.log(
    `${pages.length} themes, the heaviest page ${most(pages.map(({ weight }) => weight))} B compressed (aim: at most ${heaviest})`,
  );
  console.log(
    `${placed.length} with recommendations, the first at most ${most(placed.map(({ top }) => top!))} px down (aim: at most ${lowest})`,
  );
  console.log(`the list of themes with its grid: ${weightOf(join(site, 'themes/index.html'))} B`);
  for (const { slug, weight, top } of missed)
    console.log(`misses: ${slug}, ${weight} B, ${top === null ? 'none' : Math.round(top)} px`);
  return missed.length;
}

async function measure(site: string): Promise<number> {
  const server: Server = createStaticServer({ dir: site, base: '/' });
  try {
    const url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
    return tell(await measured(site, url), site) === 0 ? 0 : 1;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

await run(
  {
    name: 'npm run bench -- theme-pages',
    does: 'Measures the pages of all themes of a built site: weight, and how far down the first recommendation begins on a phone.',
    takes: '[FOLDER]',
    options: {},
    help: {},
    example: 'npm run bench -- theme-pages dist',
  },
  ({ positionals }) => measure(positionals[0] ?? 'dist'),
);
