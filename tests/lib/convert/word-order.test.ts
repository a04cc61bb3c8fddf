import { describe, expect, it } from 'vitest';
import { accountWords } from '../../../src/lib/convert/words/account.ts';
import type { Block } from '../../../src/lib/model/block.ts';
import { buildBlock } from '../../making/build-document.ts';

type Part = string | Partial<Block>;

/** What is told of a source, a line a text, and a page of blocks: the rule, the page, the words. */
function toldOf(lines: readonly string[], parts: readonly Part[]) {
  const blocks = parts.map((one, index) =>
    buildBlock({
      id: `b-${index + 1}`,
      page: index + 1,
      ...(typeof one === 'string' ? { text: one } : one),
    }),
  );
  const source = lines.map((text, index) => ({ text, line: index + 1 }));
  return accountWords('paper.txt', source, blocks, []).diagnostics.map(
    ({ rule, page, severity, message }) => [rule, severity, page, /“(.*?)”/.exec(message)?.[1]],
  );
}

const note = (label: string, text: string): Part => ({ kind: 'footnote', label, text });

describe('words that stand in another order than in the source', () => {
  it('are told with their page, one word too: “not” in another sentence', () => {
    expect(
      toldOf(
        ['Plans are not made in time.', 'Leaders know it.'],
        ['Plans are made in time.', 'Leaders not know it.'],
      ),
    ).toEqual([['words-moved', 'warning', 2, 'not']]);
  });

  it('are told if a whole text is reversed', () => {
    const told = toldOf(['a b c d e f'], ['f e d c b a']);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map(([rule]) => rule))).toEqual(new Set(['words-moved']));
  });

  it('are told where a paragraph stands after a later one', () => {
    const told = toldOf(
      ['1. Plans work now.', '2. They care.'],
      ['2. They care.', '1. Plans work now.'],
    );
    expect(told).toEqual([['words-moved', 'warning', 1, '2. They care.']]);
  });

  it('are told in a note whose own words change places', () => {
    expect(
      toldOf(
        ['Plans work.', 'All stay.', '1 Guidance of July 2018.'],
        ['Plans work.', note('1', 'Guidance July of 2018.'), 'All stay.'],
      ),
    ).toContainEqual(expect.arrayContaining(['words-moved', 2]));
  });
});

describe('a text that belongs to another', () => {
  it('may stand there in one piece, and is told', () => {
    const lines = ['Plans work.', 'All stay.', '1 Guidance.', '2 Guidance.'];
    const page = ['Plans work.', note('1', 'Guidance.'), 'All stay.', note('2', 'Guidance.')];
    expect(toldOf(lines, page)).toEqual([['text-moved', 'info', 2, 'Guidance.']]);
  });

  it('is each in a place of its own, though its words recur', () => {
    const lines = ['Plans work.', '* See above.', 'All stay.', '* See above.'];
    const page = ['Plans work.', note('*', 'See above.'), note('*', 'See above.'), 'All stay.'];
    expect(toldOf(lines, page)).toEqual([['text-moved', 'info', 3, 'See above.']]);
  });

  it('is the caption of a table, and its header', () => {
    const table = { kind: 'table' as const, text: 'Fig 2.', header: ['Theme', 'Grade'] };
    const row = { kind: 'table-row' as const, text: '', cells: [{ text: 'Help', rows: 1 }] };
    expect(toldOf(['Theme Grade', 'Help', 'Fig 2.'], [table, row])).toEqual([
      ['text-moved', 'info', 1, 'Fig 2.'],
    ]);
  });
});

describe('a text that begins in the middle of a line', () => {
  it('is told: a word may have gone over from the one before', () => {
    expect(
      toldOf(['Plans are made', 'in time. They work.'], ['Plans are made in time.', 'They work.']),
    ).toEqual([['begins-within-line', 'warning', 2, 'They work.']]);
    expect(
      toldOf(
        ['Plans are made', 'in time.', 'They work.'],
        ['Plans are made in time.', 'They work.'],
      ),
    ).toEqual([]);
  });

  it('is nothing where only its number stands before it, or where it is a cell or a grade beside what it judges', () => {
    expect(
      toldOf(
        ['a) 1. Plans work.'],
        [
          { label: 'a)', text: '' },
          { label: '1.', text: 'Plans work.' },
        ],
      ),
    ).toEqual([]);
    expect(
      toldOf(
        ['Help and protection Requires improvement'],
        ['Help and protection', 'Requires improvement'],
      ),
    ).toEqual([]);
  });
});
