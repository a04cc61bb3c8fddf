import { expect, it } from 'vitest';
import { writtenOut } from '../../../../src/lib/search/question/hasty-words.ts';

it.each([
  ['yng', 'young'],
  ['wkrs', 'worker'],
  ['frm', 'from'],
  ['trng', 'training'],
  ['thier', 'their'],
])('%s is %s, written in haste', (typed, meant) => {
  expect(writtenOut(typed)).toBe(meant);
});

it('leaves words alone', () => {
  expect(writtenOut('worker')).toBeNull();
});
