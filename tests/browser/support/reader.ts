import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launch } from './launch.ts';
import type { ServedSite } from './set-up.ts';

/** What a reader brings: screen, colour scheme, whether scripts run, whether they touch. */
export type Circumstances = Pick<
  BrowserContextOptions,
  | 'viewport'
  | 'colorScheme'
  | 'javaScriptEnabled'
  | 'permissions'
  | 'serviceWorkers'
  | 'hasTouch'
  | 'isMobile'
> & {
  /** Problems that the test itself brings about. */
  expected?: RegExp[];
};

/** A reader at a page of the library. */
export interface Reader {
  page: Page;
  /** Goes to a path of the library, such as `reports/`. */
  open(path: string): Promise<void>;
  /** Path, query and fragment of where the reader is, from the base path on. */
  where(): string;
}

export const served: ServedSite[] = inject('sites');

/** How long a reader waits for something to appear, in milliseconds. */
const patience = 10_000;

let browser: Browser;

/** Starts one browser for the tests of a file, and ends it. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
}

/**
 * Lets a reader use a site, in a fresh profile. Whatever happens, there may be no error in the
 * console, no breach of the content security policy, and no request to another host.
 */
export async function read(
  site: ServedSite,
  { expected = [], ...circumstances }: Circumstances,
  use: (reader: Reader) => Promise<void>,
): Promise<void> {
  // What a worker fetches no test can tamper with: only those of reading offline have one.
  const context = await browser.newContext({
    locale: 'en-GB',
    serviceWorkers: 'block',
    ...circumstances,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const problems = watch(page, new URL(site.url).origin);
  try {
    await use({
      page,
      open: async (path) => void (await page.goto(site.url + path)),
      where: () => page.url().replace(site.url, ''),
    });
    const unexpected = problems.filter((one) => !expected.some((pattern) => pattern.test(one)));
    expect(unexpected).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Collects what must not happen on a page; a missing page's own status is no problem. */
function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const isMissingPage = message.location().url === page.url() && /404/.test(message.text());
    if (message.type() === 'error' && !isMissingPage) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!isOwn) problems.push(`other host: ${url.href}`);
  });
  page.on('response', (response) => {
    const isDocument = response.request().resourceType() === 'document';
    if (response.status() >= 400 && !isDocument) problems.push(`missing: ${response.url()}`);
  });
  return problems;
}
