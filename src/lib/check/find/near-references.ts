import type { Passage } from '../briefing/passage.ts';
import type { OwnRoots, OwnAddress } from './own-address.ts';
import { addressesIn, readOwnAddress } from './own-address.ts';
import type { CitationHead } from './citation-heads.ts';

/** A place of a passage that names a paragraph of the library: by its address, in words, or by both. */
export interface Reference {
  passage: number;
  start: number;
  end: number;
  link: { url: string; address: OwnAddress } | null;
  citation: CitationHead | null;
}

/** The references of a passage, and how many of its links were not looked at. */
export interface FoundReferences {
  references: Reference[];
  /** Links to other pages of the library. */
  pages: number;
  /** Links to other sites. */
  others: number;
}

/** An address that belongs to a citation stands within so many signs of what it says of its document. */
const longestCitation = 420;

interface FoundLink {
  start: number;
  end: number;
  href: string;
}

/** Links, and addresses that stand as text outside of them. */
function linksOf({ text, links }: Passage): FoundLink[] {
  const loose = addressesIn(text).filter(
    ({ start, end }) => !links.some((link) => link.start < end && link.end > start),
  );
  return [...links, ...loose].sort((a, b) => a.start - b.start);
}

function isOf(head: CitationHead, link: Reference, next: CitationHead | undefined): boolean {
  const isInside = link.start <= head.start && link.end >= head.end;
  const isAfter = link.start >= head.end - 1 && link.start - head.end < longestCitation;
  return isInside || (isAfter && (next === undefined || link.start < next.start));
}

/** Joins each citation with the address that it gives. */
function withCitations(
  links: readonly Reference[],
  heads: readonly CitationHead[],
  passage: number,
): Reference[] {
  const taken = new Set<Reference>();
  const cited = heads.map((head, at): Reference => {
    const link = links.find((one) => !taken.has(one) && isOf(head, one, heads[at + 1]));
    if (!link)
      return { passage, start: head.start, end: head.placeEnd, link: null, citation: head };
    taken.add(link);
    const [start, end] = [Math.min(head.start, link.start), Math.max(head.placeEnd, link.end)];
    return { passage, start, end, link: link.link, citation: head };
  });
  return [...cited, ...links.filter((one) => !taken.has(one))].sort((a, b) => a.start - b.start);
}

/** Finds the references of a passage. @param at its place in the briefing */
export function referencesIn(
  passage: Passage,
  at: number,
  own: OwnRoots,
  citations: (text: string) => CitationHead[],
): FoundReferences {
  const links = linksOf(passage).map((link) => ({ link, address: readOwnAddress(link.href, own) }));
  const ours = links.flatMap(({ link: { start, end, href }, address }): Reference[] =>
    address === null || address === 'page'
      ? []
      : [{ passage: at, start, end, link: { url: href, address }, citation: null }],
  );
  return {
    references: withCitations(ours, citations(passage.text), at),
    pages: links.filter(({ address }) => address === 'page').length,
    others: links.filter(({ address, link }) => address === null && /^https?:/i.test(link.href))
      .length,
  };
}
