import { describe, expect, it } from 'vitest';
import { councilNames } from '../../../../src/lib/search/meaning/council-names.ts';
import { understand } from '../../../../src/lib/search/answer/preference.ts';
import { parseQuery } from '../../../../src/lib/search/question/query.ts';

const document = (authority: string, year: string) => {
  return { slug: `${authority}-${year}`, name: '', paragraphs: 1, authority, year };
};
const documents = [
  document('York', '2016'),
  document('York', '2022'),
  document('Northamptonshire', '2016'),
  document('Reading', '2019'),
  document('Cumbria', '2017'),
];
const names = new Map(
  councilNames(documents.map(({ authority }) => authority)).map((name) => [name.typed, name]),
);
const read = (typed: string) => {
  const { query, preference } = understand(parseQuery(typed), names, documents);
  return [query.words.join(' '), preference.councils, preference.years, preference.notHeld];
};

describe('what a question says of where to look', () => {
  it.each([
    ['supervision in York', 'supervision', ['York'], [], []],
    ['York 2016 supervision', 'supervision', ['York'], ['2016'], []],
    ['supervision 2022', 'supervision', [], ['2022'], []],
    ["northants' bosses", 'bosses', ['Northamptonshire'], [], []],
    ['York 2016 and 2022 supervision', 'and supervision', ['York'], ['2016', '2022'], []],
    ['quality since 2016 and 2022', 'quality since 2016 and 2022', [], [], []],
    ['quality since 2016', 'quality since 2016', [], [], []],
    ['Hull care leavers', 'hull care leavers', [], [], ['Kingston upon Hull']],
    ['northampton foster carers', 'foster carers', ['Northamptonshire'], [], []],
    ['reading skills', 'reading skills', [], [], []],
    ['foster carers in Reading', 'foster carers', ['Reading'], [], []],
    ['neglect cumbria', 'neglect', ['Cumbria'], [], []],
    ['gangs in Birmingham', 'gangs in birmingham', [], [], ['Birmingham']],
    ['northants', 'northamptonshire', ['Northamptonshire'], [], []],
    ['York 2022', 'york', ['York'], ['2022'], []],
    ['cummbria agency staff', 'agency staff', ['Cumbria'], [], []],
    ['agency staff birminghamm', 'agency staff birminghamm', [], [], ['Birmingham']],
    ['foster carers in readding', 'foster carers in readding', [], [], []],
  ])('%s', (typed, words, councils, years, notHeld) => {
    expect(read(typed)).toEqual([words, councils, years, notHeld]);
  });

  it('knows what came in the place of a council that is not held', () => {
    const held = [document('Westmorland and Furness', '2024')];
    const [name] = councilNames(['Westmorland and Furness']).filter(
      ({ typed }) => typed === 'cumbria',
    );
    const found = understand(parseQuery('neglect in Cumbria'), new Map([['cumbria', name!]]), held);
    expect(found.preference.councils).toEqual(['Westmorland and Furness']);
  });
});
