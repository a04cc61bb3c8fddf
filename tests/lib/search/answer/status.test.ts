import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/lib/search/question/query.ts';
import { headedBy, isWeak, statusText } from '../../../../src/lib/search/answer/status.ts';

const found = {
  count: 9,
  complete: 9,
  isFinal: true,
  missing: [],
  isPartial: false,
  coverage: 1,
  unmet: [],
  lacking: null,
  elsewhere: 0,
  preference: { councils: [], years: [], kinds: [], reports: [], notHeld: [] },
};

it.each([
  ['all', found, '9 paragraphs found.'],
  ['one', { ...found, count: 1, complete: 1 }, '1 paragraph found.'],
  [
    'many',
    { ...found, count: 1234, complete: 1234, isFinal: false },
    'At least 1,234 paragraphs found.',
  ],
  ['none', { ...found, count: 0, complete: 0 }, 'No paragraph has “staying put” or “carers”.'],
  [
    'nothing, where a council was named that isn’t held',
    { ...found, count: 0, preference: { ...found.preference, notHeld: ['Birmingham'] } },
    'No report on Birmingham is held here.',
  ],
  [
    'some with most of the words',
    { ...found, count: 10, complete: 1 },
    '1 paragraph found with all of these words, and 9 more with most of them.',
  ],
  [
    'a word that is nowhere',
    { ...found, complete: 0, missing: ['zxqv'], isPartial: true },
    'No paragraph has “zxqv”. 9 paragraphs with most of the rest, or what means the same.',
  ],
  [
    'words that never meet',
    { ...found, complete: 0, isPartial: true },
    'No paragraph has all of these words. 9 paragraphs with most of them, or with what means the same.',
  ],
  [
    'hardly anything that bears on it',
    { ...found, complete: 0, missing: ['knife'], isPartial: true, coverage: 0.4 },
    'Nothing here seems to answer this. No paragraph has “knife”. Nearest: 9 paragraphs with something of it.',
  ],
  [
    'words that hardly meet',
    { ...found, complete: 0, isPartial: true, coverage: 0.4, unmet: ['boxing', 'club'] },
    'Nothing here seems to answer this. No paragraph has “boxing” or “club” with the rest. Nearest: 9 paragraphs with something of it.',
  ],
  [
    'other councils than the one that was named',
    { ...found, preference: { ...found.preference, notHeld: ['Birmingham'] } },
    'No report on Birmingham is held here. Nearest: 9 paragraphs of other councils.',
  ],
])('what is said of a search that found %s', (_, outcome, expected) => {
  expect(statusText(outcome, parseQuery('"staying put" carers'))).toBe(expected);
});

it('what another library has not is not there, rather than here', () => {
  const query = parseQuery('carers');
  const notHeld = { ...found, preference: { ...found.preference, notHeld: ['Birmingham'] } };
  expect(statusText({ ...notHeld, count: 0 }, query, 'there')).toBe(
    'No report on Birmingham is held there.',
  );
  expect(statusText(notHeld, query, 'there')).toMatch(/^No report on Birmingham is held there\./);
  expect(statusText({ ...found, coverage: 0.4 }, query, 'there')).toMatch(
    /^Nothing there seems to answer this\./,
  );
});

describe('of a council that was named and whose reports have nothing of what was asked for', () => {
  const lacking = {
    places: ['the 2023 report on Bexley'],
    slugs: new Set(['bexley-2023-ilacs']),
    others: 'other councils’ reports',
    isAll: true,
  };
  const query = parseQuery('knife crime');
  const told = { ...found, count: 12, lacking, elsewhere: 9 };

  it('says so, and what others have', () => {
    expect(statusText(told, query)).toBe(
      'Nothing in the 2023 report on Bexley seems to answer this. In other councils’ reports: 9 paragraphs with all or most of these words, or with what means the same.',
    );
    expect(isWeak(told)).toBe(true);
    expect(headedBy(told)).toMatchObject({
      nearest: 'Nearest in the 2023 report on Bexley',
      others: 'In other councils’ reports',
    });
  });

  it('says only what is nearest where nothing else is shown', () => {
    expect(statusText({ ...told, count: 3, elsewhere: 0 }, query)).toBe(
      'Nothing in the 2023 report on Bexley seems to answer this. Nearest: 3 paragraphs with something of it.',
    );
  });

  it('heads nothing where others have nothing of it either', () => {
    expect(headedBy({ ...told, coverage: 0.3 })).toBeNull();
  });

  it('tells of one of two councils beside what the other has', () => {
    const one = { ...told, lacking: { ...lacking, isAll: false } };
    expect(statusText({ ...one, complete: 12 }, query)).toBe(
      '12 paragraphs found. Nothing in the 2023 report on Bexley seems to answer this.',
    );
    expect(isWeak(one)).toBe(false);
    expect(headedBy(one)).toBeNull();
  });
});
