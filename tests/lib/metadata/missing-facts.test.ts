import { describe, expect, it } from 'vitest';
import { missingFacts, slugLacks } from '../../../src/lib/metadata/missing-facts.ts';
import { buildMeta } from '../../making/build-document.ts';

const paper = {
  kind: 'scrutiny-report',
  framework: null,
  inspectionStart: null,
  inspectionEnd: null,
} as const;
const overall = { area: 'overall', label: 'Overall', grade: 'good' } as const;
const rulesOf = (over: Parameters<typeof buildMeta>[0]) =>
  missingFacts(buildMeta(over)).map(({ rule }) => rule);

describe('what is missing in a document', () => {
  it('is nothing where council, dates, overall grade and slug are there', () => {
    expect(rulesOf({ judgements: [overall] })).toEqual([]);
    expect(
      rulesOf({ ...paper, slug: 'anytown-2024-scrutiny-report', documentDate: '2024-01-17' }),
    ).toEqual([]);
  });

  it('is told of an inspection', () => {
    expect(rulesOf({ inspectionStart: null, judgements: [] })).toEqual([
      'no-dates',
      'no-overall-grade',
    ]);
  });

  it('is no grade of a visit, which grades nothing', () => {
    expect(rulesOf({ kind: 'focused-visit', slug: 'anytown-2020-focused-visit' })).toEqual([]);
  });

  it('is told of a paper, with its slug', () => {
    expect(
      rulesOf({ ...paper, slug: 'scrutiny-report', authority: null, authoritySlug: null }),
    ).toEqual(['no-council', 'no-date', 'bare-slug']);
  });
});

describe('a slug', () => {
  it.each([
    ['anytown-2024-minutes', null],
    ['anytown-minutes', 'year'],
    ['2024-minutes', 'council'],
    ['minutes', 'council and year'],
  ])('%s lacks %s', (slug, lacks) => {
    expect(slugLacks(buildMeta({ slug }))).toBe(lacks);
  });
});
