import { plainCitation, type CitedDocument, type CitedPlace } from './plain-citation.ts';

/** A form in which a reader copies the citation of a paragraph. */
export interface CitationFormat {
  /** What readers call it, at the start of a sentence. */
  name: string;
  /** What stands on the button that copies it. */
  button: string;
  cite: (document: CitedDocument, place: CitedPlace) => string;
}

/** The forms of a citation, in the order in which a paragraph's menu offers them. */
export const citationFormats: readonly CitationFormat[] = [
  { name: 'Citation', button: 'Copy citation', cite: plainCitation },
];
