import { reportPath } from '../../lib/url.ts';
import { citedFrom } from '../cite/cited-from.ts';
import type { CitedFrom } from '../cite/make-copies.ts';
import { LibraryData } from '../search/index/library-data.ts';

/** The document of a page, and what is read of the library for it. */
export interface CitedPage extends CitedFrom {
  /** The library's base path. */
  base: string;
  data: LibraryData;
}

let page: CitedPage | undefined;

/** The document of this page, as what is cited of it needs it: with its public address where it has one. */
export function citedPage(): CitedPage {
  if (page) return page;
  const slug = location.pathname.split('/').at(-2)!;
  const path = reportPath(slug);
  const base = location.pathname.slice(0, location.pathname.length - path.length);
  const data = new LibraryData(base);
  page = { ...citedFrom(slug, base, data), base, data };
  return page;
}
