import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchorable } from '../../../../src/lib/ledger/match/texts/known-text.ts';
import { judge, places, shuffled, steps } from '../../../making/ledger/figures-new.ts';

const seed = 20_263;
const numRuns = 300;

describe('a formulaic sentence', () => {
  const subjects = [
    'assessments were completed in time',
    'visits took place',
    'plans were reviewed',
  ];
  const sentence = fc.record({
    place: fc.constantFrom(...places),
    subject: fc.constantFrom(...subjects),
    part: fc.integer({ min: 1, max: 98 }),
    whole: fc.integer({ min: 99, max: 400 }),
  });
  const sentences = fc.uniqueArray(sentence, {
    minLength: 2,
    maxLength: 14,
    selector: ({ place, subject }) => `${place} ${subject}`,
  });
  const blocks = (
    list: readonly { place: string; subject: string; part: number; whole: number }[],
  ): Anchorable[] => [
    { id: 's', kind: 'heading', number: null, parent: null, section: null, text: 'Performance' },
    ...list.map(({ place, subject, part, whole }): Anchorable => {
      return {
        id: `${place} ${subject}`,
        kind: 'paragraph',
        number: null,
        parent: null,
        section: 's',
        text: `In ${place}, ${part} of ${whole} ${subject}.`,
      };
    }),
  ];

  it('stays itself by its names when every figure is new, in its order or another', () => {
    fc.assert(
      fc.property(sentences, steps, fc.boolean(), (list, by, isShuffled) => {
        const next = list.map((one, at) => {
          return { ...one, part: one.part + by[at % 7]!, whole: one.whole + by[(at + 1) % 7]! };
        });
        const now = isShuffled ? shuffled(next, by) : next;
        expect(judge(blocks(list), blocks(now))).toEqual({ lies: [], lost: [] });
      }),
      { numRuns, seed },
    );
  });

  const seven = places.slice(0, 7).map((place, at) => {
    return { place, subject: subjects[0]!, part: 31 + at, whole: 120 + 3 * at };
  });
  const nextQuarter = seven.map((one) => ({ ...one, part: one.part + 7, whole: one.whole + 9 }));

  it('stays itself under another heading and in another order', () => {
    const [heading, ...texts] = blocks(shuffled(nextQuarter, [3, 1, 4, 1, 5]));
    const other = { ...heading!, id: 'o', text: 'Timeliness' };
    const now = [heading!, other, ...texts.map((one) => ({ ...one, section: 'o' }))];
    expect(judge(blocks(seven), now)).toEqual({ lies: [], lost: [] });
  });

  it('leaves its address to none about another place', () => {
    fc.assert(
      fc.property(sentences, fc.nat(20), (list, gone) => {
        const at = gone % list.length;
        const { subject, part, whole } = list[at]!;
        const next = list.with(at, {
          place: 'Selby',
          subject,
          part: whole - part,
          whole: whole + 9,
        });
        expect(judge(blocks(list), blocks(next)).lies).toEqual([]);
      }),
      { numRuns, seed },
    );
  });
});
