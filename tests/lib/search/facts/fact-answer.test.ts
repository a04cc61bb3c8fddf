import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../../src/content/read-generated.ts';
import { factAnswer } from '../../../../src/lib/search/facts/fact-answer.ts';
import type { FactQuestion } from '../../../../src/lib/search/facts/fact-question.ts';
import { inspectionRecords } from '../../../../src/lib/search/facts/inspection-record.ts';

const documents = await readDocuments('content');
const york = inspectionRecords(documents.filter(({ meta }) => meta.authority === 'York'));

const ask = (over: Partial<FactQuestion>) =>
  factAnswer({ about: 'lead', areas: [], councils: ['York'], years: [], ...over }, 'York', york);

describe('who led', () => {
  it('is told of every inspection held, newest first, with the text that names them', () => {
    const { title, lines } = ask({});
    expect(title).toBe('Lead inspectors as printed in the reports on York held here:');
    expect(lines.map(({ path, said, printed }) => [path, said, printed])).toEqual([
      [
        'reports/york-2022-ilacs/#b-3',
        'Matt Reed',
        "Lead inspector: Matt Reed, Her Majesty's Inspector",
      ],
      [
        'reports/york-2016-sif/#the-inspection-team-1',
        'Tracey Metcalfe',
        'Lead inspector: Tracey Metcalfe',
      ],
    ]);
  });

  it('is told to be printed nowhere where it isn’t', () => {
    const { lines } = factAnswer(
      { about: 'lead', areas: [], councils: ['York'], years: ['2016'] },
      'York',
      york.map((record) => ({ ...record, leads: [] })),
    );
    expect(lines.map(({ lacks }) => lacks)).toEqual(['prints no lead inspector']);
  });
});

describe('a grade', () => {
  it('is the printed one, with the row that prints it', () => {
    const { title, lines } = ask({ about: 'grade', areas: ['leadership'], years: ['2022'] });
    expect(title).toBe('Grades as printed in the reports on York held here:');
    expect(lines).toEqual([
      {
        path: 'reports/york-2022-ilacs/#opening-2',
        report: expect.stringContaining('York 2022') as string,
        said: 'Leadership',
        grade: 'requires-improvement',
        printed:
          'The impact of leaders on social work practice with children and families: Requires improvement to be good',
        lacks: null,
      },
    ]);
  });

  it('that a sentence tells leads to the sentence', () => {
    const { lines } = ask({ about: 'grade', areas: ['lscb'], years: ['2016'] });
    expect(lines.map(({ path, printed }) => [path, printed])).toEqual([
      ['reports/york-2016-sif/#lscb-1', 'The Local Safeguarding Children Board is outstanding'],
    ]);
  });

  it('that a report doesn’t print is told of it', () => {
    const { lines } = ask({ about: 'grade', areas: ['adoption'] });
    expect(lines.map(({ report, grade, lacks }) => [report.slice(0, 9), grade, lacks])).toEqual([
      ['York 2022', null, 'prints no grade for adoption'],
      ['York 2016', 'good', null],
    ]);
  });

  it('is asked of one framework’s areas and answered from another’s', () => {
    const { lines } = ask({
      about: 'grade',
      areas: ['care-leavers', 'in-care-and-care-leavers'],
    });
    expect(lines.map(({ said, grade }) => [said, grade])).toEqual([
      ['Children in care and care leavers', 'requires-improvement'],
      ['Care leavers', 'good'],
    ]);
  });
});

describe('when', () => {
  it('is told as the reports print it', () => {
    expect(ask({ about: 'date' }).lines.map(({ said }) => said)).toEqual([
      '7 March to 18 March 2022',
      '14 November to 8 December 2016; published 7 February 2017',
    ]);
  });

  it('the year of publication means the inspection too', () => {
    expect(ask({ about: 'date', years: ['2017'] }).lines).toHaveLength(1);
  });

  it('of a year that none is held of, the others are named', () => {
    const { title, lines } = ask({ about: 'date', years: ['2019'] });
    expect(title).toBe('No inspection of York in 2019 is held here. Held are:');
    expect(lines.map(({ said, lacks }) => [said, lacks])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
