import { describe, expect, it } from 'vitest';
import { corrected, suggestWord } from '../../../../src/lib/search/question/suggest.ts';
import {
  formsOf,
  readForms,
  shardsFor,
  shardsOf,
  writeForms,
} from '../../../../src/lib/search/index/word-forms.ts';

const knows = (word: string) => !['superivsion', 'leicestershire', 'carres'].includes(word);
const vocabulary = formsOf(
  new Map([
    ['supervision', 800],
    ['superivsion', 1],
    ['supervised', 20],
    ['carers', 500],
    ['careers', 2],
    ['carres', 1],
    ['leicestershire', 40],
    ['put', 3],
    ['ink', 1],
  ]),
  knows,
);

describe('the vocabulary', () => {
  it('is the same when it is read back', () => {
    expect(readForms(writeForms(vocabulary))).toEqual(vocabulary);
  });

  it('keeps the forms of a stem in one file, and finds the files of a stem', () => {
    const letters = (at: number) => String.fromCharCode(97 + (at % 26));
    const words = Array.from({ length: 600 }, (_, at) => `x${letters(at / 26)}${letters(at)}t`);
    const all = ['first', ...words, ...words.map((word) => `${word}s`)];
    const forms = formsOf(new Map(all.map((word) => [word, 1])), knows);
    const shards = shardsOf(forms);
    expect(shards.flat()).toEqual(forms);
    expect(shards.length).toBeGreaterThan(2);
    const firsts = shards.map(([first]) => first!.stem);
    for (const { stem } of forms) {
      const having = shards.flatMap((shard, at) =>
        shard.some((one) => one.stem === stem) ? [at] : [],
      );
      expect(shardsFor(firsts, stem, false)).toEqual(having);
    }
  });

  it.each([
    ['c', true, [0, 1]],
    ['d', true, [1, 2]],
    ['d', false, [1]],
    ['zz', false, [2]],
    ['', true, [0, 1, 2]],
  ])('%j, as a beginning: %s, can be in %j', (stem, isPrefix, expected) => {
    expect(shardsFor(['a', 'cz', 'dx'], stem, isPrefix)).toEqual(expected);
  });
});

describe('what was probably meant', () => {
  it.each([
    ['letters that changed places', 'supervisoin', 'supervision'],
    ['one letter too many', 'supervissions', 'supervision'],
    ['the first letter', 'tupervision', 'supervision'],
    ['a misprint of the source is passed over', 'superivsions', 'supervision'],
    [
      'a misprint of the source is not offered, even if nothing else is near',
      'superivsionss',
      null,
    ],
    ['a word of the source that is a misprint', 'carres', 'carers'],
    ['a rare word that the dictionary knows', 'careers', null],
    ['a name that the dictionary does not know', 'liecestershire', 'leicestershire'],
    ['a word too short to be sure', 'pit', null],
    ['a word too far from all', 'elephants', null],
    ['another form of a word is no correction', 'supervise', null],
  ])('%s: %s', (_, typed, expected) => {
    expect(suggestWord(typed, vocabulary)).toBe(expected);
  });

  it('is put into the query in its place', () => {
    const words = new Map([['superivsion', 'supervision']]);
    expect(corrected('"superivsion" -order', words)).toBe('"supervision" -order');
  });
});
