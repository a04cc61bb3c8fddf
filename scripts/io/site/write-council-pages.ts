import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { likenessesOf } from '../../../src/lib/library/compare/likeness.ts';
import { councilsOf } from '../../../src/lib/library/councils.ts';
import { councilMarkup } from '../../../src/lib/library/theme-at-council/council-markup.ts';
import { councilPages } from '../../../src/lib/library/theme-at-council/council-pages.ts';
import { sheetFiller, sheetPage } from '../../../src/lib/library/theme-at-council/page-sheet.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import type { Occurrence, Theme } from '../../../src/lib/model/theme.ts';
import { councilPagesMapPath, themePath } from '../../../src/lib/url.ts';
import { href, library, publicUrl } from '../../../src/site.ts';

/** What the pages of themes at councils are made of. */
export interface ThemedLibrary {
  documents: readonly LibraryDocument[];
  themes: readonly Theme[];
  /** The occurrences of each theme, by its slug. */
  occurrences: ReadonlyMap<string, readonly Occurrence[]>;
}

/** The sheet that Astro made, which no reader is to find. */
function takeSheet(siteDir: string): string {
  const sheet = readFileSync(join(siteDir, sheetPage.path, 'index.html'), 'utf8');
  rmSync(join(siteDir, themePath(sheetPage.theme)), { recursive: true });
  return sheet;
}

/** A map of addresses, none of which has a sign that XML would have escaped. */
function siteMap(urls: readonly string[]): string {
  const entries = urls.map((url) => `<url><loc>${url}</loc></url>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`;
}

/**
 * Writes the page of each theme at each council into a site that Astro has built, and their map where the
 * library has a public origin: Astro would take ten times as long for them, and they are nine in ten of all pages.
 * @returns how many there are
 */
export function writeCouncilPages(
  { documents, themes, occurrences }: ThemedLibrary,
  siteDir: string,
): number {
  const fill = sheetFiller(takeSheet(siteDir), library.name);
  const councils = councilsOf(documents);
  const others = new Map(councils.map((one) => [one.slug, likenessesOf(one, councils)]));
  const byTheme = new Map(
    [...occurrences].map(([theme, found]) => [theme, Map.groupBy(found, ({ report }) => report)]),
  );
  const pages = councilPages(themes, documents, byTheme);
  for (const page of pages) {
    const file = join(siteDir, page.path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    const main = councilMarkup(page, others.get(page.council.slug) ?? [], href);
    writeFileSync(file, fill(page, main));
  }
  const urls = pages.flatMap(({ path }) => publicUrl(path) ?? []);
  if (urls.length > 0) writeFileSync(join(siteDir, councilPagesMapPath), siteMap(urls));
  return pages.length;
}
