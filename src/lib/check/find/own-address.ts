import { citedVersions, type CitedVersion } from '../../citation/version.ts';

/** Where a library is and was, as far as its own addresses are told by it. */
export interface OwnRoots {
  /** Addresses of the library, now and before, each with a slash at its end. */
  roots: readonly string[];
  base: string;
  /** Whether it has no public origin: then an address of this computer may be its own. */
  isLocal: boolean;
}

/** An address of the library: a document, or a place in it. */
export interface OwnAddress {
  slug: string;
  /** Without its `#`; null where there is none. */
  fragment: string | null;
  versions: CitedVersion[];
}

const localHost = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?=\/)/i;
const report = /^reports\/([a-z0-9-]+)\/?(\?[^#]*)?(?:#(.*))?$/is;

const withoutScheme = (address: string): string => address.replace(/^https?:\/\//i, '');

/** The path within the library of an address that is its own; null for any other. */
function pathWithin(address: string, { roots, base, isLocal }: OwnRoots): string | null {
  const bare = withoutScheme(address);
  const hasScheme = bare !== address;
  const root = roots
    .map(withoutScheme)
    .find((one) => hasScheme && bare.toLowerCase().startsWith(one.toLowerCase()));
  if (root !== undefined) return bare.slice(root.length);
  const local = isLocal ? address.replace(localHost, '') : address;
  return local.startsWith(base) && !local.startsWith('//') ? local.slice(base.length) : null;
}

/** Reads an address: a document of the library, `page` for another page of it, null for what is not its own. */
export function readOwnAddress(address: string, own: OwnRoots): OwnAddress | 'page' | null {
  const path = pathWithin(address.replace(/\s+/g, ''), own);
  if (path === null) return null;
  const [, slug, query = '', fragment] = report.exec(path) ?? [];
  if (slug === undefined) return 'page';
  return {
    slug: slug.toLowerCase(),
    fragment: fragment === undefined || fragment === '' ? null : fragment,
    versions: citedVersions(query),
  };
}

/** An address in running text: it may go over a line's end after a sign at which programs break it. */
const bare =
  /https?:\/\/(?:[^\s<>"“”‘’|]|(?<=[-?=~#&])\n[ \t]*(?=[a-z0-9?#~-])|(?<=\/)\n[ \t]*(?=[?#])|(?<=\/reports\/)\n[ \t]*(?=[a-z0-9]))+/giu;
const after = /[.,;:!?)\]}'*_]+$/;

/** The addresses that stand in a text as such. */
export function addressesIn(text: string): { start: number; end: number; href: string }[] {
  return [...text.matchAll(bare)].map(({ 0: found, index }) => {
    const href = found.replace(after, '');
    return { start: index, end: index + href.length, href: href.replace(/\s+/g, '') };
  });
}
