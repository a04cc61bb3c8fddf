import { expect, it } from 'vitest';
import { fates, heading, paragraph } from '../../../making/match-texts.ts';

const front = 'The co-location of teams at the Front Door is effective.';
const risks = 'Risks of exploitation are identified early and acted upon.';

/** What becomes of the two texts between two that stay, once they are one. */
function joined(one: string, two: string, now: string): Record<string, string> {
  const around = (...texts: string[]) => [
    heading('s', 'Strengths'),
    paragraph('s', 'a', front),
    ...texts.map((text, at) => paragraph('s', `${at + 1}`, text)),
    paragraph('s', 'z', risks),
  ];
  const { 1: first, 2: second } = fates(around(one, two), around(now));
  return { first: first!, second: second! };
}

it.each([
  [
    'of the second',
    'Regular supervision is happening',
    'Children are seen alone.',
    'Regular supervision is happening Northamptonshire are seen alone.',
  ],
  [
    'of the first',
    'Regular supervision is happening',
    'Children are seen alone.',
    'Regular supervision is also Children are seen alone.',
  ],
  [
    'of a text of three words',
    'Aspirations have been raised for all.',
    'Partnerships are strong.',
    'Aspirations have been raised for all. Also are strong.',
  ],
])('short texts are joined, though a word %s is another', (_, one, two, now) => {
  expect(joined(one, two, now)).toEqual({ first: 'merged 1', second: 'merged 1' });
});

it.each([
  ['adoption performance', 'the experiences and progress of care leavers'],
  ['outstanding', 'good'],
])('texts of a word or two are joined where they stood: “%s”', (one, two) => {
  expect(joined(one, two, `${one} ${two}`)).toEqual({ first: 'merged 1', second: 'merged 1' });
});

it('a text of two words is divided where it stood', () => {
  const around = (...texts: string[]) =>
    [front, ...texts, risks].map((text, at) => paragraph('s', `${at}`, text));
  expect(fates(around('adoption performance'), around('adoption', 'performance'))).toMatchObject({
    1: 'split 1 2',
  });
});

it('texts of a word or two are not said to be joined elsewhere', () => {
  const known = [
    paragraph('s', 'a', front),
    ...['outstanding', 'good'].map((one) => paragraph('s', one, one)),
    paragraph('s', 'z', risks),
  ];
  const now = [known[0]!, known[3]!, paragraph('s', 'n', 'Outstanding, good')];
  expect(fates(known, now)).toMatchObject({ outstanding: 'lost', good: 'lost' });
});

it('a text is divided, though most of what is wrong in it is in its shorter part', () => {
  const home =
    'When parents choose to electively home educate their children, the local authority response is robust. It fulfils the statutory requirements and ensures that children are supported back to school when appropriate.';
  const before = [paragraph('s', 'a', front), paragraph('s', '1', home)];
  const parts = [
    'When paarents choose te electively hoee educate their children,',
    home.slice(home.indexOf('the local')),
  ];
  const now = [
    paragraph('s', 'a', front),
    ...parts.map((text, at) => paragraph('s', `p${at + 1}`, text)),
  ];
  const end = paragraph('s', 'z', risks);
  expect(fates([...before, end], [...now, end])['1']).toBe('split p1 p2');
});
