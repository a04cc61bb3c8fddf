import authorities from '../../../src/lib/vocabulary/authorities.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { areaNamed } from '../../../src/lib/vocabulary/areas.ts';
import { authorityMostNamed, authorityNamed } from '../../../src/lib/vocabulary/authorities.ts';
import { parseDate, parseDateRange } from '../../../src/lib/vocabulary/printed-dates.ts';
import { gradeAtEnd, gradeOfSentence, wholeGrade } from '../../../src/lib/vocabulary/grades.ts';

describe('periods as reports print them', () => {
  it.each([
    ['14 November 2016 – 8 December 2016', '2016-11-14', '2016-12-08'],
    ['8 February 2016–10 March 2016', '2016-02-08', '2016-03-10'],
    ['7 March to 18 March 2022', '2022-03-07', '2022-03-18'],
    ['3 to 7 and 24 to 28 March 2025', '2025-03-03', '2025-03-28'],
    ['3 March to 7 March 2025, then 24 to 28 March 2025', '2025-03-03', '2025-03-28'],
    ['3 to 7 March 2025 & 24 to 28 March 2025', '2025-03-03', '2025-03-28'],
    ['3 to 7 March 2025 (week 1) and 17 to 21 March 2025 (week 2)', '2025-03-03', '2025-03-21'],
    ['8 July 2019 to 12 July 2019, and 7 August 2019 to 8 August 2019', '2019-07-08', '2019-08-08'],
    ['Monday 3 March – Friday 7 March, 2025', '2025-03-03', '2025-03-07'],
    ['between 3rd and 7th March 2025.', '2025-03-03', '2025-03-07'],
    ['3, 4 and 5 March 2025', '2025-03-03', '2025-03-05'],
    ['03.03.2025 – 07.03.2025', '2025-03-03', '2025-03-07'],
    ...[...'-‐‑‒–—―−'].map((dash): [string, string, string] => [
      `8 ${dash} 12 July 2013`,
      '2013-07-08',
      '2013-07-12',
    ]),
    ['8 – 12 July 2013', '2013-07-08', '2013-07-12'],
    ['15-19 July 2013', '2013-07-15', '2013-07-19'],
    ['13 May 2019 to 24 May 2019', '2019-05-13', '2019-05-24'],
    ['20 to 24 January 2025', '2025-01-20', '2025-01-24'],
    ['1/06/2015 – 25/06/2015', '2015-06-01', '2015-06-25'],
    ['28 November to 9 January 2015', '2014-11-28', '2015-01-09'],
    ['19 September 2017', '2017-09-19', '2017-09-19'],
    ['Monday 4th March to Friday 8th March, 2019', '2019-03-04', '2019-03-08'],
    ['25 Nov 2019 – 6 Dec 2019', '2019-11-25', '2019-12-06'],
    ['4 March 2019 to 8 March', '2019-03-04', '2019-03-08'],
    ['5 to 9 December 2022 and 14 to 15 February 2023', '2022-12-05', '2023-02-15'],
  ])('%s', (printed, start, end) => expect(parseDateRange(printed)).toEqual({ start, end }));

  it.each([
    '31 February 2016',
    '14 Nov 2016 – soon',
    '4 M 2016',
    '',
    '8 December 2016 – 14 November 2016',
  ])('“%s” is none', (printed) => expect(parseDateRange(printed)).toBeNull());
  it('are single days too', () => {
    expect(parseDate('07 February 2017')).toBe('2017-02-07');
    expect(parseDate('06/09/17')).toBe('2017-09-06');
    expect(parseDate('29 February 2015')).toBeNull();
  });
});

describe('grades', () => {
  it.each([
    ['Requires improvement to be good', 'requires-improvement'],
    ['Inadequate', 'inadequate'],
    ['Adequate', 'adequate'],
    ['Not judged', 'not-judged'],
    ['Good practice', null],
  ])('“%s” is %s', (text, grade) => expect(wholeGrade(text)).toBe(grade));

  it('are split from what they grade', () => {
    expect(gradeAtEnd('2.1 Adoption performance Good')).toMatchObject({
      rest: '2.1 Adoption performance',
      grade: 'good',
    });
  });
  it('are read from a sentence', () => {
    expect(
      gradeOfSentence("Children's services in Northamptonshire require improvement to be good"),
    ).toBe('requires-improvement');
    expect(gradeOfSentence('Leadership Good')).toBeNull();
  });
});

describe('areas', () => {
  it.each([
    [
      'The experiences and progress of children in care and care leavers',
      'in-care-and-care-leavers',
    ],
    ['Experiences and progress of care leavers', 'care-leavers'],
    ['The experiences and progress of children in care', 'in-care'],
    ['Children looked after and achieving permanence', 'looked-after'],
    ['Leadership, management and governance', 'leadership'],
    ['Summary', null],
  ])('“%s” is %s', (text, area) => expect(areaNamed(text)).toBe(area));
});

describe('local authorities', () => {
  it.each([
    ['York City Council', 'York'],
    ['Northamptonshire County Council', 'Northamptonshire'],
    ['North Yorkshire County Council', 'North Yorkshire'],
    ['Hull City Council', 'Kingston upon Hull'],
    ['Stoke on Trent City Council', 'Stoke-on-Trent'],
    ['Southend Borough Council', 'Southend-on-Sea'],
    ['Central Bedfordshire Council', 'Central Bedfordshire'],
    ['Newcastle-under-Lyme', undefined],
    ['Bournemouth Borough Council', 'Bournemouth'],
    ['Borough of Poole', 'Poole'],
    ['Bournemouth, Christchurch and Poole Council', 'Bournemouth, Christchurch and Poole'],
    ['Bournemouth, Christchurch & Poole', 'Bournemouth, Christchurch and Poole'],
    ['Cumbria County Council', 'Cumbria'],
    ['North Northamptonshire Council', 'North Northamptonshire'],
    ['Yorkshire', undefined],
    ['Inspection of East Riding local authority children’s services', 'East Riding of Yorkshire'],
    ['Telford children’s services', 'Telford and Wrekin'],
  ])('“%s” names %s', (printed, name) => expect(authorityNamed(printed)?.name).toBe(name));

  it.each([
    ['Barking', 'Barking and Dagenham'],
    ['Bath', 'Bath and North East Somerset'],
    ['Bedford', 'Bedford Borough'],
    ['Blackburn', 'Blackburn with Darwen'],
    ['Bracknell', 'Bracknell Forest'],
    ['Brighton', 'Brighton and Hove'],
    ['Cheshire West', 'Cheshire West and Chester'],
    ['Hammersmith', 'Hammersmith and Fulham'],
    ['Hull', 'Kingston upon Hull'],
    ['Kensington', 'Kensington and Chelsea'],
    ['Kingston', 'Kingston upon Thames'],
    ['Newcastle', 'Newcastle upon Tyne'],
    ['Redcar', 'Redcar and Cleveland'],
    ['Richmond', 'Richmond upon Thames'],
    ['Southend', 'Southend-on-Sea'],
    ['St Helens', 'St. Helens'],
    ['Stockton', 'Stockton-on-Tees'],
    ['Stoke', 'Stoke-on-Trent'],
    ['Westmorland', 'Westmorland and Furness'],
    ['Windsor', 'Windsor and Maidenhead'],
  ])('are known by their short names: %s is %s', (short, name) => {
    const printed = `Inspection of ${short} local authority children’s services`;
    expect(authorityNamed(printed)?.name).toBe(name);
  });

  it('are all known by their names, in capitals too', () => {
    const wrong = authorities.filter(
      ({ name }) =>
        authorityNamed(`${name} Council`)?.name !== name ||
        authorityNamed(name.toUpperCase())?.name !== name,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('are no common words', () => {
    expect(authorityNamed('reading and writing')).toBeNull();
    expect(authorityMostNamed('York reads: reading, reading and reading')?.name).toBe('York');
  });

  it('the one named most often is the one a paper is about', () => {
    expect(authorityMostNamed('City of York and York, unlike Westminster')?.name).toBe('York');
    expect(authorityMostNamed('York and Westminster')).toBeNull();
  });
});
