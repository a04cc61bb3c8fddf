import { addressNote, detailsOf, pageOf } from '../cited-document.ts';
import { inSentence } from '../locator.ts';
import { publisherRun, type WrittenForm } from './written-form.ts';

/** Publisher, title, council, kind and dates in brackets, place, page, address: all in words, on one line. */
export const plain: WrittenForm = {
  head: (document) => [
    ...publisherRun(document, ', '),
    { text: document.title, isTitle: true },
    { text: ` (${detailsOf(document)}), ` },
  ],
  place: inSentence,
  tail: (place) => {
    const page = pageOf(place);
    return [
      { text: page === null ? '. ' : `, ${page}. ` },
      { text: place.address, href: place.address },
      { text: addressNote(place) },
    ];
  },
};
