import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSharedRuns } from '../../../src/lib/wording/shared-runs.ts';
import type { WordingText } from '../../../src/lib/wording/wording-text.ts';

const councils = ['barnet', 'derby', 'kent', 'leeds', 'surrey', 'york'];
const phrase = 'Inspectors saw a wide range of effective services for families';

const saying = (council: string, text: string, at = 1): WordingText => ({
  report: `${council}-2016-sif`,
  council,
  anchor: `para-${at}`,
  text,
});

describe('shared wording', () => {
  it('is eight words in a row in the reports of five councils', () => {
    const texts = councils.slice(0, 5).map((council) => saying(council, `${phrase}.`));
    const runs = findSharedRuns(texts);
    expect([...runs.keys()]).toEqual([
      'inspectors saw a wide range of effective services',
      'saw a wide range of effective services for',
      'a wide range of effective services for families',
    ]);
    expect([...runs.values()].map((run) => run.councils)).toEqual([5, 5, 5]);
  });

  it('is none in four councils, however often they say it', () => {
    const four = councils.slice(0, 4);
    const texts = [1, 2, 3].flatMap((at) => four.map((council) => saying(council, phrase, at)));
    expect(findSharedRuns(texts).size).toBe(0);
  });

  it('is the same however it is set, and not across paragraphs', () => {
    const [first, ...others] = councils.slice(0, 5);
    const set = 'INSPECTORS saw (a wide range) of  effective services – for families';
    expect(
      findSharedRuns([saying(first!, set), ...others.map((one) => saying(one, phrase))]).size,
    ).toBe(3);
    const [one, two] = ['Inspectors saw a wide range of', 'effective services for families'];
    const parted = [saying(first!, one), saying(first!, two, 2)];
    expect(findSharedRuns([...parted, ...others.map((other) => saying(other, phrase))]).size).toBe(
      0,
    );
  });

  it('counts councils as a plain scan of all texts does, in 200 libraries', () => {
    const word = fc.constantFrom('of', 'of', 'of', 'of', 'plan');
    const text = fc
      .array(word, { minLength: 6, maxLength: 20, size: 'max' })
      .map((words) => words.join(' '));
    const library = fc.array(fc.tuple(fc.constantFrom(...councils), text), {
      minLength: 5,
      maxLength: 30,
      size: 'max',
    });
    fc.assert(
      fc.property(library, (all) => {
        const texts = all.map(([council, words], at) => saying(council, words, at));
        const runs = findSharedRuns(texts);
        const candidates = new Set(
          texts.flatMap(({ text: words }) => {
            const own = words.split(' ');
            return own.flatMap((_, at) =>
              at + 8 <= own.length ? own.slice(at, at + 8).join(' ') : [],
            );
          }),
        );
        for (const run of candidates) {
          const having = texts.filter(({ text: words }) => ` ${words} `.includes(` ${run} `));
          const count = new Set(having.map(({ council }) => council)).size;
          expect(runs.get(run)?.councils ?? 0).toBe(count >= 5 ? count : 0);
        }
        expect([...runs.keys()].every((run) => candidates.has(run))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
