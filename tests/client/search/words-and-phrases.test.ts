import { describe, expect, it } from 'vitest';
import { answer, asked, useLibrary } from '../../making/small-library.ts';

useLibrary();

describe('words', () => {
  it.each([
    ['supervise', ['a1', 'a3']],
    ['care', ['a1', 'a3']],
    ['carers', ['a3']],
    ['careers', ['b3']],
    ['children', ['a2', 'a3']],
    ['drift delay', ['a2', 'a5', 'c1']],
    ['drift -plans', ['a5', 'c1']],
    ['drift -"drift and delay"', ['a4', 'a5']],
    ['phn', ['a2']],
  ])('%s', async (typed, expected) => {
    expect(await asked(typed)).toEqual(expected);
  });

  it('just begun stand for those that begin so, unless they are words themselves', async () => {
    expect(await asked('superv')).toEqual(['a1', 'a3']);
    expect(await asked('care car')).toEqual(['a1', 'a3']);
  });

  it('that no paragraph has are put right where there is no doubt, and else named', async () => {
    expect((await answer('supervsion delay')).outcome).toMatchObject({
      missing: [],
      corrected: 'supervision delay',
      suggestion: null,
    });
    expect((await answer('zxqvy delay')).outcome).toMatchObject({
      missing: ['zxqvy'],
      isPartial: true,
      corrected: null,
    });
    expect((await answer('delay')).outcome).toMatchObject({ missing: [], suggestion: null });
  });

  it('that may be a misprint of the source are found, and what was meant is offered', async () => {
    const { outcome } = await answer('recieve');
    expect(outcome).toMatchObject({ count: 1, missing: [], suggestion: 'receive' });
    expect((await answer('receive')).outcome).toMatchObject({ count: 31, suggestion: null });
  });

  it('half remembered find what has most of them, after what has all', async () => {
    const { shown, outcome } = await answer('managers see drift plans');
    expect(shown.map(({ ordinal }) => ordinal)).toEqual([8, 3, 1]);
    expect(outcome).toMatchObject({ complete: 0, isPartial: true });
    const { outcome: most } = await answer('plans drift children');
    expect([most.complete, most.count]).toEqual([1, 2]);
  });
});

describe('phrases in quotation marks', () => {
  it('that end in a sign as no paragraph does are offered without it', async () => {
    expect((await answer('"drift and delay!"')).outcome.withoutSigns).toEqual({
      q: '"drift and delay"',
      count: 2,
    });
    expect((await answer('“...drift and delay”')).outcome.withoutSigns?.q).toBe(
      '“drift and delay”',
    );
    expect((await answer('"drift, delay!"')).outcome.withoutSigns).toBeNull();
    expect((await answer('"drift and delay"')).outcome.withoutSigns).toBeNull();
  });

  it.each([
    ['“drift and delay”', ['a2', 'c1']],
    ['"DRIFT, and delay"', ['a2']],
    ['"plans drift"', ['a4']],
    ['"drift delay"', []],
    ['"and delay"', ['a2', 'b1', 'c1']],
    ['"children\'s plans"', ['a2']],
    ['"children plans"', []],
    ['"(PHN) drift"', ['a2']],
    ['"(PHN"', ['a2']],
    ['"[PHN"', []],
    ['"delay. The"', ['a2']],
    ['"delay."', ['a2', 'a5']],
    ['"care"', ['a1', 'a3']],
    ['"supervise"', []],
    ['"they care" workers', ['a1']],
  ])('%s', async (typed, expected) => {
    expect(await asked(typed)).toEqual(expected);
  });

  it('do not reach from one paragraph into the next', async () => {
    expect(await asked('"children plans drift"')).toEqual([]);
    expect(await asked('"drift and delay again"')).toEqual(['a2']);
  });
});
