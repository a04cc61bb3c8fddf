import type { CitationFormat } from '../../lib/citation/formats/citation-formats.ts';
import type { Copied } from '../../lib/citation/citation-runs.ts';
import type { CitedPlace } from '../../lib/citation/cited-document.ts';
import { rangeLocator } from '../../lib/citation/locator.ts';
import type { Extent } from '../../lib/citation/extents.ts';
import { quotation } from '../../lib/citation/quotation.ts';
import { escapeHtml } from '../../lib/citation/citation-runs.ts';
import type { ReportDetail } from '../../lib/data/rows/report-detail.ts';
import type { AnchorPlace, PlacesOfDocument } from '../../lib/search/place/anchor-places.ts';
import { anchorPath, versionedRunPath } from '../../lib/url.ts';

/** Where a document is, and how what is cited of it is fetched. */
export interface CitedFrom {
  slug: string;
  /** Absolute address of the library, with a slash at its end. */
  root: string;
  isPublic: boolean;
  load: () => Promise<PlacesOfDocument>;
  /** The whole text, by which words of it are told from others. */
  text: () => Promise<Pick<ReportDetail, 'blocks'>>;
}

/** The short address of an extent: that of its first block. */
export function linkOf({ ids }: Extent, { slug, root }: CitedFrom, directive = ''): Copied {
  const text = root + anchorPath(slug, ids[0]!) + directive;
  return { text, html: `<a href="${escapeHtml(text)}">${escapeHtml(text)}</a>` };
}

/**
 * The address of an extent by which browsers mark its words.
 * @returns null where the words can't be told from the same ones elsewhere in the document
 * @throws where the text can't be fetched
 */
export async function wordsLinkOf(extent: Extent, from: CitedFrom): Promise<Copied | null> {
  const { blocks } = await from.text();
  const { wordsDirective } = await import('../../lib/citation/words-link.ts');
  const directive = wordsDirective(blocks, extent);
  return directive === null ? null : linkOf(extent, from, directive);
}

function placeOf(found: readonly AnchorPlace[], { slug, root, isPublic }: CitedFrom): CitedPlace {
  const [first, last] = [found[0]!, found.at(-1)!];
  const versions = found.map(({ id, version }) => ({ id, version: version! }));
  return {
    locator: rangeLocator(first.locator, last.locator),
    page: first.page,
    printedPage: first.printedPage,
    address: root + versionedRunPath(slug, versions),
    isPublic,
  };
}

/** The document of an extent, and the place that it is. @throws where they can't be fetched, or have changed since */
async function citedPlace({ ids }: Extent, from: CitedFrom) {
  const { document, places } = await from.load();
  const found = ids.map((id) => places.find((place) => place.id === id && place.version !== null));
  if (found.includes(undefined)) throw new Error(`${from.slug} has changed since it was opened`);
  return { document, place: placeOf(found as AnchorPlace[], from) };
}

/** The citation of an extent in a format. @throws where the document's places can't be fetched, or have changed since */
export async function citationOf(
  extent: Extent,
  from: CitedFrom,
  { cite }: CitationFormat,
): Promise<Copied> {
  const { document, place } = await citedPlace(extent, from);
  return cite(document, place);
}

/**
 * The words of an extent with their citation.
 * @param format of the citation; a record can't follow a quotation, so `written` is taken for one
 */
export async function quotationOf(
  extent: Extent,
  from: CitedFrom,
  format: CitationFormat,
  written: CitationFormat,
): Promise<Copied> {
  const used = format.isRecord ? written : format;
  const { document, place } = await citedPlace(extent, from);
  const citation = await used.cite(document, place);
  return quotation(used.quote(extent.pieces, citation, place), extent.pieces, citation);
}
