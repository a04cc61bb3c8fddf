import type { Area, Framework } from '../../model/codes.ts';

/** All that is known of a kind of document. */
export interface Kind {
  /** What slugs end in and the data say; it stays once a document of the kind is published. */
  code: string;
  /** What readers call it, in lower case. */
  name: string;
  /** What it is, in a sentence. */
  means: string;
  /** What a line of its cover, or two lines together, say; null where no words tell the kind. */
  cover: RegExp | null;
  /** How the one line of a cover begins that is the whole title; null where a title runs over lines. */
  titleLine: RegExp | null;
  /** The framework that its inspectors follow; null where the library has no code for it, and for papers. */
  framework: Framework | null;
  /** Who publishes it; null where the text or the list of sources must say so. */
  publisher: string | null;
  /** Whether it reports an inspection, rather than being a council's own paper. */
  isInspection: boolean;
  /** Whether it grades the areas of its framework; a grade in a kind that doesn't is an earlier inspection's. */
  isGraded: boolean;
  /**
   * The judged sections that its report has, each by the areas that it may be under (care leavers have a
   * section of their own, or share that of children in care); none where it grades nothing.
   */
  sections: readonly (readonly Area[])[];
}

/** What all inspections by Ofsted have in common. */
export const byOfsted = { publisher: 'Ofsted', isInspection: true } as const;

/** What all papers have in common. */
export const paper = {
  titleLine: null,
  framework: null,
  publisher: null,
  isInspection: false,
  isGraded: false,
  sections: [],
} as const;
