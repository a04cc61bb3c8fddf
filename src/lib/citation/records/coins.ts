import type { CslItem } from './csl-item.ts';

/**
 * Whether a publisher's name in `citation_author` would be taken for a person's first and last name: Zotero
 * divides every name of several words. One of a single word stays whole.
 */
export function isDivided(publisher: string | null): boolean {
  return publisher !== null && /\s/.test(publisher);
}

/**
 * A record as COinS (an OpenURL context object, ANSI/NISO Z39.88), for the `title` of a `span.Z3988`:
 * the one kind of metadata in a page by which Zotero keeps an institution's name whole (`rft.aucorp`).
 */
export function coins(item: CslItem): string {
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft.btitle', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['rft.aucorp', literal]),
    ['rft.pub', item.publisher],
    [
      'rft.date',
      item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-'),
    ],
    ['rft.series', item['collection-title']],
    ['rft.subject', item.keyword],
    ['rft.description', item.note],
    ['rft.language', item.language],
    ['rft.identifier', item.URL],
  ];
  const told = pairs.filter(([, value]) => value !== undefined);
  return told.map(([key, value]) => `${key}=${encodeURIComponent(value!)}`).join('&');
}
