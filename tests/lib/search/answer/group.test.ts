import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupFound, pageSize, spread } from '../../../../src/lib/search/answer/group.ts';

/** Paragraphs found, each told by its document and its rank: `a b a` gives a0, b1, a2. */
const found = (reports: string) =>
  reports.split(' ').map((report, rank) => ({ report, id: `${report}${rank}` }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ');
const table = (reports: string) =>
  groupFound(found(reports)).map(({ page, shown, rest }) => [page, ids(shown), ids(rest)]);

describe('grouping by document', () => {
  it.each([
    [
      'brings together what belongs together',
      'a b a',
      [
        [0, 'a0 a2', ''],
        [0, 'b1', ''],
      ],
    ],
    [
      'keeps the best document first',
      'b a a',
      [
        [0, 'b0', ''],
        [0, 'a1 a2', ''],
      ],
    ],
    [
      'folds away all but three of one document',
      'a a b a a',
      [
        [0, 'a0 a1 a3', 'a4'],
        [0, 'b2', ''],
      ],
    ],
    [
      'shows a page of paragraphs where there is one document',
      'a a a a a a a a a a a a',
      [[0, 'a0 a1 a2 a3 a4 a5 a6 a7 a8 a9', 'a10 a11']],
    ],
    [
      'puts what the page has no room for on the next, unless its document is there already',
      'a b c d e f g h i j k a k',
      [
        ...'abcdefghij'
          .split('')
          .map((report, rank) => [0, `${report}${rank}`, report === 'a' ? 'a11' : '']),
        [1, 'k10 k12', ''],
      ],
    ],
  ])('%s', (_, reports, groups) => {
    expect(table(reports)).toEqual(groups);
  });

  it('finds nothing in nothing', () => {
    expect(groupFound([])).toEqual([]);
  });

  it('loses nothing, repeats nothing, and every page but the last is full', () => {
    const reports = fc.array(fc.constantFrom(...'abcdefghijklmnop'), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(reports, (list) => {
        const all = found(list.join(' '));
        const groups = groupFound(all);
        expect(
          groups
            .flatMap(({ shown, rest }) => [...shown, ...rest])
            .map(({ id }) => id)
            .sort(),
        ).toEqual(all.map(({ id }) => id).sort());
        const pages = Map.groupBy(groups, ({ page }) => page);
        const sizes = [...pages.values()].map((page) => page.flatMap(({ shown }) => shown).length);
        expect(sizes.slice(0, -1).every((size) => size === pageSize)).toBe(true);
        expect(groups[0]!.shown[0]).toBe(all[0]);
      }),
    );
  });
});

describe('the spread over documents', () => {
  it.each([
    ['a a', ' In 1 document.'],
    ['a b a', ' In 2 documents.'],
  ])('of %s', (reports, sentence) => {
    expect(spread(groupFound(found(reports)))).toBe(sentence);
  });
});
