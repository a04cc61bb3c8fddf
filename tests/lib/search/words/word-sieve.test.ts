import { expect, it } from 'vitest';
import { isInSieve, sieveFiles, sieveOf } from '../../../../src/lib/search/words/word-sieve.ts';

const syllables = ['ba', 'do', 'ki', 'lu', 'me', 'na', 'po', 're', 'si', 'ta'];
const made = (from: number) =>
  Array.from({ length: 3000 }, (_, at) =>
    String(at * 7 + from).replace(/\d/g, (digit) => syllables[Number(digit)]!),
  );

it('a sieve knows every word that is in it, and of others hardly any', () => {
  const sieve = sieveOf(made(1));
  expect(made(1).filter((word) => !isInSieve(word, sieve))).toEqual([]);
  expect(made(2).filter((word) => isInSieve(word, sieve)).length).toBeLessThan(90);
});

it('the dictionary is cut by first letters, and leaves out what is no plain word', () => {
  const files = new Map(sieveFiles(['Adoption', 'abuse', 'care', "can't", '4th']));
  expect([...files.keys()].sort()).toEqual(['known/a', 'known/c']);
  expect(isInSieve('adoption', files.get('known/a')!)).toBe(true);
});
