import { describe, expect, it } from 'vitest';
import { councilNames } from '../../../../src/lib/search/meaning/council-names.ts';
import { factQuestion } from '../../../../src/lib/search/facts/fact-question.ts';
import { mayAskFact } from '../../../../src/lib/search/facts/may-ask-fact.ts';

const held = (authority: string, year: string) => {
  return { slug: `${authority}-${year}`, name: '', paragraphs: 1, authority, year };
};
const documents = [held('York', '2016'), held('York', '2022'), held('Northamptonshire', '2016')];
const names = new Map(
  councilNames(documents.map(({ authority }) => authority)).map((name) => [name.typed, name]),
);
const read = (typed: string) => factQuestion(typed, names, documents);

describe('questions that the record answers', () => {
  it.each([
    ['who led the inspection of York', 'lead', []],
    ['Who led York’s inspection in 2022?', 'lead', ['2022']],
    ['lead inspector York 2016', 'lead', ['2016']],
    ['who inspected York', 'lead', []],
    ['who was the lead inspector for York in 2022?', 'lead', ['2022']],
    ['when was York inspected', 'date', []],
    ['when was York last inspected by Ofsted?', 'date', []],
    ['date of the inspection of York 2016', 'date', ['2016']],
    ['when did Ofsted inspect York in 2019', 'date', ['2019']],
  ])('%s', (typed, about, years) => {
    expect(mayAskFact(typed)).toBe(true);
    expect(read(typed)).toEqual({ about, areas: [], councils: ['York'], years });
  });

  it.each([
    ['grade for leadership York 2022', ['leadership'], ['2022']],
    ['York 2016 grade for help and protection', ['help-and-protection'], ['2016']],
    ['how was York judged on adoption?', ['adoption'], []],
    ['what was York’s overall judgement', ['overall'], []],
    ['York Ofsted rating', ['overall'], []],
    ['what grade did York get', ['overall'], []],
    ['York 2016 LSCB grade', ['lscb'], ['2016']],
    ['care leavers grade york', ['care-leavers', 'in-care-and-care-leavers'], []],
    [
      'judgement for children in care, York',
      ['looked-after', 'in-care', 'in-care-and-care-leavers'],
      [],
    ],
  ])('%s', (typed, areas, years) => {
    expect(mayAskFact(typed)).toBe(true);
    const { areas: found, ...rest } = read(typed)!;
    expect([...found].sort()).toEqual([...areas].sort());
    expect(rest).toEqual({ about: 'grade', councils: ['York'], years });
  });

  it('name councils in short', () => {
    expect(read('northants leadership grade')?.councils).toEqual(['Northamptonshire']);
  });
});

describe('what is a search for words', () => {
  it.each([
    'who led the inspection',
    'grade for leadership Birmingham 2022',
    'who led the inspection of Birmingham',
    'York was judged on supervision of social workers',
    'who leads children’s services in York',
    'York inspectors found drift and delay',
    'when do return home interviews happen in York',
    'judged good since the last inspection',
    '"lead inspector" York',
    'York graded care plans',
  ])('%s', (typed) => {
    expect(read(typed)).toBeNull();
  });
});
