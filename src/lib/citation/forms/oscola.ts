import { addressNote, detailsOf, pageOf } from '../cited-document.ts';
import { shortened } from '../locator.ts';
import { publisherRun, type WrittenForm } from './written-form.ts';

/** Much as OSCOLA (4th edition, 3.4.3) cites reports: title in single quotes, pinpoint without a comma, address in angle brackets. */
export const oscola: WrittenForm = {
  head: (document) => [
    ...publisherRun(document, ', '),
    { text: `‘${document.title}’ (${detailsOf(document)}) ` },
  ],
  place: shortened,
  tail: (place) => {
    const page = pageOf(place);
    return [
      { text: `${page === null ? '' : `, ${shortened(page)}`} <` },
      { text: place.address, href: place.address },
      { text: `>${addressNote(place)}` },
    ];
  },
};
