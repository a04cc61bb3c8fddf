import type { Element } from 'hast';
import { letters, roman } from '../../text/counting.ts';
import { attribute, isElement } from './html-tree.ts';

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
