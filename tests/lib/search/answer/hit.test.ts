import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/lib/search/answer/excerpt.ts';
import { toHit, type Source } from '../../../../src/lib/search/answer/hit.ts';
import { parseQuery } from '../../../../src/lib/search/question/query.ts';
import type { StoredParagraph } from '../../../../src/lib/search/index/stored-paragraph.ts';

const stored = (text: string): StoredParagraph => ({
  anchor: 'para-28',
  locator: 'Paragraph 28',
  section: 'Help and protection › Summary',
  page: 14,
  grade: 'good',
  themes: ['supervision'],
  role: 'finding',
  kind: 'paragraph',
  text,
});
const at = (...places: number[]) => places.map((start) => ({ start, end: start + 1 }));
const source = (places: number[], over: Partial<Source> = {}): Source => ({
  report: 'anytown-2020-ilacs',
  document: 'Anytown 2020, ILACS inspection',
  places: [at(...places)],
  beside: [],
  marksInDocument: () => [],
  ...over,
});
const hitOf = (text: string, typed: string, from: Source) =>
  toHit(stored(text), parseQuery(typed), from);
const shown = (text: string, typed: string, from: Source) =>
  hitOf(text, typed, from)
    .excerpt.runs.map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

describe('a hit', () => {
  // Tokens: there 0, is 1, drift 2, and 3, delay 4, ", " 5, and 6, more 7, delay 8, ", " 9, in 10, care 11
  const text = 'There is drift and delay, and more delay, in care.';

  it('says where it stands', () => {
    const hit = hitOf(text, 'drift', source([2]));
    expect(hit).toMatchObject({
      place: {
        report: 'anytown-2020-ilacs',
        anchor: 'para-28',
        document: 'Anytown 2020, ILACS inspection',
        locator: 'Paragraph 28',
        section: 'Help and protection › Summary',
        page: 14,
      },
      grade: 'good',
      themes: ['supervision'],
      role: 'finding',
      kind: 'paragraph',
      text,
      marks: [{ start: 9, end: 14 }],
    });
  });

  it('marks the words typed where they stand together', () => {
    expect(shown(text, 'drift and delay', source([2, 4, 8]))).toBe(
      'There is [drift and delay], and more delay, in care.',
    );
  });

  it('marks single words, each without what stands beside it', () => {
    expect(shown(text, 'delay and drift', source([2, 4, 8]))).toBe(
      'There is [drift] and [delay], and more [delay], in care.',
    );
  });

  it('marks words in other forms together where they stand so', () => {
    const beside = [{ start: 2, end: 5 }];
    expect(shown(text, 'drifts and delays', source([2, 4, 8], { beside }))).toBe(
      'There is [drift and delay], and more delay, in care.',
    );
  });

  it('marks a phrase in quotation marks and the words beside it', () => {
    expect(shown(text, '"more delay" care', source([11]))).toBe(
      'There is drift and delay, and [more delay], in [care].',
    );
  });

  it('says whether it has the words as typed', () => {
    expect(hitOf(text, 'drift and delay', source([2])).isVerbatim).toBe(true);
    expect(hitOf('drift and delays', 'drift and delay', source([0])).isVerbatim).toBe(false);
  });

  it('gives the words that its page is to mark, each once, with their other forms there', () => {
    const from = source([0, 2, 4], { marksInDocument: () => ['delay', 'delays'] });
    expect(hitOf('Delay, delay and drift', 'delay drift', from).terms).toEqual([
      'delay',
      'drift',
      'delays',
    ]);
  });

  it('gives each cell of a table its own words', () => {
    expect(hitOf('Theme 1 | Rec 2', '"theme 1 | rec 2"', source([])).terms).toEqual([
      'theme 1',
      'rec 2',
    ]);
  });
});

describe('an excerpt', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`);
  const text = words.join(' ');
  const spans = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

  it('of a long text is the part with most marks, some words before them', () => {
    const { runs, cutBefore, cutAfter } = excerpt(text, [spans[20]!, spans[120]!, spans[122]!], 50);
    const part = runs.map((run) => run.text).join('');
    expect(part.split(' ')).toHaveLength(50);
    expect(part.split(' ')[0]).toBe('w105');
    expect(runs.filter(({ marked }) => marked).map((run) => run.text)).toEqual(['w120', 'w122']);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });

  it.each([0, 199])('keeps a mark at either end (word %i)', (word) => {
    const { runs } = excerpt(text, [spans[word]!], 50);
    expect(runs.filter(({ marked }) => marked).map((run) => run.text)).toEqual([`w${word}`]);
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
