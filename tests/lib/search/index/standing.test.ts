import { describe, expect, it } from 'vitest';
import { packMeasures } from '../../../../src/lib/search/index/paragraph-table.ts';
import { standingOf, standings } from '../../../../src/lib/search/index/standing.ts';
import { buildMeta } from '../../../making/build-document.ts';

const inspection = buildMeta();
const paper = buildMeta({ framework: null, inspectionStart: null });

describe('how telling a paragraph is', () => {
  it.each([
    ['a finding of inspectors', inspection, 'finding'],
    ['what they ask for', inspection, 'recommendation'],
    ['their summary', inspection, 'summary'],
  ] as const)('%s is the most telling', (_, meta, role) => {
    expect(standingOf(meta, { role })).toBe(standings.length - 1);
  });

  it.each([
    ['an explanation', inspection, null],
    ['a question', inspection, 'question'],
    ['a finding in a council’s paper', paper, 'finding'],
  ] as const)('%s is the least telling', (_, meta, role) => {
    expect(standingOf(meta, { role })).toBe(0);
  });

  it('is worth the more, the more telling it is', () => {
    const worths = standings.map(({ worth }) => worth);
    expect(worths).toEqual([...worths].sort((a, b) => a - b));
  });

  it('is kept as the lengths of runs, then come the lengths of paragraphs', () => {
    const measures = [1, 1, 0].map((standing) => ({ standing, length: 9 }));
    expect([...packMeasures(measures)]).toEqual([3, 0, 2, 1, 9, 9, 9]);
  });
});
