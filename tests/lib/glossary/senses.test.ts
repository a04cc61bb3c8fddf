import { describe, expect, it } from 'vitest';
import { compareWithList } from '../../../src/lib/glossary/compare-with-list.ts';
import { formKey, senseOf, sensesOf } from '../../../src/lib/glossary/senses.ts';
import { glossarySchema } from '../../../src/lib/model/glossary.ts';

const list = glossarySchema.parse([
  { abbreviation: 'CiCC', forms: ['children in care council'] },
  { abbreviation: 'MASE', forms: ['multi-agency sexual exploitation'] },
  { abbreviation: 'PA', forms: ['personal adviser'] },
  { abbreviation: 'PA', forms: ['personal assistant'], alsoPrinted: ['personnel assistant'] },
]);
const senses = sensesOf(list);

describe('one long form, printed in two ways', () => {
  it.each([
    ['capitals', 'Public Law Outline', 'public law outline'],
    ['a plural', 'return home interviews', 'return home interview'],
    ['children', 'looked after children', 'looked-after child'],
    ['agencies', 'independent fostering agencies', 'independent fostering agency'],
    [
      'a possessive, an apostrophe',
      'prospective adopters’ reports',
      "prospective adopter's report",
    ],
    ['hyphens and compounds', 'multi agency well-being board', 'multi-agency wellbeing board'],
    ['words that join', 'children who are missing from education', 'children missing education'],
    ['advisor', 'personal advisors', 'personal adviser'],
  ])('%s', (_, one, other) => {
    expect(formKey(one)).toBe(formKey(other));
  });

  it.each([
    ['independent reviewing officer', 'independent review officer'],
    ['emergency duty team', 'emergency duty service'],
    ['business', 'busines'],
    ['process', 'proces'],
  ])('%s is not %s', (one, other) => {
    expect(formKey(one)).not.toBe(formKey(other));
  });
});

describe('the sense in which a document defines an abbreviation', () => {
  it.each([
    ['CICC', 'Children in Care Council', 0],
    ['MASE', 'multi-agency sexual exploitation meetings', 1],
    ['PA', 'personal advisers', 2],
    ['PA', 'personal assistants', 3],
    ['PA', 'personnel assistants', 3],
  ])('%s, %s', (abbreviation, form, index) => {
    expect(senseOf(senses, { abbreviation, form })).toBe(list[index]);
  });

  it.each([
    ['PA', 'pathway advisers'],
    ['IRO', 'personal adviser'],
  ])('none for %s, %s', (abbreviation, form) => {
    expect(senseOf(senses, { abbreviation, form })).toBeUndefined();
  });
});

describe('the list and the documents', () => {
  const defined = (report: string, abbreviation: string, form: string) => ({
    report,
    anchor: 'para-1',
    abbreviation,
    form,
    start: 0,
    end: 1,
  });

  it('says what the list lacks, most documents first, and what contradicts it', () => {
    const definitions = [
      defined('a', 'PA', 'personal advisers'),
      defined('a', 'ESG', 'executive support group'),
      defined('a', 'RHI', 'return home interview'),
      defined('b', 'RHI', 'Return home interviews'),
      defined('b', 'PA', 'pathway advisers'),
    ];
    const { lacking, contradicting } = compareWithList(definitions, senses);
    expect(lacking.map((one) => [one.abbreviation, one.definitions.length])).toEqual([
      ['RHI', 2],
      ['ESG', 1],
    ]);
    expect(contradicting).toEqual([
      { abbreviation: 'PA', form: 'pathway advisers', definitions: [definitions[4]] },
    ]);
  });
});

describe('the list itself', () => {
  const issues = (list: unknown): string[] =>
    (glossarySchema.safeParse(list).error?.issues ?? []).map(({ message }) => message);

  it.each([
    [
      'a form twice',
      [{ abbreviation: 'PA', forms: ['personal adviser', 'Personal adviser'] }],
      /twice/,
    ],
    [
      'a form twice, the abbreviation in other letters',
      [
        { abbreviation: 'CiCC', forms: ['children in care council'] },
        { abbreviation: 'CICC', forms: ['children in care council'] },
      ],
      /twice/,
    ],
    [
      'two general senses',
      [
        { abbreviation: 'PA', forms: ['personal adviser'], general: true },
        { abbreviation: 'PA', forms: ['personal assistant'], general: true },
      ],
      /two general senses/,
    ],
    ['what is no abbreviation', [{ abbreviation: 'the <b>', forms: ['x'] }], /letters as printed/],
    ['a key that nothing reads', [{ abbreviation: 'PA', forms: ['x'], form: 'y' }], /form/],
  ])('may not have %s', (_, list, message) => {
    expect(issues(list).join()).toMatch(message);
  });
});
