import { excerpt, type Excerpt } from './excerpt.ts';
import { readHitAddress, type HitPlace } from './hit-address.ts';
import { markedTerms, phraseMarks, wordMarks } from './marks.ts';
import { hasPhrase } from './phrase.ts';
import { impliedPhrase, type Query } from './query.ts';
import { mergeSpans, type Span } from './span.ts';

/** A paragraph that answers, as the reader sees it. */
export interface Hit {
  place: HitPlace;
  /** Grade of the judged section around it, as the data codes it; null where there is none. */
  grade: string | null;
  /** Slugs of its themes. */
  themes: string[];
  excerpt: Excerpt;
  /** The words marked, by which the document's page marks them again. */
  terms: string[];
  /** Whether it has the words typed as one phrase, word for word. */
  isVerbatim: boolean;
}

/** A record of the index as it comes back. */
export interface StoredRecord {
  content: string;
  raw_url: string;
  filters: Record<string, string[]>;
}

/** Whether a text has every phrase in quotation marks, word for word. */
export function keepsToPhrases(text: string, { phrases }: Query): boolean {
  return phrases.every((phrase) => hasPhrase(text, phrase));
}

function marksOf(text: string, query: Query, places: readonly number[]): Span[] {
  const implied = impliedPhrase(query);
  if (implied === null) {
    const words = query.words.length > 0 ? wordMarks(text, places) : [];
    return mergeSpans([...phraseMarks(text, query.phrases), ...words]);
  }
  const together = phraseMarks(text, [implied]);
  return mergeSpans(together.length > 0 ? together : wordMarks(text, places));
}

/**
 * What a record shows as a hit: the words marked, together where they stand as typed.
 * @param places places of the query's words in it, in white-space tokens from 0
 */
export function toHit(record: StoredRecord, query: Query, places: readonly number[]): Hit {
  const { content, raw_url: url, filters } = record;
  const implied = impliedPhrase(query);
  const marks = marksOf(content, query, places);
  return {
    place: readHitAddress(url),
    grade: filters['grade']?.[0] ?? null,
    themes: filters['theme'] ?? [],
    excerpt: excerpt(content, marks),
    terms: markedTerms(content, marks),
    isVerbatim: implied !== null && hasPhrase(content, implied),
  };
}
