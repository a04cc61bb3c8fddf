import type { Finding, Site } from './read-site.ts';
import { dataReferences, pageReferences, styleReferences, type Reference } from './references.ts';

/** Stands for the site's own origin while it has none. */
const placeholder = 'http://library.invalid';

/** Every internal address, of pages, styles and data, that leads nowhere. */
export function brokenLinks(site: Site): Finding[] {
  const findings = allReferences(site).flatMap((reference) => {
    const rule = problemOf(site, reference);
    return rule === null ? [] : [{ rule, file: reference.file, detail: reference.value }];
  });
  return distinct(findings);
}

/** Every address of another host that a browser would fetch by itself. */
export function externalResources(site: Site): Finding[] {
  return allReferences(site)
    .filter((reference) => reference.resource && !isInternal(site, resolved(reference)))
    .filter(({ value }) => !value.startsWith('data:'))
    .map(({ file, value }) => ({ rule: 'external-resource', file, detail: value }));
}

/** References by id inside a page (labels, descriptions, controls) that name no element. */
export function brokenIdReferences(site: Site): Finding[] {
  const attributes = [
    'aria-describedby',
    'aria-labelledby',
    'aria-controls',
    'aria-details',
    'for',
  ];
  return [...site.pages.values()].flatMap(({ file, root, ids }) =>
    attributes.flatMap((attribute) =>
      root
        .querySelectorAll(`[${attribute}]`)
        .flatMap((element) => element.getAttribute(attribute)!.trim().split(/\s+/))
        .filter((id) => !ids.has(id))
        .map((id) => ({ rule: 'missing-id', file, detail: `${attribute}="${id}"` })),
    ),
  );
}

/** A page that names the same wrong address often is at fault once. */
function distinct(findings: Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}

function allReferences(site: Site): Reference[] {
  const pages = [...site.pages.values()].flatMap(pageReferences);
  return [...pages, ...styleReferences(site), ...dataReferences(site)];
}

function problemOf(site: Site, reference: Reference): string | null {
  const url = resolved(reference);
  if (url === null) return 'no-address';
  if (url.protocol === 'javascript:') return 'script-address';
  if (!isInternal(site, url)) return null;
  if (isRelativeOn404(reference)) return 'relative-on-404';
  if (!url.pathname.startsWith(site.base)) return 'outside-base';
  const file = fileOf(site, url);
  if (file === null) return 'missing-file';
  return isMissingFragment(site, file, url) ? 'missing-fragment' : null;
}

function resolved({ value, from }: Reference): URL | null {
  return URL.parse(value, placeholder + from);
}

function isInternal(site: Site, url: URL | null): boolean {
  return url !== null && (url.origin === placeholder || url.origin === site.origin);
}

/** The 404 page is shown at every address: what is relative there leads anywhere. */
function isRelativeOn404({ file, value }: Reference): boolean {
  return file === '404.html' && !/^(\/|#|[a-z]+:)/i.test(value);
}

function fileOf(site: Site, url: URL): string | null {
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : null;
}

function isMissingFragment(site: Site, file: string, url: URL): boolean {
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || fragment === 'top') return false;
  const page = site.pages.get(file);
  return page !== undefined && !page.ids.has(fragment);
}
