import { writtenForms } from '../../citation/formats/citation-formats.ts';
import type { WrittenForm } from '../../citation/forms/written-form.ts';
import { headsOf } from '../../search/place/cited-place.ts';
import type { KnownDocument } from '../../search/place/named-documents.ts';
import { fold } from '../../text/fold.ts';

/** A citation of ours in a text, told by what it says of its document. */
export interface CitationHead {
  start: number;
  /** Where its place begins. */
  end: number;
  /** Where its place and page end, or so: no quotation stands before it. */
  placeEnd: number;
  /** What it can be: documents and forms that begin so. */
  named: { document: KnownDocument; form: WrittenForm }[];
  /** What follows the head, folded, as far as a place may go. */
  rest: string;
}

/** A place may name a section in full. */
const longestPlace = 400;

/** A place and a page: a section's title stands in quotation marks in front of a passage's number, or after it. */
const placeAndPage =
  /^[\s,]*(?:[“"][^”"]{1,200}[”"])?[^“”".;:]{0,80}(?:of [“"][^”"]{1,200}[”"](?: \([a-z0-9-]+\))?)?/u;

/** A text folded as citations are read back, with the way to the text itself. */
function foldedPlainly(text: string): { text: string; origins: number[] } {
  const folded = fold(text);
  const kept = Array.from({ length: folded.text.length }, (_, at) => at).filter(
    (at) => !/[*\\[\]<>]/.test(folded.text[at]!),
  );
  return {
    text: kept.map((at) => folded.text[at]).join(''),
    origins: [...kept.map((at) => folded.origins[at]!), text.length],
  };
}

/**
 * Finds what citations of the library say of their documents.
 * @param documents all of them, whose wordings are made once
 */
export function citationFinder(
  documents: readonly KnownDocument[],
): (text: string) => CitationHead[] {
  const heads = new Map<string, CitationHead['named']>();
  for (const document of documents)
    for (const form of writtenForms)
      for (const head of headsOf(document, form))
        heads.set(head, [...(heads.get(head) ?? []), { document, form }]);
  return (text) => {
    const plain = foldedPlainly(text);
    const found: (CitationHead & { length: number })[] = [];
    for (const [head, named] of heads) {
      for (let at = plain.text.indexOf(head); at !== -1; at = plain.text.indexOf(head, at + 1)) {
        const stop = at + head.length;
        const rest = plain.text.slice(stop, stop + longestPlace).trimStart();
        const [start, end] = [plain.origins[at]!, plain.origins[stop]!];
        const placeEnd = end + placeAndPage.exec(text.slice(end))![0].length;
        found.push({ start, end, placeEnd, named, rest, length: head.length });
      }
    }
    return found
      .filter(
        (one) =>
          !found.some((by) => by.length > one.length && by.end >= one.end && by.start <= one.start),
      )
      .sort((a, b) => a.start - b.start);
  };
}
