import { addressNote, pageOf } from '../cited-document.ts';
import { shortened } from '../locator.ts';
import { plain } from './plain.ts';
import type { WrittenForm } from './written-form.ts';

/** As plain, shortened where notes are: "para 28, p 13", and one sentence with the address in it. */
export const footnote: WrittenForm = {
  head: plain.head,
  place: shortened,
  tail: (place) => {
    const page = pageOf(place);
    return [
      { text: page === null ? ', ' : `, ${shortened(page)}, ` },
      { text: place.address, href: place.address },
      { text: `${addressNote(place)}.` },
    ];
  },
};
