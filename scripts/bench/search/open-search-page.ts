import type { Browser, Page } from 'playwright-core';
import type { Served, ServedFolder } from './serve-compressed.ts';
import { observeResults, type Observed } from './observe-results.ts';
import type { SearchPage } from '../site/site-sizes.ts';

/** A first search by a reader who has never been here. */
export interface FirstSearch {
  /** Milliseconds from the start of loading the page to the first result, and to the last one shown. */
  first: number;
  settled: number;
  hits: number;
  served: Served[];
}

const quiet = 700;
const patience = 20_000;

/** Presses the button until it does something: it may be there before the script that listens to it. */
async function open(
  page: Page,
  { button, opened }: { button: string; opened: string },
): Promise<void> {
  await page.waitForFunction(
    ([pressed, sign]) => {
      if (document.querySelector(sign) !== null) return true;
      document.querySelector<HTMLElement>(pressed)?.click();
      return document.querySelector(sign) !== null;
    },
    [button, opened] as const,
    { polling: 50, timeout: patience },
  );
}

async function openField(page: Page, search: SearchPage): Promise<void> {
  if (search.opener !== null) await open(page, search.opener);
  await page.locator(search.field).first().focus();
}

/** Puts a whole query into the empty field at once, as if by its last key, and waits until all stands still. */
async function ask(page: Page, { hit }: SearchPage, query: string): Promise<Observed> {
  const observer = await page.evaluateHandle(observeResults, { hit, quiet, patience });
  await page.keyboard.insertText(query);
  return observer.evaluate(({ observed }) => observed);
}

async function newPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Loads the page with nothing cached and searches once. */
export async function firstSearch(
  browser: Browser,
  site: ServedFolder,
  search: SearchPage,
  query: string,
): Promise<FirstSearch> {
  site.take();
  const page = await newPage(browser, site.url + search.path);
  await openField(page, search);
  const { asked, first, settled, hits } = await ask(page, search, query);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return { first: asked + first, settled: asked + settled, hits, served: site.take() };
}

/** Asks one query after another on one page whose search has been used already. */
export async function searchTimes(
  browser: Browser,
  site: ServedFolder,
  search: SearchPage,
  queries: readonly string[],
): Promise<Observed[]> {
  const page = await newPage(browser, site.url + search.path);
  await openField(page, search);
  const times: Observed[] = [];
  await ask(page, search, queries[0] ?? '');
  for (const query of queries) {
    await page.locator(search.field).first().fill('');
    await page.waitForFunction((hit) => document.querySelector(hit) === null, search.hit, {
      timeout: patience,
    });
    await page.waitForTimeout(quiet);
    times.push(await ask(page, search, query));
  }
  await page.context().close();
  return times;
}
