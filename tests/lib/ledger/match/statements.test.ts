import { describe, expect, it } from 'vitest';
import type { Anchorable } from '../../../../src/lib/ledger/match/texts/known-text.ts';
import { fates, heading, paragraph, table } from '../../../making/match-texts.ts';

const visits =
  'Social workers visit children regularly and see them alone, and case records show that their views are heard.';
const carers = 'Foster carers receive training that prepares them well for their demanding role.';
const adoption =
  'Adoption performance is improving, and fewer families wait for longer than eighteen months.';
const other = 'The council has asked for a review of its commissioning.';
const findings = heading('s', 'Findings');

/** A section with a text between two that stay. */
const between = (text: string): Anchorable[] => [
  findings,
  paragraph('s', '1', visits),
  paragraph('s', '2', text),
  paragraph('s', '3', carers),
];
const fateOf = (before: string, now: string) => fates(between(before), between(now))['2'];

describe('a short text in its place', () => {
  it.each([
    ['In 2016 all 12 homes were good.', 'In all 40 homes nothing was good.'],
    [
      'In 2016, 12 of 20 plans were reviewed in time.',
      'In 2017, 3 of 40 plans were not reviewed in time.',
    ],
    [
      'Of 64 cases, 39 (28 %) were judged to be good.',
      'Of 71 cases, 12 (9 %) were judged to be inadequate.',
    ],
  ])('is another one if its figures and its sense are others: %s', (before, now) => {
    expect(fateOf(before, now)).toBe('lost');
  });

  it('is itself if either is', () => {
    const before = 'In 2017, 12 of 20 plans were reviewed in time.';
    expect(fateOf(before, before.replace('were', 'were not'))).toBe('2');
    expect(fateOf(before, 'In 2018, 3 of 40 plans were reviewed in time.')).toBe('2');
  });

  it('is another one if it lacks the name and has other figures', () => {
    const before =
      'In Leeds, visits in time stood at 71% in the quarter, against 79% a year before.';
    const now =
      'In general, visits in time stood at 57% in the quarter, against 92% a year before.';
    expect(fateOf(before, now)).toBe('lost');
    expect(fateOf(before, now.replace('57', '71').replace('92', '79'))).toBe('2');
  });
});

describe('a text beside one that differs in figures only', () => {
  it('is another one if it has the very words of that: it is printed twice', () => {
    const [six, four] = ['within six days in 2021', 'within four days in 2022'];
    const list = (...texts: string[]) => [
      findings,
      paragraph('s', 'before', visits),
      ...texts.map((text, at) => paragraph('s', `${at}`, text)),
      paragraph('s', 'after', carers),
    ];
    expect(fates(list(six, four), list(six, six))).toMatchObject({ 0: '0', 1: 'lost' });
  });
});

describe('a short text elsewhere in its section', () => {
  it('is another one if a figure is another', () => {
    const short = (figure: string) =>
      paragraph('s', `p${figure}`, `In 2017, 12 of ${figure} plans.`);
    const [one, two, three] = [visits, carers, adoption].map((text, at) =>
      paragraph('s', `${at}`, text),
    );
    const before = [findings, short('20'), one!, two!, three!];
    expect(fates(before, [findings, one!, two!, short('31'), three!])['p20']).toBe('lost');
  });
});

describe('a heading', () => {
  it('is another one if it has the turn of phrase only', () => {
    const report = (title: string) => [
      ...between(adoption),
      heading('t', title),
      heading('u', 'Annex'),
      paragraph('u', '4', other),
    ];
    const before = report('What changes plus money show');
    expect(fates(before, report('What homes plus families show'))['t']).toBe('lost');
    expect(fates(before, report('What changes plus money showed'))['t']).toBe('t');
  });
});

describe('a contrary in the place of a text', () => {
  const chairs =
    'Independent reviewing officers chair the reviews of children in care of the City of York.';
  const contrary = chairs.replace('Independent', 'Independent not');
  const annex = (text: string) => [heading('t', 'Annex'), paragraph('t', '4', text)];

  it('takes no address from one that stands corrected elsewhere', () => {
    const corrected = chairs
      .replace('the reviews', 'looked reviews')
      .replace('the City', 'City provided');
    const now = [...between(contrary), ...annex(corrected)];
    expect(fates([...between(chairs), ...annex(other)], now)['2']).not.toBe('2');
    expect(
      fates([...between(chairs), ...annex(other)], [...between(contrary), ...annex(other)])['2'],
    ).toBe('2');
  });

  it('takes none from one that may stand elsewhere, written anew', () => {
    const anew =
      'Independent managers lead most meetings, and children in care of the City of York seldom come.';
    const now = [...between(contrary), ...annex(anew)];
    expect(fates([...between(chairs), ...annex(other)], now)['2']).toBe('lost');
  });

  it('takes none from one that stands beside it with other figures', () => {
    const text = (area: string, figure: string, verb: string) =>
      `In ${area}, health checks within the year stood at ${figure} in the quarter and ${verb}.`;
    const now = between(text('West', '45%', 'grew'));
    const beside = now.toSpliced(3, 0, paragraph('s', 'c', text('not West', '45%', 'grew')));
    expect(fates(between(text('West', '91%', 'rose')), beside)['2']).toBe('2');
  });

  it('takes none from one that stands elsewhere with other figures, however many texts have its words', () => {
    const areas = ['North', 'South', 'East', 'Vale', 'Moor', 'Harbour', 'Central'];
    const text = (area: string, figure: number) =>
      `In ${area}, health checks within the year stood at ${figure}% in the quarter.`;
    const rows = table(
      's',
      't',
      areas.map((area) => `West and ${area} | 71%`),
    );
    const section = (west: string, by: number) =>
      [...areas, west].map((area, at) => paragraph('s', area, text(area, 61 + at + by)));
    const before = [...between(adoption), ...section('West', 0), ...rows];
    const moved = paragraph('t', 'moved', text('West', 45));
    const now = [
      heading('t', 'Annex'),
      moved,
      ...between(adoption),
      ...section('not West', 9),
      ...rows,
    ];
    expect(fates(before, now)['West']).not.toBe('not West');
  });
});

describe('a formula', () => {
  const section = (id: string, title: string, ...texts: string[]): Anchorable[] => [
    heading(id, title),
    ...texts.map((text, at) => paragraph(id, `${id}${at}`, text)),
  ];
  const short = (figures: string) => `${figures} visits were made in time here.`;
  const long = (figures: string) =>
    `In Leeds, ${figures} visits to children in care were made within the time that the plan sets.`;

  it('of few words is another one in the section next to its own', () => {
    const before = [
      ...section('a', 'Staff', visits, short('83 of 96')),
      ...section('b', 'Homes', carers),
    ];
    const now = [
      ...section('a', 'Staff', visits),
      ...section('c', 'Money', short('12 of 40'), carers),
    ];
    expect(fates(before, now)['a1']).toBe('lost');
  });

  it('of many words is itself there', () => {
    const before = [
      ...section('a', 'Staff', visits, long('83 of 96')),
      ...section('b', 'Homes', carers),
    ];
    const now = [
      ...section('a', 'Staff', visits),
      ...section('c', 'Money', long('12 of 40'), carers),
    ];
    expect(fates(before, now)['a1']).toBe('c0');
  });

  it('leaves its address to no contrary in its place while it stands elsewhere with other figures', () => {
    const text = (not: string, figures: string) =>
      `In ${not}Leeds, health checks within the year stood at ${figures} in the quarter.`;
    const before = [
      ...section('a', 'Staff', visits),
      ...section('b', 'Homes', carers, text('', '91%'), adoption),
    ];
    const now = [
      ...section('a', 'Staff', text('', '45%'), visits),
      ...section('b', 'Homes', carers, text('not ', '45%'), adoption),
    ];
    expect(fates(before, now)['b1']).not.toBe('b1');
  });
});

describe('a row', () => {
  it('leaves its address to none whose label has a word more and whose figures are others', () => {
    const rows = (...labels: string[]) => [findings, ...table('s', 't', labels)];
    const before = rows(
      'Moor: visits | 44% | 48%',
      'East: visits in time | 40% | 89%',
      'Vale: plans | 70% | 29%',
    );
    const now = rows(
      'Moor: visits | 44% | 48%',
      'change visits in time | 40% | 89%',
      'Greater East: visits in time | 18% | 74%',
      'Vale: plans | 70% | 29%',
    );
    expect(fates(before, now)['t2']).not.toBe('t3');
    const name = 'East: health checks that were made within the year';
    const more = (...labels: string[]) =>
      rows('Moor: visits | 44%', ...labels, 'Vale: plans | 70%');
    const longer = name.replace('checks', 'repeat checks');
    expect(fates(more(`${name} | 40%`), more(`${longer} | 18%`))['t2']).toBe('lost');
    expect(fates(more(`${name} | 40% | 3`), more(`${longer} | 40% | 3`))['t2']).toBe('t2');
    const slip = rows(
      'Moor: visits | 44% | 48%',
      'Eest: visits in time | 18% | 74%',
      'Vale: plans | 70% | 29%',
    );
    expect(fates(before, slip)['t2']).toBe('t2');
  });
});

describe('a near-copy elsewhere', () => {
  it('is not taken for a text of which two words in five are others, where it stands', () => {
    const anew =
      'Social workers meet families regularly and see them alone, but case files show that some views are lost.';
    const copy = visits.replace('regularly', 'weekly').replace('records', 'notes');
    const now = [
      ...between(anew),
      heading('t', 'Annex'),
      paragraph('t', '4', copy),
      paragraph('t', '5', other),
    ];
    const before = [...between(visits), heading('t', 'Annex'), paragraph('t', '5', other)];
    before[1] = paragraph('s', '1', adoption);
    now[1] = paragraph('s', '1', adoption);
    expect(fates(before, now)['2']).not.toBe('4');
  });

  it('is not taken for one that was written anew, though it differs in a figure only', () => {
    const stood = (figure: string) => `In 2018 the service took in ${figure} children. ${visits}`;
    const now = [
      findings,
      paragraph('s', '1', adoption),
      paragraph('s', '2', visits.replace('Social workers', 'This is why they')),
      paragraph('s', '3', carers),
      paragraph('s', '4', stood('84')),
      paragraph('s', '5', other),
    ];
    const before = [now[0]!, now[1]!, paragraph('s', '2', stood('91')), now[3]!, now[5]!];
    expect(fates(before, now)['2']).not.toBe('4');
    expect(fates(before, now.toSpliced(2, 1))['2']).toBe('4');
  });

  it('is no part of a divided text if its figures are others', () => {
    const first = 'In Leeds, 83 of 96 visits to children in care were made within five days.';
    const second =
      'Managers read the files of all teams every other week and tell staff what they found.';
    const now = [
      findings,
      paragraph('s', '1', carers),
      paragraph('s', 'a', first.replace('83', '38').replace('96', '69')),
      paragraph('s', 'b', second),
      paragraph('s', '3', adoption),
    ];
    const before = [
      findings,
      paragraph('s', '1', carers),
      paragraph('s', '2', `${first} ${second}`),
      paragraph('s', '3', adoption),
    ];
    expect(fates(before, now)['2']).not.toBe('split a b');
    expect(fates(before, now.with(2, paragraph('s', 'a', first)))['2']).toBe('split a b');
  });
});
