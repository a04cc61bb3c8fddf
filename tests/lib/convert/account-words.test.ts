import { describe, expect, it } from 'vitest';
import { accountWords } from '../../../src/lib/convert/words/account.ts';
import type { Alias } from '../../../src/lib/convert/words/printed-words.ts';
import type { Block } from '../../../src/lib/model/block.ts';
import { buildBlock } from '../../making/build-document.ts';

/** Accounts for a source, a line a text, with a page of blocks. */
function accountFor(
  lines: readonly string[],
  blocks: readonly (string | Partial<Block>)[],
  aliases: readonly Alias[] = [],
) {
  const built = blocks.map((one, index) =>
    buildBlock({ id: `b-${index + 1}`, ...(typeof one === 'string' ? { text: one } : one) }),
  );
  const source = lines.map((text, index) => ({ text, line: index + 1 }));
  return accountWords('paper.txt', source, built, aliases);
}

const errors = (found: ReturnType<typeof accountFor>) =>
  found.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, line, message }) => [rule, line, /“(.*)”/.exec(message)?.[1]]);

describe('a page that has every word of its source', () => {
  it('has nothing unaccounted for, and its words are counted', () => {
    expect(
      accountFor(['Children are seen', 'and heard.'], ['Children are seen and heard.']),
    ).toEqual({
      fidelity: { sourceWords: 5, outputWords: 5, moves: 0, unaccounted: 0 },
      diagnostics: [],
    });
  });

  it('may have a text moved, which is counted: a footnote at its marker', () => {
    const found = accountFor(
      ['Plans are made in time. 1', 'Leaders know it.', '1 Guidance of 2018.'],
      [
        { text: 'Plans are made in time.', notes: [{ at: 23, marker: '1', to: 'b-2' }] },
        { kind: 'footnote', text: 'Guidance of 2018.', label: '1' },
        'Leaders know it.',
      ],
    );
    expect(found.diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['text-moved', 3]]);
    expect(found.fidelity).toMatchObject({ moves: 1, unaccounted: 0 });
  });

  it('may have two halves of a text moved to two places, each in one piece', () => {
    const found = accountFor(
      ['x1 x2 x3 x4', 'a b c d e f', 'g h i j k l'],
      ['a b c d e f', 'x3 x4', 'g h i j k l', 'x1 x2'],
    );
    expect(found.fidelity).toMatchObject({ moves: 2, unaccounted: 0 });
  });

  it('counts as its words the label, and the empty numbers beside it alone', () => {
    const page = [{ label: '45.', text: 'Carers are trained.' }, 'They stay.'];
    const source = ['45. 44. Carers are trained.', 'They stay.'];
    expect(accountFor(source, page, [{ number: 44, to: 'b-1' }]).fidelity.unaccounted).toBe(0);
    expect(errors(accountFor(source, page))).toEqual([['words-unaccounted', 1, '44.']]);
    const elsewhere = accountFor(['45. Carers are trained.', 'They stay. 44.'], page, [
      { number: 44, to: 'b-1' },
    ]);
    expect(elsewhere.fidelity).toMatchObject({ moves: 1, unaccounted: 0 });
  });

  it('counts as its words the header and the cells of a table', () => {
    const row = {
      kind: 'table-row' as const,
      text: '',
      header: ['Theme', 'Grade'],
      cells: [
        { text: 'Help and protection', rows: 1 },
        { text: 'good', rows: 1 },
      ],
    };
    const found = accountFor(['Help and protection good', 'Theme Grade'], [row]);
    expect(found.fidelity).toMatchObject({ outputWords: 6, unaccounted: 0 });
    expect(errors(accountFor(['Help and protection'], [row]))).toEqual([
      ['words-added', null, 'good Theme Grade'],
    ]);
  });

  it('has the marker of each note where it is called, however it is written', () => {
    const notes = [
      { at: 5, marker: '¹', to: 'b-2' },
      { at: 10, marker: '12', to: 'b-3' },
    ];
    const found = accountFor(['Plans1 work¹² now'], [{ text: 'Plans work now', notes }]);
    expect(errors(found)).not.toEqual([]);
    const apart = accountFor(['Plans 1 work¹² now'], [{ text: 'Plans work now', notes }]);
    expect(apart).toMatchObject({ fidelity: { moves: 0, unaccounted: 0 }, diagnostics: [] });
  });
});

describe('a word that is lost', () => {
  it('is an error with its words, its file and its line', () => {
    const { diagnostics, fidelity } = accountFor(
      ['Children are seen.', 'Plans are not made in time.', 'Leaders know it.'],
      ['Children are seen.', 'Plans are made in time.', 'Leaders know it.'],
    );
    expect(diagnostics).toEqual([
      {
        rule: 'words-unaccounted',
        message: 'These words of the source are not in the page: “not”.',
        source: 'paper.txt',
        page: null,
        line: 2,
        severity: 'error',
      },
    ]);
    expect(fidelity).toEqual({ sourceWords: 12, outputWords: 11, moves: 0, unaccounted: 1 });
  });

  it.each<[string, string[], string[], unknown[]]>([
    ['at the end', ['a b', 'c d'], ['a b', 'c'], [['words-unaccounted', 2, 'd']]],
    ['at the beginning', ['a b', 'c d'], ['b c d'], [['words-unaccounted', 1, 'a']]],
    [
      'one of two that are alike',
      ['seen by a', 'seen by b'],
      ['seen by a', 'by b'],
      [['words-unaccounted', 2, 'seen']],
    ],
    ['a whole text', ['a b', 'c d', 'e f'], ['a b', 'e f'], [['words-unaccounted', 2, 'c d']]],
    [
      'two in two places',
      ['a x b', 'c', 'd y e'],
      ['a b', 'c', 'd e'],
      [
        ['words-unaccounted', 1, 'x'],
        ['words-unaccounted', 3, 'y'],
      ],
    ],
    ['all of them', ['a b', 'c'], [], [['words-unaccounted', 1, 'a b c']]],
  ])('is found %s', (_, source, page, found) => {
    const account = accountFor(source, page);
    expect(errors(account)).toEqual(found);
    expect(account.fidelity.unaccounted).toBe(
      source.join(' ').split(' ').length - page.join(' ').split(' ').filter(Boolean).length,
    );
  });

  it('is found beside words that were moved', () => {
    const found = accountFor(
      ['one two lost three four', 'a b c d e f g h'],
      ['a b c d e f g h', 'one two three four'],
    );
    expect(errors(found)).toEqual([['words-unaccounted', 1, 'lost']]);
    expect(found.fidelity).toMatchObject({ moves: 2, unaccounted: 1 });
  });

  it('is not made good by a word that only contains it, or by one text for two', () => {
    expect(errors(accountFor(['to day we go on'], ['today we go on']))).toEqual([
      ['words-unaccounted', 1, 'to day'],
      ['words-added', null, 'today'],
    ]);
    const once = accountFor(
      ['x y', 'a b c d e f g', 'x y', 'h i j k l m n'],
      ['a b c d e f g', 'h i j k l m n', 'x y'],
    );
    expect(once.fidelity).toMatchObject({ unaccounted: 2 });
  });

  it('is quoted with its beginning where it is a long text', () => {
    const { diagnostics } = accountFor(['word '.repeat(60)], []);
    expect(/“(.*)”/.exec(diagnostics[0]!.message)?.[1]).toHaveLength(120);
  });
});

describe('a word that the source has not', () => {
  it('is an error with its words', () => {
    const found = accountFor(['Plans are made.'], ['Plans are nearly always made.', 'Well done.']);
    expect(found.diagnostics).toEqual([
      {
        rule: 'words-added',
        message: 'The page has words that the source has not: “nearly always Well done.”.',
        source: 'paper.txt',
        page: null,
        line: null,
        severity: 'error',
      },
    ]);
    expect(found.fidelity).toEqual({ sourceWords: 3, outputWords: 7, moves: 0, unaccounted: 4 });
  });

  it('is found where a text stands twice', () => {
    expect(errors(accountFor(['a b c', 'd e'], ['a b c', 'd e', 'a b c']))).toEqual([
      ['words-added', null, 'a b c'],
    ]);
  });

  it('is found with the one whose place it took, down to a capital or a sign', () => {
    expect(errors(accountFor(['The plan is weak.'], ['The Plan is weak']))).toEqual([
      ['words-unaccounted', 1, 'plan'],
      ['words-unaccounted', 1, 'weak.'],
      ['words-added', null, 'Plan weak'],
    ]);
  });
});
