import type { Element } from 'hast';
import { attribute, isElement } from './html-tree.ts';

const romans: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number in small Roman letters; of numbers that no list reaches the digits. */
export function roman(number: number): string {
  if (number < 1 || number > 399) return String(number);
  let rest = number;
  return romans
    .map(([value, sign]) => {
      const count = Math.floor(rest / value);
      rest -= count * value;
      return sign.repeat(count);
    })
    .join('');
}

/** A number in small letters: a to z, then aa, as word processors and browsers count. */
export function letters(number: number): string {
  if (number < 1 || number > 702) return String(number);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}

const styles: Readonly<Record<string, (number: number) => string>> = {
  a: letters,
  A: (number) => letters(number).toUpperCase(),
  i: roman,
  I: (number) => roman(number).toUpperCase(),
};

const isUnmarked = (list: Element): boolean =>
  /list-style(?:-type)?\s*:\s*none/iu.test(attribute(list, 'style'));

/** The number that a browser prints before each item of a numbered list, by item; none where it prints none. */
export function numbersOf(list: Element): Map<Element, string> {
  const numbers = new Map<Element, string>();
  if (list.tagName !== 'ol' || isUnmarked(list)) return numbers;
  const write = styles[attribute(list, 'type')] ?? String;
  let next = Number.parseInt(attribute(list, 'start') || '1', 10) || 1;
  for (const item of list.children.filter(isElement)) {
    if (item.tagName !== 'li') continue;
    const own = Number.parseInt(attribute(item, 'value'), 10);
    if (!Number.isNaN(own)) next = own;
    numbers.set(item, `${write(next)}.`);
    next += 1;
  }
  return numbers;
}
