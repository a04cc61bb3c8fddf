import { describe, expect, it } from 'vitest';
import { missingSections } from '../../../src/lib/metadata/missing-sections.ts';
import type { Area, Grade } from '../../../src/lib/model/codes.ts';
import { kinds } from '../../../src/lib/vocabulary/kinds.ts';
import { buildDraft } from '../../making/build-draft.ts';

type Told = readonly (readonly [Area, Grade | null])[];

function told(code: string, sections: Told, table: Told): string[] {
  const kind = kinds.find((one) => one.code === code)!;
  const blocks = sections.map(([area, grade]) =>
    buildDraft({ kind: 'heading', text: `Section ${area}`, area, grade }),
  );
  const judgements = table.map(([area, grade]) => ({ area, label: area, grade: grade as Grade }));
  return missingSections(kind, judgements, blocks, 'made.pdf').map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
}

const ilacs: Told = [
  ['help-and-protection', 'good'],
  ['in-care', 'good'],
  ['care-leavers', 'good'],
  ['leadership', 'good'],
];

describe('the judged sections of a report', () => {
  it('are all there', () => {
    expect(told('ilacs', ilacs, [['overall', 'good'], ...ilacs])).toEqual([]);
  });

  it('may have care leavers and children in care in one', () => {
    const one: Told = [
      ['help-and-protection', null],
      ['in-care-and-care-leavers', null],
      ['leadership', null],
    ];
    expect(told('ilacs', one, [])).toEqual([]);
  });

  it('are told where they are missing, in one warning', () => {
    const found = told('ilacs', ilacs.slice(0, 2), []);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      'no-judged-section: These judged sections were not found: “Children in care and care leavers” or “Care leavers” and “Leadership”.',
    );
  });

  it('are told where the table grades what no section is about', () => {
    const sections: Told = [
      ['help-and-protection', null],
      ['looked-after', null],
      ['adoption', null],
      ['care-leavers', null],
      ['leadership', null],
    ];
    expect(told('sif', sections, sections)).toEqual([]);
    const [found] = told('sif', sections, [['lscb', 'good']]);
    expect(found).toContain('“Local Safeguarding Children Board”');
  });

  it('have the grades of the table, or it is told', () => {
    expect(told('ilacs', ilacs, [['leadership', 'inadequate']])).toEqual([
      'grades-differ: The heading “Section leadership” and the table of judgements tell different grades.',
    ]);
  });

  it('are none of a visit, which grades nothing', () => {
    expect(told('monitoring-visit', [], [])).toEqual([]);
  });
});
