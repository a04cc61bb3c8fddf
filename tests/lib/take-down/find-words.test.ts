import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SoughtWords } from '../../../src/lib/take-down/find-words.ts';
import { mask, maskWords } from '../../../src/lib/take-down/mask-text.ts';
import { bareSigns, signsOf } from '../../../src/lib/take-down/signs.ts';
import { markedSpellings, nearMisses, soughtWords, spellings } from '../../making/spellings.ts';

const masked = (text: string, words: string) => maskWords(text, new SoughtWords(words));
const all = Object.entries({ ...spellings, ...markedSpellings });

describe('words are found', () => {
  it.each(all)('written with %s', (_, spelled) => {
    expect(new SoughtWords(soughtWords).findIn(`By ${spelled}, who wrote.`)).toHaveLength(1);
  });

  it.each(all)('asked for with %s', (_, spelled) => {
    const words = spelled.replace(/the manager | is here/, '');
    expect(new SoughtWords(words).findIn(`By ${soughtWords}, who wrote.`)).toHaveLength(1);
  });

  it.each(nearMisses.map((one) => [one]))('not in %j', (text) => {
    expect(new SoughtWords(soughtWords).findIn(text)).toEqual([]);
  });

  it('as a telephone number, wherever its spaces are', () => {
    const number = new SoughtWords('01632 960 123');
    for (const text of ['01632960123', '(01632) 960-123', '01632 960\n123', '01632 960 123'])
      expect(number.findIn(`on ${text}.`)).toHaveLength(1);
    expect(number.findIn('101632 960 1234')).toEqual([]);
  });

  it('torn apart, if asked for', () => {
    const words = new SoughtWords('Assessment by Ann');
    expect(words.findIn('Assessme nt by Ann')).toEqual([]);
    expect(words.findIn('Assessme nt by Ann', true)).toHaveLength(1);
  });

  it('if there are any', () => {
    expect(() => new SoughtWords(' — ')).toThrow('No words');
  });
});

describe('a mask takes the place of words', () => {
  it.each([
    ['and of nothing beside them', 'a (b.c) d', '(b.c)', `a (${mask}) d`],
    ['with their accents', 'by Zoe\u0308.', 'Zoë', `by ${mask}.`],
    ['within marks', 'by **Ann Lee**, who', 'Ann Lee', `by **${mask}**, who`],
    ['and of the marks that held them only', 'by *Ann* *Lee* who', 'Ann Lee', `by ${mask} who`],
    ['before a mark that began earlier', '**By Ann** Lee', 'Ann Lee', `**By ${mask}**`],
    ['after a mark that ends later', 'By Ann **Lee is**', 'Ann Lee', `By **${mask} is**`],
    [
      'before the mark of a note',
      'By Ann<sup>1</sup> Lee is',
      'Ann Lee',
      `By ${mask}<sup>1</sup> is`,
    ],
    ['in a link', '[Ann](mailto:a@b.example) Lee', 'Ann Lee', `[${mask}](mailto:a@b.example)`],
  ])('%s', (_, text, words, expected) => {
    expect(masked(text, words)).toEqual({ text: expected, places: 1 });
  });

  it('wherever they stand', () => {
    expect(masked('Ann, ann and ANN', 'Ann')).toEqual({
      text: `${mask}, ${mask} and ${mask}`,
      places: 3,
    });
  });
});

it('the signs of a text are the same, with the way back and without', () => {
  const parts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      ...['&amp;', '&amp;amp;', '&euml;', '&#233;', '<b>', '</p>', '<sup>1</sup>', '²', '[^1]'],
      ...['](x)', '½', '\uFB03', 'ß', 'Σ', '™', 'e\u0301', '\u0301', '&', '<', 'a', '[^'],
    ),
  );
  const texts = fc.array(parts).map((some) => some.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(bareSigns(text)).toBe(
        signsOf(text)
          .map(({ sign }) => sign)
          .join(''),
      );
    }),
    { numRuns: 2000 },
  );
});
