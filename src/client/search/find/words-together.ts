import { sequences, type Postings } from '../../../lib/search/index/postings.ts';
import { isTelling } from '../../../lib/search/words/asking-words.ts';
import { stemOf } from '../../../lib/search/words/stem.ts';
import { tokensOf, type Token } from '../../../lib/search/words/tokens.ts';
import { byParagraph, type Matches } from './by-paragraph.ts';
import type { MatchedTerm } from './match-terms.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { wordingsIn, type Part } from './words-in-a-row.ts';

/** A part of a phrase, with the places of it in the form typed. */
interface TypedPart extends Part {
  exact: Postings | null;
}

/** Paragraphs that have the words of a query side by side. */
export interface Together {
  /** In the forms typed. */
  exact: Matches;
  /** In any of their forms. */
  anyForm: Matches;
  /** How the words stand side by side in a document, each wording once. */
  wordingsIn: (document: number) => string[];
}

export const nowhere: Together = {
  exact: new Map(),
  anyForm: new Map(),
  wordingsIn: () => [],
};

/** Which tokens of a phrase have to be where they are; the others may be any. */
function decisive(tokens: readonly Token[]): boolean[] {
  const isTellingWord = ({ text, isWord }: Token): boolean => isWord && isTelling(text);
  const isOpen = tokens.filter(isTellingWord).length > 1;
  return tokens.map((token) => token.isWord && (!isOpen || isTellingWord(token)));
}

/** Whether finding the words side by side is finding them as typed: not where there are common words or signs between. */
export function isTogetherVerbatim(phrase: string): boolean {
  return decisive(tokensOf(phrase)).every(Boolean);
}

/** The parts of a phrase, from its first word that has to be where it is to its last. */
async function partsOf(
  index: SearchIndex,
  phrase: string,
  terms: readonly MatchedTerm[],
): Promise<TypedPart[]> {
  const tokens = tokensOf(phrase);
  const matters = decisive(tokens);
  const byStem = new Map(terms.map((term) => [stemOf(term.typed), term]));
  const parts = tokens.map(async ({ text, isWord }, at): Promise<TypedPart> => {
    if (!matters[at]) return { text, isWord, exact: null, postings: null, forms: [] };
    const exact = await index.postings(text);
    const term = byStem.get(stemOf(text));
    const forms = [text, ...(term?.forms ?? []).map((form) => form.text)];
    return { text, isWord, exact, postings: term?.postings ?? exact, forms };
  });
  return (await Promise.all(parts)).slice(matters.indexOf(true), matters.lastIndexOf(true) + 1);
}

/**
 * Finds the paragraphs that have words side by side as typed. Common words between them may be any,
 * unless there are hardly other words: `in care` is looked for as it is.
 */
export async function findTogether(
  index: SearchIndex,
  phrase: string,
  terms: readonly MatchedTerm[],
): Promise<Together> {
  const parts = await partsOf(index, phrase, terms);
  const exact: Matches = new Map();
  const anyForm: Matches = new Map();
  const starts = sequences(parts.map(({ postings }) => postings));
  byParagraph(index.table, sequences(parts.map((part) => part.exact)), parts.length, exact);
  byParagraph(index.table, starts, parts.length, anyForm);
  return {
    exact,
    anyForm,
    wordingsIn: (document) => wordingsIn(index, parts, starts, document),
  };
}
