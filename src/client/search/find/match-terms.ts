import type { Clause, Term } from '../../../lib/search/question/clauses.ts';
import type { BlockRole } from '../../../lib/model/block.ts';
import { foldText } from '../../../lib/text/fold.ts';
import { sequences, union, type Postings } from '../../../lib/search/index/postings.ts';
import type { Form } from '../../../lib/search/index/word-forms.ts';
import type { Wording } from '../../../lib/search/question/wordings.ts';
import { byParagraph, type Matches } from './by-paragraph.ts';
import { matchPhrase } from './match-phrase.ts';
import { Recent } from '../index/recent.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { wordingsIn, type Part } from './words-in-a-row.ts';

/** A term as the library has it. */
export interface MatchedTerm {
  typed: string;
  /** What it is worth beside what was typed. */
  weight: number;
  /** The words of the library that it was looked for in; none of a term of several words. */
  forms: Form[];
  /** How it stands in a document. */
  wordingsIn: (document: number) => string[];
  /** Places of all its forms, of a term of one word. */
  postings: Postings | null;
  matches: Matches;
  /** Whether it stands for what paragraphs are, whatever their words. */
  isPart?: boolean;
  /** Whether words stand for it that begin so. */
  isCompleted: boolean;
  /** Whether there are more of these than were looked for. */
  isCut: boolean;
}

/** How long a word must be for those that begin with it to be looked for, and for how many of them. */
const shortestPrefix = 3;
const mostForms = 12;

/** How many words' places are kept for the next question. */
const wordsKept = 48;

interface Places {
  postings: Postings;
  matches: Matches;
}

const kept = new WeakMap<SearchIndex, Recent<Places>>();

async function findPlaces(index: SearchIndex, forms: readonly Form[]): Promise<Places> {
  const lists = await Promise.all(forms.map(({ text }) => index.postings(text)));
  const postings = lists.length === 0 ? new Uint32Array() : union(lists);
  const matches: Matches = new Map();
  byParagraph(index.table, postings, 1, matches);
  return { postings, matches };
}

/** Where any of these words stand, in the library and in each paragraph; for the words asked for last, as it was found. */
function placesOf(index: SearchIndex, forms: readonly Form[]): Promise<Places> {
  const recent = kept.get(index) ?? new Recent<Places>(wordsKept);
  kept.set(index, recent);
  return recent.get(forms.map(({ text }) => text).join(' '), () => findPlaces(index, forms));
}

type WordingsIn = MatchedTerm['wordingsIn'];

async function matchWording(
  index: SearchIndex,
  wording: Wording,
  into: Matches,
): Promise<WordingsIn> {
  const parts = await Promise.all(
    wording.map(async ({ text, isWord, stem }): Promise<Part> => {
      if (stem === null) return { text, isWord, postings: null, forms: [] };
      const forms = await index.forms(stem);
      return {
        text,
        isWord,
        postings: (await placesOf(index, forms)).postings,
        forms: forms.map((form) => form.text),
      };
    }),
  );
  const starts = sequences(parts.map(({ postings }) => postings));
  byParagraph(index.table, starts, parts.length, into);
  return (document) => wordingsIn(index, parts, starts, document);
}

/** The words that begin as typed, those that most paragraphs have. */
async function completions(index: SearchIndex, typed: string): Promise<Form[]> {
  const known = await index.forms(typed.slice(0, shortestPrefix), true);
  return known
    .filter(({ text }) => text.startsWith(typed))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

type FoundTerm = Omit<MatchedTerm, 'typed' | 'weight'>;

async function matchWord(
  index: SearchIndex,
  typed: string,
  stems: readonly string[],
  isUnfinished: boolean,
): Promise<FoundTerm> {
  const exact = (await Promise.all(stems.map((stem) => index.forms(stem)))).flat();
  const isPrefix = isUnfinished && exact.length === 0 && stems[0]!.length >= shortestPrefix;
  const all = isPrefix ? await completions(index, foldText(typed)) : exact;
  const forms = isPrefix ? all.slice(0, mostForms) : all;
  const { postings, matches } = await placesOf(index, forms);
  const wordings: WordingsIn = (document) =>
    forms.map(({ text }) => text).filter((text) => index.isIn(text, document));
  const isCompleted = isPrefix && forms.length > 0;
  const isCut = forms.length < all.length;
  return { forms, wordingsIn: wordings, postings, matches, isCompleted, isCut };
}

async function matchWordings(index: SearchIndex, wordings: readonly Wording[]): Promise<FoundTerm> {
  const matches: Matches = new Map();
  const found: WordingsIn[] = [];
  for (const wording of wordings) found.push(await matchWording(index, wording, matches));
  return {
    forms: [],
    wordingsIn: (document) => found.flatMap((one) => one(document)),
    postings: null,
    matches,
    isCompleted: false,
    isCut: false,
  };
}

const nothing: FoundTerm = {
  forms: [],
  wordingsIn: () => [],
  postings: null,
  matches: new Map(),
  isCompleted: false,
  isCut: false,
};

/** The paragraphs that are something in their document, each as if it began with a word for it. */
async function matchPart(index: SearchIndex, role: BlockRole): Promise<Matches> {
  const { values, sets, of } = (await index.facets()).get('role')!;
  const own = sets.map((set) => set.some((value) => values[value] === role));
  const ordinals = [...of.keys()].filter((ordinal) => own[of[ordinal]!]);
  return new Map(ordinals.map((ordinal) => [ordinal, [{ start: 0, end: 0 }]]));
}

/** A number in each of its notations, sign by sign. */
async function matchNotations(
  index: SearchIndex,
  notations: readonly string[],
): Promise<FoundTerm> {
  const all = await Promise.all(notations.map((one) => matchPhrase(index, one)));
  const matches: Matches = new Map();
  for (const [ordinal, spans] of all.flatMap((one) => [...one])) {
    matches.set(ordinal, [...(matches.get(ordinal) ?? []), ...spans]);
  }
  const wordings = () => [...notations];
  return {
    forms: [],
    wordingsIn: wordings,
    postings: null,
    matches,
    isCompleted: false,
    isCut: false,
  };
}

/**
 * Looks a term up in all its forms.
 * @param isUnfinished whether the reader may still be typing it: if the library hasn't the word, those
 *   that begin so stand for it
 */
export async function matchTerm(
  index: SearchIndex,
  { typed, wordings, weight, notations = [], part }: Term,
  isUnfinished: boolean,
): Promise<MatchedTerm> {
  if (part)
    return { typed, weight, ...nothing, isPart: true, matches: await matchPart(index, part) };
  if (notations.length > 0) return { typed, weight, ...(await matchNotations(index, notations)) };
  const stems = wordings.flatMap((parts) => (parts.length === 1 ? parts[0]!.stem : null) ?? []);
  const isWord = stems.length > 0 && stems.length === wordings.length;
  const found = isWord
    ? await matchWord(index, typed, stems, isUnfinished)
    : await matchWordings(index, wordings);
  return { typed, weight, ...found };
}

/** A clause as the library has it. */
export interface MatchedClause {
  terms: MatchedTerm[];
  also: MatchedTerm[];
  isLight: boolean;
  /** Whether neither the library nor the dictionary has its word. */
  isSlip?: boolean;
}

/**
 * Looks a clause up.
 * @param isUnfinished whether the reader may still be typing its last word; one that something else may
 *   stand for is whole
 */
export async function matchClause(
  index: SearchIndex,
  { terms, also, isLight }: Clause,
  isUnfinished: boolean,
): Promise<MatchedClause> {
  const begun = isUnfinished && also.length === 0 ? terms.length - 1 : -1;
  const [matched, others] = await Promise.all([
    Promise.all(terms.map((term, at) => matchTerm(index, term, at === begun))),
    Promise.all(also.map((term) => matchTerm(index, term, false))),
  ]);
  return { terms: matched, also: others, isLight };
}
