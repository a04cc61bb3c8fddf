import type { StoredParagraph } from '../../../lib/search/index/stored-paragraph.ts';
import type { Admitted, Looked } from './admit.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** A paragraph that answers, and how to read it. */
export interface Candidate extends Admitted {
  id: string;
  /** Slug of its document, and its short name. */
  report: string;
  document: string;
  /** What its document's page marks beside what is marked in it: other forms of the words. */
  marksInDocument: () => string[];
  read: () => Promise<StoredParagraph>;
}

/** How a query is marked in a document: where the words stand side by side they are marked so. */
type MarksIn = (document: number, isTogether: boolean) => string[];

/** A paragraph that was admitted, and how to read it. */
export function makeCandidate(index: SearchIndex, matched: Admitted, marksIn: MarksIn): Candidate {
  const { ordinal } = matched;
  const document = index.table.documentOf(ordinal);
  const { slug, name } = index.head.documents[document]!;
  return {
    ...matched,
    id: String(ordinal),
    report: slug,
    document: name,
    marksInDocument: () => marksIn(document, matched.together > 0),
    read: () => index.stored(ordinal),
  };
}

/** How a query that was looked up is marked. */
export function marksOf({ clauses, together }: Looked): MarksIn {
  const terms = clauses.flatMap((clause) => [...clause.terms, ...clause.also]);
  return (document, isTogether) =>
    isTogether ? together.wordingsIn(document) : terms.flatMap((term) => term.wordingsIn(document));
}

const unasked: Omit<Admitted, 'ordinal'> = {
  length: 0,
  places: [],
  beside: [],
  together: 0,
  share: 1,
  preferred: 0,
  standing: 0,
};

/** Every paragraph of the library, for a reader who only narrows down. */
export function allCandidates(index: SearchIndex): Candidate[] {
  return Array.from({ length: index.table.count }, (_, ordinal) =>
    makeCandidate(index, { ...unasked, ordinal }, () => []),
  );
}
