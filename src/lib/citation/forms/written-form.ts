import type { CitedDocument, CitedPlace } from '../cited-document.ts';
import type { Run } from '../citation-runs.ts';

/**
 * A form of citation that is written in sentences. It is head, place and tail, one after the other, so
 * that search can read a citation back: the head tells the document, what follows it the paragraph.
 */
export interface WrittenForm {
  head: (document: CitedDocument) => Run[];
  /** How it says a locator. */
  place: (locator: string) => string;
  tail: (place: CitedPlace) => Run[];
}

/** A citation of one place, or run of places, in a form. */
export function citeIn(form: WrittenForm, document: CitedDocument, place: CitedPlace): Run[] {
  const where: Run = { text: form.place(place.locator) };
  return [...form.head(document), where, ...form.tail(place)];
}

/** Who published a document, in front of its title; nothing where that is not known. */
export function publisherRun({ publisher }: CitedDocument, after: string): Run[] {
  return publisher === null ? [] : [{ text: `${publisher}${after}` }];
}
