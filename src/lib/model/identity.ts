import type { Framework } from './document.ts';

/** What a document is, told by its own words. */
export interface Identity {
  framework: Framework | null;
  /** Kind of document, as in slugs; null where the text doesn't tell. */
  kind: string | null;
  isInspection: boolean;
}
