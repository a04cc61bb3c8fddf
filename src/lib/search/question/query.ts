import { foldText } from '../../text/fold.ts';
import { isAskedFor, isAsking, isTelling } from '../words/asking-words.ts';
import { levelNotations } from './notations.ts';

/** What a reader asked for. */
export interface Query {
  /** Words that may stand anywhere in a paragraph, in the order typed. */
  words: string[];
  /** Phrases in quotation marks, without them. */
  phrases: string[];
  /** Words or phrases marked with `-` that no hit may have. */
  excluded: string[];
  /** For a word that others may stand for (`adoption OR fostering`), these; absent where there is none. */
  either?: Map<string, string[]>;
}

const part = /(-?)"([^"]*)"?|(\S+)/g;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** A word without the signs of the sentence that it stands in. */
function bareWord(word: string): string {
  const bare = word.replace(/[?!.,;:]+$/, '');
  if (/^[([].*[)\]]$/.test(bare)) return bare;
  return bare.replace(/^[([]+|(?<=^[^([]*)[)\]]+$/g, '').replace(/[?!.,;:]+$/, '');
}

/** In capitals, as they are typed in catalogues; small they are words. */
const operators: ReadonlyMap<string, 'or' | 'not'> = new Map([
  ['\u0001or', 'or'],
  ['\u0001not', 'not'],
]);

/** What was left out of a phrase: it is several then. */
const gap = / (?:…|\.\.\.|\[…\]) /;

const inQuotes = /(["\u201C-\u201F\u2033][^"\u201C-\u201F\u2033]*["\u201C-\u201F\u2033]?)/;

/** What was typed with something done to what stands outside quotation marks. */
function outsideQuotes(typed: string, change: (text: string) => string): string {
  return typed
    .split(inQuotes)
    .map((text, at) => (at % 2 === 1 ? text : change(text)))
    .join('');
}

const operator = /(?<=^|\s)(OR|NOT|AND)(?=\s|$)/g;

/** What was typed, folded, and outside quotation marks with numbers in one notation and operators marked. */
function readable(typed: string): string {
  const isAlone = /^(?:OR|NOT|AND)?$/.test(typed.trim());
  const marked = outsideQuotes(typed, (text) =>
    isAlone ? text : text.replace(operator, (word) => (word === 'AND' ? '' : `\u0001${word}`)),
  );
  return outsideQuotes(foldText(marked), levelNotations);
}

function take(query: Query, text: string, joint: 'or' | 'not' | null, isPhrase: boolean): void {
  const last = query.words.at(-1);
  if (joint === 'not') query.excluded.push(text);
  else if (isPhrase) query.phrases.push(text);
  else if (text.startsWith('-')) query.excluded.push(text.slice(1));
  else if (joint === 'or' && last !== undefined) {
    query.either ??= new Map();
    query.either.set(last, [...(query.either.get(last) ?? []), text]);
  } else query.words.push(text);
}

/**
 * Reads what was typed: `"staying put" care -adoption`. Quotation marks may be curly or straight; one
 * that is never closed reaches to the end. A hyphen excludes only at the start of a word.
 */
export function parseQuery(typed: string): Query {
  const query: Query = { words: [], phrases: [], excluded: [] };
  let joint: 'or' | 'not' | null = null;
  for (const [whole, minus, phrase, word] of readable(typed).matchAll(part)) {
    if (operators.has(whole)) {
      joint = operators.get(whole)!;
      continue;
    }
    const texts = phrase === undefined ? [bareWord(word ?? '')] : phrase.split(gap);
    for (const text of texts.map((one) => one.trim()).filter((one) => letterOrDigit.test(one))) {
      take(query, text, minus === '-' ? 'not' : joint, phrase !== undefined);
    }
    joint = null;
  }
  return query;
}

/** The words to look for, each once, in the order typed; common ones only if there is nothing else. */
export function wantedWords({ words, phrases }: Query): string[] {
  const unique = [...new Set(words)];
  const asked = unique.filter(isAskedFor);
  const telling = asked.length > 0 ? asked : unique.filter(isTelling);
  return telling.length > 0 || phrases.length > 0 ? telling : unique;
}

/** Whether there is anything to look for; words to leave out alone find nothing. */
export function isEmpty({ words, phrases }: Query): boolean {
  return words.length === 0 && phrases.length === 0;
}

/** The words of a question without those by which it asks: `what is staying put`. */
function asked(words: readonly string[]): readonly string[] {
  if (!isAsking(words[0] ?? '')) return words;
  const first = words.findIndex(isAskedFor);
  return first === -1 ? words : words.slice(first);
}

/**
 * The phrase that a reader who typed no quotation marks may have meant: the words as typed, after those by
 * which a question asks; null for one word.
 */
export function impliedPhrase({ words, phrases }: Query): string | null {
  const own = asked(words);
  return phrases.length === 0 && own.length > 1 ? own.join(' ') : null;
}
