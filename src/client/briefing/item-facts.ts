import type { Briefing } from '../../lib/briefing/briefing.ts';
import { inSentence } from '../../lib/citation/locator.ts';
import { holdAgainst, type Documents, type Held } from '../../lib/briefing/taken-texts.ts';

/** What the library says of an item: where it is from, and whether it still stands there; nothing of headings and notes. */
export interface LibraryFacts {
  source: string;
  held: Held | null;
}

/**
 * What the library says of a briefing's items, in their order.
 * @param names of the documents, by slug
 */
export function factsOf(
  { items }: Briefing,
  documents: Documents,
  names: ReadonlyMap<string, string>,
): LibraryFacts[] {
  return items.map((item) => {
    if (item.kind !== 'paragraph') return { source: '', held: null };
    const places = documents.get(item.slug)?.places ?? [];
    const locator = places.find(({ id }) => id === item.anchor)?.locator ?? item.anchor;
    const source = `${names.get(item.slug) ?? item.slug}, ${inSentence(locator)}`;
    return { source, held: holdAgainst(item, documents) };
  });
}

/** How a briefing's quotations stand, in a sentence; empty where it has none. */
export function heldInAll(facts: readonly LibraryFacts[]): string {
  const held = facts.flatMap((one) => one.held ?? []);
  if (held.length === 0) return '';
  const changed = held.filter(({ standing }) => standing !== 'unchanged').length;
  const verdict = changed === 0 ? 'all unchanged' : `${changed} to look at`;
  const count = held.length === 1 ? '1 quotation' : `${held.length} quotations`;
  return `Held against the library: ${count}, ${verdict}.`;
}
