import { isFigure, isNegation } from '../../text/telling-words.ts';
import type { Difference, Fit, Swallowed } from './fit-quotation.ts';

const grades = /\b(?:outstanding|good|inadequate|adequate|requires? improvement)\b/giu;

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}.,:]*[\p{L}\p{N}]/gu) ?? [];
const partsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The negations of a text: "not", "never", "isn’t". */
function negationsIn(text: string): string[] {
  return wordsIn(text).filter((word) => partsOf(word).some(isNegation));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

/** Words that are numbers in some sentences and none in others. */
const doubtful = new Set(['one', 'first', 'second', 'once', 'twice']);

const figuresIn = (text: string): string[] => wordsOf(text).filter(isFigure);
const gradesIn = (text: string): string[] =>
  (text.toLowerCase().match(grades) ?? []).map((one) => one.replace('require ', 'requires '));

/** What the first list has beyond the second. */
function beyond(some: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return some.filter((one) => {
    const at = rest.indexOf(one);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** How the two texts of a comparison are called. */
interface Names {
  was: string;
  is: string;
}

const aParagraphQuoted: Names = { was: 'the paragraph', is: 'the quotation' };

const atStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function ofNegation({ was, is }: Difference, names: Names): string[] {
  const lost = beyond(negationsIn(was), negationsIn(is));
  const added = beyond(negationsIn(is), negationsIn(was));
  return [
    ...(lost.length > 0 ? [`${atStart(names.is)} leaves out ${quoted(lost)}.`] : []),
    ...(added.length > 0 ? [`${atStart(names.is)} adds ${quoted(added)}.`] : []),
  ];
}

function ofKind(
  name: string,
  was: readonly string[],
  is: readonly string[],
  names: Names,
): string[] {
  const [lost, added] = [beyond(was, is), beyond(is, was)];
  if (lost.length > 0 && added.length > 0)
    return [
      `The ${name} differs: ${quoted(lost)} in ${names.was}, ${quoted(added)} in ${names.is}.`,
    ];
  if (lost.length > 0) return [`${atStart(names.is)} leaves out the ${name} ${quoted(lost)}.`];
  return added.length > 0 ? [`${atStart(names.is)} adds the ${name} ${quoted(added)}.`] : [];
}

function ofDifference(one: Difference, names: Names): string[] {
  return [
    ...ofNegation(one, names),
    ...ofKind('number', figuresIn(one.was), figuresIn(one.is), names),
    ...ofKind('grade', gradesIn(one.was), gradesIn(one.is), names),
  ];
}

/** What stands in a gap and changes what a quotation says: a negation, a number, a grade. */
export function lostIn({ by, words }: Swallowed): string[] {
  const text = words.join(' ');
  const numbers = figuresIn(text).filter((word) => !doubtful.has(word));
  const all = [...negationsIn(text), ...numbers, ...gradesIn(text)];
  return beyond(all, [...negationsIn(by.text), ...figuresIn(by.text), ...gradesIn(by.text)]);
}

function ofGap(swallowed: Swallowed): string[] {
  const lost = lostIn(swallowed);
  if (lost.length === 0) return [];
  const where =
    swallowed.by.kind === 'gap' ? 'A gap (…) leaves out' : `“[${swallowed.by.text}]” stands for`;
  return [`${where} ${quoted([...new Set(lost)])}.`];
}

/**
 * What a reader has to know of the differences and gaps of a quotation, a sentence each.
 * @param names of the two texts, where they are no paragraph and a quotation of it
 */
export function notesOf(
  { differences, swallowed }: Fit,
  names: Names = aParagraphQuoted,
): string[] {
  return [...differences.flatMap((one) => ofDifference(one, names)), ...swallowed.flatMap(ofGap)];
}

/** Whether a text has a word that alone can make a statement another one: a negation, a number, a grade. */
export const hasTellingWord = (text: string): boolean =>
  [...negationsIn(text), ...figuresIn(text), ...gradesIn(text)].length > 0;
