import { foreignWord, hasFigure, sentencesOf, someText, withOtherFigures } from '../model/find.ts';
import type { Draw } from '../model/draw.ts';
import { isHeading, isText, plain, wordsOf, type Unit, type Word } from '../model/model.ts';
import { touch, type Edit, type State } from '../model/state.ts';

/** Gives words another text in their places. */
function reword(state: State, unit: Unit, words: readonly Word[], to: (word: Word) => string) {
  touch(state, [unit]);
  for (const word of words) word.text = to(word);
}

function slipIn(text: string, draw: Draw): string {
  const at = draw.from(0, text.length - 1);
  const [before, here, after] = [text.slice(0, at), text[at]!, text.slice(at + 1)];
  if (draw.onceIn(3)) return `${before}${here}${here}${after}`;
  if (draw.onceIn(2) && text.length > 3) return before + after;
  return `${before}${here === 'e' ? 'a' : 'e'}${after}`;
}

/** Slips of the pen in one to three words, and in one word in ten at most. */
export const slip: Edit = (state, draw) => {
  const unit = draw.one(state.units.filter((one) => wordsOf(one).length > 0));
  if (unit === undefined) return false;
  const words = wordsOf(unit).filter(({ text }) => /\p{L}{2}/u.test(text));
  const some = draw.some(words, draw.from(1, Math.max(1, Math.min(3, words.length / 10))));
  reword(state, unit, some, ({ text }) => slipIn(text, draw));
  return some.length > 0;
};

const otherSigns: readonly [RegExp, string][] = [
  [/’/g, "'"],
  [/“|”/g, '"'],
  [/–/g, '-'],
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
];

/** Other quotes, dashes and capitals all over a text. */
export const typography: Edit = (state, draw) => {
  const unit = someText(state, draw, 4);
  if (unit === undefined) return false;
  const typed = (text: string) =>
    otherSigns.reduce((now, [sign, to]) => now.replace(sign, to), text);
  reword(state, unit, wordsOf(unit), ({ text }) => typed(text));
  const some = draw.some(wordsOf(unit), 2);
  reword(state, unit, some, ({ text }) =>
    text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase(),
  );
  return true;
};

/** One to three words exchanged for others, dropped or added. */
export const rewordLightly: Edit = (state, draw) => {
  const unit = someText(state, draw, 12);
  if (unit === undefined) return false;
  const words = unit.cells[0]!;
  const [changed, dropped, before] = draw.some(words, 3) as [Word, Word, Word];
  reword(state, unit, [changed], () => foreignWord(state, draw));
  const added = state.ids.words(foreignWord(state, draw));
  unit.cells = [
    words
      .filter((word) => word !== dropped || draw.onceIn(2))
      .flatMap((word) => (word === before ? [...added, word] : [word])),
  ];
  return true;
};

/** From a quarter to two fifths of the words exchanged for others: the same paragraph, written anew. */
export const rewordHeavily: Edit = (state, draw) => {
  const unit = someText(state, draw, 12);
  if (unit === undefined) return false;
  const words = wordsOf(unit);
  const some = draw.some(words, Math.floor((words.length * draw.from(25, 40)) / 100));
  reword(state, unit, some, () => foreignWord(state, draw));
  return true;
};

/** A word of a text that is neither row nor heading, with the text. */
function someWord(state: State, draw: Draw, isMeant: (word: Word) => boolean) {
  const unit = draw.one(state.units.filter((one) => isText(one) && wordsOf(one).some(isMeant)));
  const word = unit && draw.one(wordsOf(unit).filter(isMeant));
  return unit === undefined || word === undefined ? null : { unit, word };
}

/** An edit that exchanges one word of a kind. */
function exchangeWord(
  isMeant: (word: Word) => boolean,
  to: (text: string, draw: Draw) => string,
): Edit {
  return (state, draw) => {
    const found = someWord(state, draw, isMeant);
    if (found !== null) reword(state, found.unit, [found.word], ({ text }) => to(text, draw));
    return found !== null;
  };
}

export const numberCorrected = exchangeWord(hasFigure, withOtherFigures);

const grades: Readonly<Record<string, string>> = {
  good: 'inadequate',
  outstanding: 'good',
  inadequate: 'good',
  strong: 'weak',
  effective: 'ineffective',
  poor: 'good',
};
const isGrade = ({ text }: Word) => Object.hasOwn(grades, plain(text));

export const gradeCorrected = exchangeWord(isGrade, (text) =>
  text.replace(/\p{L}+/u, (word) => grades[word.toLowerCase()] ?? word),
);

const takesNot = ({ text }: Word) => /^(?:is|are|was|were|has|have|had|do|does|can)$/.test(text);

export const negationAdded: Edit = (state, draw) => {
  const found = someWord(state, draw, takesNot);
  if (found === null) return false;
  touch(state, [found.unit]);
  const words = found.unit.cells[0]!;
  found.unit.cells = [words.toSpliced(words.indexOf(found.word) + 1, 0, ...state.ids.words('not'))];
  return true;
};

export const negationRemoved: Edit = (state, draw) => {
  const found = someWord(state, draw, ({ text }) => text === 'not' || text === 'never');
  if (found === null || wordsOf(found.unit).length < 4) return false;
  touch(state, [found.unit]);
  found.unit.cells = [found.unit.cells[0]!.filter((word) => word !== found.word)];
  return true;
};

/** A name that stands in many texts becomes another one in all of them. */
export const nameChanged: Edit = (state, draw) => {
  const counts = new Map<string, number>();
  for (const word of state.units.filter(isText).flatMap((unit) => wordsOf(unit).slice(1))) {
    if (/^\p{Lu}\p{Ll}{3,}$/u.test(word.text))
      counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
  }
  const name = draw.one([...counts.keys()].filter((one) => counts.get(one)! > 3));
  for (const unit of state.units) {
    const words = wordsOf(unit).filter(({ text }) => text === name);
    if (words.length > 0) reword(state, unit, words, () => 'Exampleshire');
  }
  return name !== undefined;
};

/** A sentence taken out of a text, less than half of it. */
export const sentenceDeleted: Edit = (state, draw) => {
  const unit = someText(state, draw, 20);
  if (unit === undefined || isHeading(unit)) return false;
  const words = unit.cells[0]!;
  const short = sentencesOf(words).filter(({ length }) => length * 2 < words.length);
  const sentence = draw.one(short);
  if (sentence === undefined) return false;
  touch(state, [unit]);
  unit.cells = [words.filter((word) => !sentence.includes(word))];
  return true;
};

/** A sentence of another document added, shorter than the text. */
export const sentenceAdded: Edit = (state, draw) => {
  const unit = someText(state, draw, 12);
  if (unit === undefined) return false;
  const words = unit.cells[0]!;
  const fresh = sentencesOf(state.ids.words(draw.one(state.foreign) ?? ''))[0]!;
  touch(state, [unit]);
  unit.cells = [[...words, ...fresh.slice(0, Math.floor(words.length / 2))]];
  return true;
};
