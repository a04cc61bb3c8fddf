import { describe, expect, it } from 'vitest';
import {
  divided,
  nearlyDivided,
  safeCorrection,
  withLastG,
} from '../../../../src/lib/search/question/safe-correction.ts';
import { stemOf } from '../../../../src/lib/search/words/stem.ts';

const form = (text: string, count = 20, isKnown = true) => {
  return { text, stem: stemOf(text), count, isKnown };
};
const forms = [
  ...['sufficiency', 'strategy', 'aids', 'hostels', 'out', 'of', 'hours', 'life', 'story'].map(
    (text) => form(text),
  ),
  form('supervision', 200),
  form('supervising'),
  form('involved'),
  form('board'),
  form('parents', 90),
  form('quick'),
  form('sick'),
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
    ['invlvd', 'involved'],
    ['perants', 'parents'],
    ['bord', 'board'],
    ['qick', 'quick'],
  ])('where there is no doubt: %s', (typed, meant) => {
    expect(safeCorrection(typed, forms)).toBe(meant);
  });

  it.each([
    ['too short', 'kids'],
    ['too far from all', 'zxqvyw'],
    ['as near to two', 'maaches'],
    ['a misprint of a source alone', 'recieves'],
    ['a number', '2017'],
    ['four letters without a vowel', 'ssck'],
  ])('not where it is %s: %s', (_, typed) => {
    expect(safeCorrection(typed, forms)).toBe(null);
  });
});

it.each([
  ['supervisin', 'supervising'],
  ['hourin', null],
  ['supervision', null],
])('a word that lost its last g, %s, is given it where that makes a word: %s', (typed, meant) => {
  expect(withLastG(typed, forms)).toBe(meant);
});

describe('a word without its spaces', () => {
  it.each([
    ['bordstrategy', 'board strategy'],
    ['zxqvstrategy', null],
    ['strategies', null],
  ])('and with a slip, %s, is divided as %s', (typed, parts) => {
    expect(nearlyDivided(typed, forms)).toBe(parts);
  });

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
