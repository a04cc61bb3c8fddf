import type { Difference } from '../compare/fit-quotation.ts';

/** Whether a link or a citation holds. */
export type LinkVerdict =
  | 'unchanged'
  | 'corrected'
  | 'moved'
  | 'split'
  | 'merged'
  | 'withdrawn'
  | 'unknown-version'
  | 'not-here';

/** Whether a quotation holds. */
export type QuotationVerdict =
  'exact' | 'with-gaps' | 'changed' | 'elsewhere' | 'joined' | 'not-here' | 'not-checked';

/** A place of the library; the anchor is null for a document as a whole. */
export interface At {
  slug: string;
  anchor: string | null;
}

export interface CheckedLink {
  url: string;
  /** The document that the address names, or null where it names none that is known. */
  slug: string | null;
  anchor: string | null;
  verdict: LinkVerdict;
  /** What was changed since it was cited. */
  differences: Difference[];
  /** Where what it named is now. */
  to: At[];
  notes: string[];
}

export interface CheckedCitation extends Omit<CheckedLink, 'url'> {
  text: string;
}

export interface CheckedQuotation {
  text: string;
  /** The place that it is compared with; null where none stands near. */
  near: At | null;
  verdict: QuotationVerdict;
  /** Where the words stand. */
  at: At[];
  differences: Difference[];
  notes: string[];
  /** Whether a gap or an insertion swallows a negation, a number or a grade. */
  isGapTelling: boolean;
}

/** What was found in one briefing. */
export interface CheckedBriefing {
  links: CheckedLink[];
  citations: CheckedCitation[];
  quotations: CheckedQuotation[];
  /** Links to other pages of the library, and to other sites: they are counted, not followed. */
  uncheckedLinks: { pages: number; others: number };
}

const soundLinks: ReadonlySet<LinkVerdict> = new Set(['unchanged', 'moved']);
const soundQuotations: ReadonlySet<QuotationVerdict> = new Set([
  'exact',
  'with-gaps',
  'not-checked',
]);

export const isLinkFault = ({ verdict }: { verdict: LinkVerdict }): boolean =>
  !soundLinks.has(verdict);

export const isQuotationFault = ({ verdict, isGapTelling }: CheckedQuotation): boolean =>
  !soundQuotations.has(verdict) || isGapTelling;

/** How many findings of a briefing have to be looked at. */
export function faultsOf({ links, citations, quotations }: CheckedBriefing): number {
  const named = [...links, ...citations].filter(isLinkFault).length;
  return named + quotations.filter(isQuotationFault).length;
}
