import type { CitationFormat } from '../../lib/citation/citation-formats.ts';
import type { CitedDocument } from '../../lib/citation/plain-citation.ts';
import { reportPath, versionedPath } from '../../lib/url.ts';
import { locatorOf } from './block-element.ts';

interface ReportData {
  name: string;
  publisher?: { name: string };
  datePublished?: string;
  dateCreated?: string;
  temporalCoverage?: string;
}

/** What the page tells machines of the document that it holds. */
function citedDocument(): CitedDocument {
  const json = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  const data = JSON.parse(json) as ReportData;
  const [start, end] = data.temporalCoverage?.split('/') ?? [];
  const documentDate = data.dateCreated ?? null;
  const published = data.datePublished ?? null;
  return {
    publisher: data.publisher?.name ?? null,
    title: data.name,
    inspectionStart: start ?? null,
    inspectionEnd: end ?? start ?? null,
    published: published === documentDate ? null : published,
    documentDate,
  };
}

function publicAddress(): string | null {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null;
}

/** The page's own address, public where the library has a public origin; without query and fragment. */
function pageAddress(): string {
  return publicAddress() ?? location.origin + location.pathname;
}

/** The short address of a block. */
export function linkTo(block: HTMLElement): string {
  return `${pageAddress()}#${block.id}`;
}

/** A citation of a block in a format, with the address of the version that is on the page. */
export function citationOf(block: HTMLElement, format: CitationFormat): string {
  const page = pageAddress();
  const slug = new URL(page).pathname.split('/').at(-2)!;
  const root = page.slice(0, page.length - reportPath(slug).length);
  return format.cite(citedDocument(), {
    locator: locatorOf(block),
    page: block.dataset['page'] === undefined ? null : Number(block.dataset['page']),
    address: root + versionedPath(slug, block.id, block.dataset['hash']!),
    isPublic: publicAddress() !== null,
  });
}
