import { placesCited } from '../../search/place/cited-place.ts';
import type { AnchorPlace } from '../../search/place/anchor-places.ts';
import { documentName } from '../../vocabulary/names.ts';
import type { CitationHead } from '../find/citation-heads.ts';
import type { LibraryReader } from '../library/library-reader.ts';
import type { Judged } from './judge-link.ts';

const runOf = /^(paragraph|recommendation|para|rec|part)s (\S+?)(?: to |-)(\d+)/;

/** The places that a citation names in a document: of a run all that it takes in. */
function placesIn(
  { rest }: CitationHead,
  form: CitationHead['named'][number]['form'],
  places: readonly AnchorPlace[],
): AnchorPlace[] {
  const first = placesCited({ form, rest }, places);
  const [, noun, , last] = runOf.exec(rest) ?? [];
  if (noun === undefined || first.length !== 1) return first;
  const end = placesCited({ form, rest: `${noun} ${last!},` }, places)[0];
  const [from, to] = [places.indexOf(first[0]!), end ? places.indexOf(end) : -1];
  return to < from ? first : places.slice(from, to + 1);
}

/** What a citation in words names: document and places, and whether the library has them. */
export async function judgeCitation(head: CitationHead, library: LibraryReader): Promise<Judged[]> {
  const found: Judged[] = [];
  for (const { document, form } of head.named) {
    const { slug } = document;
    if (found.some(({ found: one }) => one.slug === slug && one.verdict === 'unchanged')) continue;
    const places = placesIn(head, form, (await library.document(slug)).places);
    const anchors = places.map(({ id }) => id);
    if (anchors.length === 0) continue;
    const one = { slug, anchor: anchors[0]!, verdict: 'unchanged' as const };
    found.push({ found: { ...one, differences: [], to: [], notes: [] }, scope: { slug, anchors } });
  }
  if (found.length > 0) return found;
  const { document } = head.named[0]!;
  const note = `${documentName(document)} has no such place as the citation names.`;
  const { slug } = document;
  const missing = { slug, anchor: null, verdict: 'not-here' as const, differences: [], to: [] };
  return [{ found: { ...missing, notes: [note] }, scope: null }];
}
