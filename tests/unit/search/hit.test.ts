import { describe, expect, it } from 'vitest';
import { excerpt, wordSpans } from '../../../src/lib/search/excerpt.ts';
import { hitAddress, readHitAddress } from '../../../src/lib/search/hit-address.ts';
import { keepsToPhrases, toHit } from '../../../src/lib/search/hit.ts';
import { parseQuery } from '../../../src/lib/search/query.ts';
import { statusText } from '../../../src/lib/search/status.ts';

const place = {
  report: 'anytown-2020-ilacs',
  anchor: 'para-28',
  document: 'Anytown 2020, ILACS inspection',
  locator: 'Paragraph 28',
  section: 'Help and protection › A & B = C?',
  page: 14,
};
const record = (content: string) => ({
  content,
  raw_url: hitAddress(place),
  filters: { grade: ['good'] },
});
const shown = (content: string, typed: string, places: number[]) =>
  toHit(record(content), parseQuery(typed), places)
    .excerpt.runs.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('the address of a hit', () => {
  it('carries what the hit shows, and gives it back', () => {
    expect(readHitAddress(hitAddress(place))).toEqual(place);
    const bare = { ...place, section: null, page: null };
    expect(readHitAddress(hitAddress(bare))).toEqual(bare);
  });

  it('leads to the paragraph', () => {
    expect(hitAddress(place)).toMatch(/^\/reports\/anytown-2020-ilacs\/\?.*#para-28$/);
  });

  it('of another page is refused', () => {
    expect(() => readHitAddress('/about/')).toThrow('not an address of a hit');
  });
});

describe('a hit', () => {
  const text = 'There is drift and delay, and more delay, in care.';

  it('marks the words typed where they stand together', () => {
    expect(shown(text, 'drift and delay', [2, 3, 4, 7])).toBe(
      'There is [drift and delay], and more delay, in care.',
    );
  });

  it('marks single words without their punctuation, and common ones only alone', () => {
    expect(shown(text, 'delay and drift', [2, 3, 4, 5, 7])).toBe(
      'There is [drift] and [delay], and more [delay], in care.',
    );
    expect(shown(text, 'and', [3, 5])).toBe(
      'There is drift [and] delay, [and] more delay, in care.',
    );
  });

  it('marks a phrase in quotation marks and the words beside it', () => {
    expect(shown(text, '"more delay" care', [6, 7, 9])).toBe(
      'There is drift and delay, and [more delay], in [care].',
    );
  });

  it('says whether it has the words as typed', () => {
    const query = parseQuery('drift and delay');
    expect(toHit(record(text), query, [2]).isVerbatim).toBe(true);
    expect(toHit(record('drift and delays'), query, [0]).isVerbatim).toBe(false);
  });

  it('gives the words that its page is to mark, each once', () => {
    expect(
      toHit(record('Delay, delay and drift'), parseQuery('delay drift'), [0, 1, 3]).terms,
    ).toEqual(['delay', 'drift']);
  });

  it('keeps to a phrase in quotation marks', () => {
    expect(keepsToPhrases('Staying put', parseQuery('“staying put”'))).toBe(true);
    expect(keepsToPhrases('stayed put', parseQuery('“staying put”'))).toBe(false);
  });
});

describe('an excerpt', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
  const text = words.join(' ');
  const spans = wordSpans(text);

  it('of a long text is the part with most marks, some words before them', () => {
    const { runs, cutBefore, cutAfter } = excerpt(text, [spans[20]!, spans[120]!, spans[122]!], 50);
    const part = runs.map((run) => run.text).join('');
    expect(part.split(' ')).toHaveLength(50);
    expect(part.split(' ')[0]).toBe('w105');
    expect(runs.filter(({ marked }) => marked).map((run) => run.text)).toEqual(['w120', 'w122']);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });

  it.each([0, 199])('keeps a mark at either end (word %i)', (at) => {
    const { runs } = excerpt(text, [spans[at]!], 50);
    expect(runs.filter(({ marked }) => marked).map((run) => run.text)).toEqual([`w${at}`]);
  });

  it('of a text not much longer is the whole text', () => {
    const short = words.slice(0, 60).join(' ');
    expect(excerpt(short, [], 50)).toEqual({
      runs: [{ text: short, marked: false }],
      cutBefore: false,
      cutAfter: false,
    });
  });
});

describe('what is said of a search', () => {
  const found = { count: 9, isFinal: true, missing: [], isPartial: false };
  it.each([
    ['all', found, '9 paragraphs found.'],
    ['one', { ...found, count: 1 }, '1 paragraph found.'],
    ['many', { ...found, count: 1234, isFinal: false }, 'At least 1,234 paragraphs found.'],
    ['none', { ...found, count: 0 }, 'No paragraph has “staying put” carers.'],
    [
      'a word that is nowhere',
      { ...found, missing: ['zxqv'], isPartial: true },
      'No paragraph has “zxqv”. 9 paragraphs with most of the others.',
    ],
    [
      'words that never meet',
      { ...found, isPartial: true },
      'No paragraph has all of these words. 9 paragraphs with most of the others.',
    ],
  ])('%s', (_, outcome, expected) => {
    expect(statusText(outcome, parseQuery('"staying put" carers'))).toBe(expected);
  });
});
