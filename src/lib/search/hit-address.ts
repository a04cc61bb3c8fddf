import { anchorPath } from '../url.ts';

/** What a hit says of the place it leads to. */
export interface HitPlace {
  report: string;
  anchor: string;
  /** Short name of the document: `York 2016, single inspection`. */
  document: string;
  locator: string;
  section: string | null;
  /** Page in the file, from 1. */
  page: number | null;
}

/** The address of a record in the index: the path without base, and in its query what the hit shows. */
export function hitAddress({ report, anchor, document, locator, section, page }: HitPlace): string {
  const query = new URLSearchParams({ report, document, locator });
  if (section !== null) query.set('section', section);
  if (page !== null) query.set('page', String(page));
  const [path = '', fragment = ''] = anchorPath(report, anchor).split('#');
  return `/${path}?${query.toString()}#${fragment}`;
}

/**
 * Reads back what `hitAddress` wrote.
 * @throws Error where the address is none of its own
 */
export function readHitAddress(address: string): HitPlace {
  const { searchParams, hash } = new URL(address, 'https://index.invalid');
  const [report, document, locator] = ['report', 'document', 'locator'].map((name) =>
    searchParams.get(name),
  );
  if (!report || !document || !locator) throw new Error(`not an address of a hit: ${address}`);
  const page = searchParams.get('page');
  return {
    report,
    anchor: hash.slice(1),
    document,
    locator,
    section: searchParams.get('section'),
    page: page === null ? null : Number(page),
  };
}
