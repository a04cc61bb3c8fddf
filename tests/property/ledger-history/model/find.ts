import type { Draw } from './draw.ts';
import { isText, wordsOf, type Unit, type Word } from './model.ts';
import type { State } from './state.ts';

/** A text of so many words at least, or undefined. */
export function someText(state: State, draw: Draw, words: number): Unit | undefined {
  return draw.one(state.units.filter((one) => isText(one) && wordsOf(one).length >= words));
}

/** A paragraph of another document. */
export function foreignText(state: State, draw: Draw): string {
  return draw.one(state.foreign) ?? 'The committee is asked to note what was said of this.';
}

/** A single word of another document. */
export function foreignWord(state: State, draw: Draw): string {
  const words = foreignText(state, draw).match(/\p{L}{4,}/gu);
  return draw.one(words ?? []) ?? 'also';
}

/** The sentences of a text, as far as full stops tell. */
export function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [[]];
  words.forEach((word, at) => {
    sentences.at(-1)!.push(word);
    if (/[\p{Ll}\d)’'"”][.?!][’'"”)]?$/u.test(word.text) && at < words.length - 1)
      sentences.push([]);
  });
  return sentences;
}

/** Units from one at the top level up to another one: what might stand on one page. */
export function somePage(state: State, draw: Draw): Unit[] {
  const { units } = state;
  const length = draw.from(4, 12);
  const start = draw.from(0, Math.max(0, units.length - length));
  const isTop = (unit: Unit | undefined) => unit === undefined || unit.parent === null;
  let [first, last] = [start, Math.min(units.length, start + length)];
  while (first > 0 && !isTop(units[first])) first -= 1;
  while (last < units.length && !isTop(units[last])) last += 1;
  return units.slice(first, last);
}

export const hasFigure = ({ text }: Word): boolean => /\d/.test(text);

/** A word with other figures of the same length. */
export function withOtherFigures(text: string, draw: Draw): string {
  const [sign, digits, rest] = /^(\D*)(\d+)(.*)$/u.exec(text)?.slice(1) ?? [text, '', ''];
  if (digits === '') return text;
  const lowest = digits!.length === 1 ? 1 : 10 ** (digits!.length - 1);
  const highest = 10 ** digits!.length - 1;
  let other = Number(digits);
  while (String(other) === digits) other = draw.from(lowest, highest);
  return `${sign}${other}${rest!.replace(/\d/g, () => String(draw.from(0, 9)))}`;
}
