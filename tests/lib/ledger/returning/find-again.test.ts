import { describe, expect, it } from 'vitest';
import { findAgain, type Wanted } from '../../../../src/lib/ledger/returning/find-again.ts';
import type { Placed } from '../../../../src/lib/ledger/returning/pair-by-place.ts';

const placed = (text: string, over: Partial<Placed> = {}): Placed => {
  return { text, path: '>a', before: '', after: '', behind: [], ahead: [], words: 2, ...over };
};
const wanted = (id: string, ...wordings: string[]): Wanted => {
  return { id, place: placed(''), wordings };
};
const find = (sought: Wanted[], offered: Record<string, Placed>) =>
  Object.fromEntries(findAgain(sought, new Map(Object.entries(offered))));

describe('a text that is sought', () => {
  it('is found by a former wording where its last one is not there', () => {
    expect(find([wanted('one', 'weak', 'good')], { a: placed('good') })).toEqual({ one: 'a' });
  });

  it('is found by its last wording rather than by a former one', () => {
    const offered = { a: placed('good'), b: placed('weak') };
    expect(find([wanted('one', 'weak', 'good')], offered)).toEqual({ one: 'b' });
  });

  it('is not found in what is found to be another one', () => {
    const sought = [wanted('one', 'weak', 'good'), wanted('two', 'good')];
    expect(find(sought, { a: placed('good') })).toEqual({ two: 'a' });
  });
});
