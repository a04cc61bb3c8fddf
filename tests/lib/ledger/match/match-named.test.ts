import { describe, expect, it } from 'vitest';
import { fates, heading, paragraph } from '../../../making/match-texts.ts';

const performance = heading('s', 'Performance');
const text = (id: string, words: string) => paragraph('s', id, words);
const visits = (part: number, whole: number) =>
  `In Leeds, ${part} of ${whole} assessments were completed within the legal time.`;

const formula = (part: number, whole: number) =>
  `${part} of ${whole} assessments were completed within the legal time.`;

describe('a sentence that differs in nothing but its figures', () => {
  it('is known again by all its other words', () => {
    const fates1 = fates(
      [performance, text('1', visits(83, 96))],
      [performance, text('new', visits(12, 20))],
    );
    expect(fates1).toEqual({ s: 's', 1: 'new' });
  });

  describe('and stands in every section', () => {
    const others = ['Hull', 'York', 'Selby', 'Malton', 'Thirsk', 'Ripon', 'Filey'].flatMap(
      (place, at) => [heading(place, place), paragraph(place, `${place}-1`, formula(at, 60))],
    );
    const formulas = (...ones: [id: string, part: number][]) => [
      performance,
      ...ones.map(([id, part]) => text(id, formula(part, 99))),
      ...others,
    ];

    it('is in doubt where two stood in one section and one is left', () => {
      const found = fates(formulas(['1', 83], ['2', 40]), formulas(['new', 12]));
      expect(found).toMatchObject({ 1: 'lost', 2: 'lost', 'Hull-1': 'Hull-1' });
    });

    it('is in doubt where one stood in a section and there are two', () => {
      const found = fates(formulas(['1', 83]), formulas(['a', 12], ['b', 40]));
      expect(found).toMatchObject({ 1: 'lost', 'Hull-1': 'Hull-1' });
    });
  });

  it('gives way to the one with the same figures and a slip', () => {
    const slip = visits(83, 96).replace('completed', 'compleeted');
    const known = [performance, text('1', visits(83, 96))];
    const fresh = [performance, text('a', visits(12, 20)), text('b', slip)];
    expect(fates(known, fresh)).toEqual({ s: 's', 1: 'b' });
  });

  it('is another text elsewhere if it has few words besides', () => {
    const others = [
      text('2', 'Managers read the case files every week.'),
      text('3', 'The board meets in public.'),
    ];
    const known = [performance, text('1', 'Visits: 83 of 96.'), ...others];
    const annex = [heading('annex', 'Annex'), paragraph('annex', 'a', 'Visits: 12 of 20.')];
    const fresh = [performance, ...others, ...annex];
    expect(fates(known, fresh)).toEqual({ s: 's', 1: 'lost', 2: '2', 3: '3' });
  });
});
