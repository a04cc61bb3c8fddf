import { excerpt, type Excerpt } from './excerpt.ts';
import { markedTerms, phraseMarks, tokenMarks } from './marks.ts';
import { impliedPhrase, type Query } from '../question/query.ts';
import { mergeSpans, type Span } from '../../text/spans.ts';
import type { StoredParagraph } from '../index/stored-paragraph.ts';

/** What a hit says of the place it leads to. */
export interface HitPlace {
  report: string;
  anchor: string;
  /** Short name of the document: `York 2016, single inspection`. */
  document: string;
  locator: string;
  section: string | null;
  /** Page in the file, from 1. */
  page: number | null;
}

/** A paragraph that answers, as the reader sees it. */
export interface Hit {
  place: HitPlace;
  /** Grade of the judged section around it, as the data codes it; null where there is none. */
  grade: StoredParagraph['grade'];
  /** Slugs of its themes. */
  themes: string[];
  role: StoredParagraph['role'];
  kind: StoredParagraph['kind'];
  /** The whole text, and what in it is marked. */
  text: string;
  marks: Span[];
  excerpt: Excerpt;
  /** The words by which the document's page marks them again: so as they stand here, or in other forms there. */
  terms: string[];
  /** Whether it has the words typed as one phrase, word for word. */
  isVerbatim: boolean;
}

/** Where a paragraph was found, and in what. */
export interface Source {
  report: string;
  document: string;
  /** Places of the query's words in it, in tokens. */
  places: readonly (readonly Span[])[];
  /** Places in it where they stand side by side. */
  beside: readonly Span[];
  /** What its document's page marks beside what is marked in it: other forms of the words. */
  marksInDocument: () => string[];
}

/** What a stored paragraph shows as a hit: the words marked, together where they stand as typed. */
export function toHit(stored: StoredParagraph, query: Query, source: Source): Hit {
  const { text, anchor, locator, section, page, grade, themes, role, kind } = stored;
  const implied = impliedPhrase(query);
  const together = implied === null ? [] : phraseMarks(text, [implied]);
  const isVerbatim = together.length > 0;
  const places = source.beside.length > 0 ? source.beside : source.places.flat();
  const words = isVerbatim ? [] : tokenMarks(text, places);
  const marks = mergeSpans([...together, ...phraseMarks(text, query.phrases), ...words]);
  const terms = markedTerms(text, marks);
  return {
    place: { report: source.report, anchor, document: source.document, locator, section, page },
    grade,
    themes,
    role,
    kind,
    text,
    marks,
    excerpt: excerpt(text, marks),
    terms: [...new Set([...terms, ...source.marksInDocument()])],
    isVerbatim,
  };
}
