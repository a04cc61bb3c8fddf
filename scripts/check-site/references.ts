import type { HTMLElement } from 'node-html-parser';
import { readFile, type Page, type Site } from './read-site.ts';

/** An address that a file of the site names. */
export interface Reference {
  /** The file that names it. */
  file: string;
  /** As written. */
  value: string;
  /** What addresses in that file are relative to: its own, root-relative. */
  from: string;
  /** Whether the browser fetches it by itself, as against a reader who follows it. */
  resource: boolean;
}

/** Attributes that hold one address, by the elements they stand on. */
const attributes: [selector: string, attribute: string, resource: boolean][] = [
  ['a[href], area[href]', 'href', false],
  ['link[href]', 'href', true],
  ['form[action]', 'action', false],
  ['[formaction]', 'formaction', false],
  ['[src]', 'src', true],
  ['[poster]', 'poster', true],
  ['object[data]', 'data', true],
  ['use[href], image[href]', 'href', true],
  ['blockquote[cite], q[cite]', 'cite', false],
  ['meta[property="og:url"], meta[property="og:image"]', 'content', false],
  ['meta[name$="_url"]', 'content', false],
];

/** `<link>`s that say something about the page and are not fetched for it. */
const describing = /^(canonical|alternate|next|prev|author|license|help|search)$/;

/** Every address that a page names. */
export function pageReferences({ file, address, root }: Page): Reference[] {
  const reference = (value: string, resource: boolean): Reference => ({
    file,
    value,
    from: address,
    resource,
  });
  const single = attributes.flatMap(([selector, attribute, resource]) =>
    root
      .querySelectorAll(selector)
      .map((element) =>
        reference(element.getAttribute(attribute)!, resource && !isDescribing(element)),
      ),
  );
  const sets = root
    .querySelectorAll('[srcset], [imagesrcset]')
    .flatMap((element) => candidates(element).map((value) => reference(value, true)));
  const refreshes = root
    .querySelectorAll('meta[http-equiv="refresh" i]')
    .flatMap((element) => /url=(.+)$/i.exec(element.getAttribute('content') ?? '')?.[1] ?? [])
    .map((value) => reference(value, false));
  return [...single, ...sets, ...refreshes];
}

/** Every address in the site's style sheets. */
export function styleReferences(site: Site): Reference[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      addressesInStyles(readFile(site, file)).map((value) => ({
        file,
        value,
        from: site.base + file,
        resource: true,
      })),
    );
}

/** Every `url` in the site's data, and every address in its maps and feeds. */
export function dataReferences(site: Site): Reference[] {
  return [...site.files].flatMap((file) => {
    const values = /^data\/.+\.json$/.test(file)
      ? urlFields(JSON.parse(readFile(site, file)))
      : file.endsWith('.xml')
        ? addressesInXml(readFile(site, file))
        : [];
    return values.map((value) => ({ file, value, from: site.base + file, resource: false }));
  });
}

function isDescribing(element: HTMLElement): boolean {
  return element.tagName === 'LINK' && describing.test(element.getAttribute('rel') ?? '');
}

function candidates(element: HTMLElement): string[] {
  const set = element.getAttribute('srcset') ?? element.getAttribute('imagesrcset') ?? '';
  return set.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

function addressesInStyles(css: string): string[] {
  const urls = [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g)];
  const imports = [...css.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g)];
  return [...urls, ...imports].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function addressesInXml(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>|<link[^>]+href="([^"]+)"/g)].map(
    (match) => (match[1] ?? match[2])!,
  );
}

function urlFields(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'url' && typeof inner === 'string' ? [inner] : urlFields(inner),
  );
}
