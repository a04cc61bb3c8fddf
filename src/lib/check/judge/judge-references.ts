import { documentName } from '../../vocabulary/names.ts';
import type { Passage } from '../briefing/passage.ts';
import type { Reference } from '../find/near-references.ts';
import type { LibraryReader } from '../library/library-reader.ts';
import type { CheckedCitation, CheckedLink } from '../tell/result.ts';
import { judgeCitation } from './judge-citation.ts';
import { judgeLink, type Judged } from './judge-link.ts';
import { otherwiseNamed } from './named-in-words.ts';

/** Paragraphs of a document that may hold a quotation's words; null for all of it. */
export type Scope = NonNullable<Judged['scope']>;

export interface JudgedReference {
  links: CheckedLink[];
  citations: CheckedCitation[];
  scopes: Scope[];
}

/** The words of a citation. */
const textOf = ({ start, end }: Reference, { text }: Passage): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

/** What is wrong where a citation names one place, and its address leads to another; null where nothing is. */
function mismatch(named: readonly Judged[], link: Judged, library: LibraryReader): string | null {
  const { slug, anchor, verdict } = link.found;
  const isKnown = anchor !== null && (verdict === 'unchanged' || verdict === 'corrected');
  const places = named.flatMap(({ scope }) => (scope === null ? [] : [scope]));
  if (!isKnown || places.length === 0) return null;
  const isNamed = places.some((one) => one.slug === slug && one.anchors?.includes(anchor));
  if (isNamed) return null;
  const nameOf = (one: string) =>
    documentName(library.documents.find((document) => document.slug === one)!);
  const { slug: other, anchors } = places[0]!;
  return `The citation names ${nameOf(other)}, ${anchors?.[0] ?? ''}; its address leads to ${nameOf(slug!)}, ${anchor}.`;
}

/** Says of a reference whether what it names, by its address or in words, is there. */
export async function judgeReference(
  reference: Reference,
  passage: Passage,
  library: LibraryReader,
): Promise<JudgedReference> {
  const { link, citation } = reference;
  const named = citation === null ? [] : await judgeCitation(citation, library);
  const scopes = (judged: readonly Judged[]) =>
    judged.flatMap(({ scope }) => (scope === null ? [] : [scope]));
  if (link === null) {
    const { found } = named[0]!;
    const text = textOf(reference, passage);
    return { links: [], citations: [{ text, ...found }], scopes: scopes(named) };
  }
  const led = await judgeLink(link.address, library);
  const runs = scopes([led]).map((scope) => withRun(scope, named));
  return {
    links: [{ url: link.url, ...led.found }],
    citations: await mismatches(reference, passage, named, led, library),
    scopes: runs,
  };
}

/** A citation, or the words of a link, that name another place than the address leads to. */
async function mismatches(
  reference: Reference,
  passage: Passage,
  named: readonly Judged[],
  led: Judged,
  library: LibraryReader,
): Promise<CheckedCitation[]> {
  const verdict = 'not-here' as const;
  if (named.length > 0) {
    const wrong = mismatch(named, led, library);
    const text = textOf(reference, passage);
    return wrong === null ? [] : [{ text, ...named[0]!.found, verdict, notes: [wrong] }];
  }
  const other = await otherwiseNamed(reference, passage, led, library);
  if (other === null) return [];
  return [{ text: other.text, ...led.found, differences: [], verdict, notes: [other.note] }];
}

/** An address without versions leads to a run's first paragraph alone; its citation names the others. */
function withRun(scope: Scope, named: readonly Judged[]): Scope {
  const run = named.find((one) => one.scope?.slug === scope.slug)?.scope?.anchors ?? [];
  const isRun = scope.anchors !== null && scope.anchors.some((anchor) => run.includes(anchor));
  return isRun ? { ...scope, anchors: [...new Set([...scope.anchors!, ...run])] } : scope;
}
