import { expect, it } from 'vitest';
import { soundOf } from '../../../../src/lib/search/question/word-sound.ts';

it.each([
  ['perants', 'parents'],
  ['invlvd', 'involved'],
  ['polise', 'police'],
  ['fysical', 'physical'],
  ['anex', 'annex'],
])('%s sounds as %s does', (typed, meant) => {
  expect(soundOf(typed)).toBe(soundOf(meant));
});

it.each([
  ['rereferral', 'referral'],
  ['child', 'cold'],
  ['every', 'very'],
])('%s sounds otherwise than %s', (typed, other) => {
  expect(soundOf(typed)).not.toBe(soundOf(other));
});
