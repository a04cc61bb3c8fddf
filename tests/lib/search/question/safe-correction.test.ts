import { describe, expect, it } from 'vitest';
import { divided, safeCorrection } from '../../../../src/lib/search/question/safe-correction.ts';
import { stemOf } from '../../../../src/lib/search/words/stem.ts';

const form = (text: string, count = 20, isKnown = true) => {
  return { text, stem: stemOf(text), count, isKnown };
};
const forms = [
  ...['sufficiency', 'strategy', 'aids', 'hostels', 'out', 'of', 'hours', 'life', 'story'].map(
    (text) => form(text),
  ),
  form('supervision', 200),
  form('barn', 1),
  form('qzvk', 1, false),
  form('marches'),
  form('matches'),
  form('recieve', 3, false),
];

describe('a word is put right', () => {
  it.each([
    ['suficiency', 'sufficiency'],
    ['stratagy', 'strategy'],
    ['supervsion', 'supervision'],
    ['supervisoin', 'supervision'],
  ])('where there is no doubt: %s', (typed, meant) => {
    expect(safeCorrection(typed, forms)).toBe(meant);
  });

  it.each([
    ['too short', 'kids'],
    ['too far from all', 'zxqvyw'],
    ['as near to two', 'maaches'],
    ['a misprint of a source alone', 'recieves'],
    ['a number', '2017'],
  ])('not where it is %s: %s', (_, typed) => {
    expect(safeCorrection(typed, forms)).toBe(null);
  });
});

describe('a word without its spaces', () => {
  it.each([
    ['outofhours', 'out of hours'],
    ['lifestory', 'life story'],
    ['storyof', 'story of'],
    ['outof', 'out of'],
    ['aidsbarn', 'aids barn'],
    ['aidsqzvk', null],
    ['supervisionary', null],
  ])('%s is divided as %s', (typed, parts) => {
    expect(divided(typed, forms)).toBe(parts);
  });
});
