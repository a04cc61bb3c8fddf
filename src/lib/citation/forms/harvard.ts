import { addressNote, detailsOf, issuedOn, pageOf } from '../cited-document.ts';
import { inSentence } from '../locator.ts';
import type { WrittenForm } from './written-form.ts';

/**
 * Harvard as British universities teach it (Cite Them Right, reports): author, year in brackets, title in
 * italics, "Available at:". A document without a publisher begins with its title.
 */
export const harvard: WrittenForm = {
  head: (document) => {
    const { publisher, title } = document;
    const year = ` (${issuedOn(document)?.slice(0, 4) ?? 'no date'})`;
    const name = { text: title, isTitle: true } as const;
    const details = { text: `. ${detailsOf(document)}, ` };
    if (publisher === null) return [name, { text: year }, details];
    return [{ text: `${publisher}${year} ` }, name, details];
  },
  place: inSentence,
  tail: (place) => {
    const page = pageOf(place);
    return [
      { text: `${page === null ? '' : `, ${page}`}. Available at: ` },
      { text: place.address, href: place.address },
      { text: `${addressNote(place)}.` },
    ];
  },
};
