import { describe, expect, it } from 'vitest';
import {
  distinctLocators,
  inSentence,
  locator,
  rangeLocator,
  shortened,
  type Located,
} from '../../../src/lib/citation/locator.ts';

const passage: Located = {
  id: 'executive-summary-3',
  kind: 'paragraph',
  role: null,
  number: null,
  section: 'Executive summary',
};

describe('a locator', () => {
  it.each<[string, Partial<Located>, string]>([
    ['a printed number', { id: 'para-28', number: 28 }, 'Paragraph 28'],
    ['a recommendation', { id: 'para-3', number: 3, role: 'recommendation' }, 'Recommendation 3'],
    ['a numbered heading', { id: 'para-2', kind: 'heading', number: 2 }, 'Part 2'],
    ['a number that has moved', { id: 'para-28', number: 29 }, 'Paragraph 29'],
    ['a letter in a numbered part', { id: 'para-2-a' }, 'Paragraph 2(a)'],
    ['a deeper label', { id: 'para-5-3-b', kind: 'list-item' }, 'Paragraph 5(3)(b)'],
    ['a second sequence', { id: 'lscb-para-1' }, 'Paragraph 1'],
    ['a label printed twice', { id: 'para-2-a-x2' }, 'Paragraph 2(a)'],
    ['no number', {}, '“Executive summary”, passage 3'],
    ['a table row', { kind: 'table-row' }, '“Executive summary”, table row 3'],
    ['text before any heading', { id: 'opening-2', section: null }, 'Opening, passage 2'],
    ['a heading', { id: 's-executive-summary', kind: 'heading' }, 'Section “Executive summary”'],
  ])('for %s', (_, over, expected) => {
    expect(locator({ ...passage, ...over })).toBe(expected);
  });

  it('begins in lower case within a sentence', () => {
    expect(inSentence('Paragraph 28')).toBe('paragraph 28');
    expect(inSentence('“Executive summary”, passage 3')).toBe('“Executive summary”, passage 3');
  });
});

describe('a locator in a note', () => {
  it.each([
    ['Paragraph 28', 'para 28'],
    ['Recommendation 3', 'rec 3'],
    ['Paragraphs 13 to 15', 'paras 13–15'],
    ['Paragraph 1 of “Board”', 'para 1 of “Board”'],
    ['“Executive summary”, passage 3', '“Executive summary”, passage 3'],
    ['page 13', 'p 13'],
  ])('%s', (locator, expected) => {
    expect(shortened(locator)).toBe(expected);
  });
});

describe('the locator of a run', () => {
  it.each([
    ['Paragraph 13', 'Paragraph 15', 'Paragraphs 13 to 15'],
    ['Paragraph 13', 'Paragraph 13', 'Paragraph 13'],
    ['Recommendation 1', 'Recommendation 4', 'Recommendations 1 to 4'],
    ['Recommendation 9', 'Paragraph 10', 'Recommendation 9 to paragraph 10'],
    ['Opening, passage 1', 'Opening, passage 3', 'Opening, passage 1 to opening, passage 3'],
  ])('from %s to %s', (first, last, expected) => {
    expect(rangeLocator(first, last)).toBe(expected);
  });
});

describe('locators of one document', () => {
  const named = (...places: [id: string, locator: string, section: string | null][]) =>
    distinctLocators(places.map(([id, locator, section]) => ({ id, locator, section })));

  it('stay as they are where no two are the same', () => {
    expect(named(['para-1', 'Paragraph 1', 'A'], ['para-2', 'Paragraph 2', 'A'])).toEqual([
      'Paragraph 1',
      'Paragraph 2',
    ]);
  });

  it('say the section of a number that occurs twice', () => {
    const all = named(
      ['para-1', 'Paragraph 1', 'Findings'],
      ['lscb-para-1', 'Paragraph 1', 'Board'],
    );
    expect(all).toEqual(['Paragraph 1 of “Findings”', 'Paragraph 1 of “Board”']);
  });

  it('say the anchor where the section is the same too', () => {
    const all = named(['para-2-a', 'Paragraph 2(a)', 'A'], ['para-2-a-x2', 'Paragraph 2(a)', 'A']);
    expect(all).toEqual([
      'Paragraph 2(a) of “A” (para-2-a)',
      'Paragraph 2(a) of “A” (para-2-a-x2)',
    ]);
  });

  it('are not told apart by capitals alone', () => {
    const all = named(['s-a', 'Section “Board”', null], ['s-a-x2', 'Section “board”', null]);
    expect(all).toEqual(['Section “Board” (s-a)', 'Section “board” (s-a-x2)']);
  });
});
