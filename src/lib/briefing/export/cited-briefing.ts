import { citeIn } from '../../citation/forms/written-form.ts';
import { footnote } from '../../citation/forms/footnote.ts';
import type { Run } from '../../citation/citation-runs.ts';
import type { AnchorPlace, PlacesOfDocument } from '../../search/place/anchor-places.ts';
import { versionedPath } from '../../url.ts';
import type { Briefing, BriefingItem } from '../briefing.ts';

type Quoted = Extract<BriefingItem, { kind: 'paragraph' }>;

/** A quotation with what proves it: its citation, and the address of the text that was taken. */
export interface CitedQuotation extends Quoted {
  address: string;
  citation: Run[];
}

/** A briefing as it is exported: its items in their order, each quotation with its citation. */
export interface CitedBriefing {
  title: string;
  items: (Exclude<BriefingItem, Quoted> | CitedQuotation)[];
}

/** What citations need of the library. */
export interface BriefingSources {
  /** Absolute address of the library, with a slash at its end. */
  root: string;
  isPublic: boolean;
  /** The documents that are quoted, by slug; one that is missing is cited by its address alone. */
  documents: ReadonlyMap<string, PlacesOfDocument>;
}

const nowhere = { page: null, printedPage: null };

/** A place that has no text any more is still named as it was taken: by its anchor, without a page. */
function placeIn(places: readonly AnchorPlace[], anchor: string) {
  const found = places.find(({ id, version }) => id === anchor && version !== null);
  return found ?? { locator: anchor, ...nowhere };
}

function citedQuotation(item: Quoted, { root, isPublic, documents }: BriefingSources) {
  const address = root + versionedPath(item.slug, item.anchor, item.hash);
  const source = documents.get(item.slug);
  if (!source) return { ...item, address, citation: [{ text: address, href: address }] };
  const { locator, page, printedPage } = placeIn(source.places, item.anchor);
  const place = { locator, page, printedPage, address, isPublic };
  return { ...item, address, citation: citeIn(footnote, source.document, place) };
}

/**
 * A briefing with the citation of each quotation, in the form for footnotes. The address leads to the
 * text that was taken, whatever the paragraph says now.
 */
export function citeBriefing({ title, items }: Briefing, sources: BriefingSources): CitedBriefing {
  const cited = items.map((item) =>
    item.kind === 'paragraph' ? citedQuotation(item, sources) : item,
  );
  return { title: title.trim() === '' ? 'Briefing' : title, items: cited };
}
