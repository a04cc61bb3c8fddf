import type { LibraryData } from '../search/index/library-data.ts';
import type { CitedFrom } from './make-copies.ts';

/**
 * A document of the library, as what is cited of it needs it: with its public address where this page has one.
 * @param base the library's base path
 */
export function citedFrom(slug: string, base: string, data: LibraryData): CitedFrom {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const own = canonical ?? location.origin + location.pathname;
  const path = location.pathname.slice(base.length);
  return {
    slug,
    root: own.slice(0, own.length - path.length),
    isPublic: canonical !== undefined,
    load: () => data.document(slug),
    text: () => data.report(slug),
  };
}
