import { describe, expect, it } from 'vitest';
import { readHitAddress } from '../../../src/lib/search/hit-address.ts';
import { isSearched, searchRecords } from '../../../src/lib/search/record.ts';
import { buildBlock, buildDocument } from '../build-document.ts';

const section = { level: 1, children: [], area: null, grade: null };
const document = buildDocument({
  sections: [
    {
      ...section,
      id: 's-help-and-protection',
      title: 'The experiences and progress of children who need help and protection',
      area: 'help-and-protection',
      grade: 'good',
      children: [{ ...section, id: 's-summary', title: 'Summary', level: 2 }],
    },
    { ...section, id: 's-recommendations', title: 'Recommendations' },
  ],
  blocks: [
    buildBlock({ id: 's-summary', kind: 'heading', text: 'Summary' }),
    buildBlock({
      id: 'help-and-protection-summary-1',
      section: 's-summary',
      page: 3,
      text: 'Assessments are timely.',
      themes: ['assessments'],
    }),
    buildBlock({
      id: 'para-1',
      number: 1,
      role: 'recommendation',
      section: 's-recommendations',
      text: 'Improve.',
    }),
    buildBlock({ id: 'b-1', kind: 'boilerplate', text: 'Contact us.' }),
    buildBlock({ id: 'a-1', kind: 'table', text: '' }),
  ],
});
const records = searchRecords(document);

describe('the records of a document', () => {
  it('are its paragraphs, not its headings, standing text or empty captions', () => {
    expect(records.map(({ content }) => content)).toEqual(['Assessments are timely.', 'Improve.']);
    expect(isSearched({ kind: 'footnote', text: 'x' })).toBe(true);
  });

  it('lead to the paragraph and say where it stands', () => {
    expect(records.map(({ url }) => readHitAddress(url))).toEqual([
      {
        report: 'anytown-2020-ilacs',
        anchor: 'help-and-protection-summary-1',
        document: 'Anytown 2020, ILACS inspection',
        locator: 'Passage 1',
        section: 'Help and protection › Summary',
        page: 3,
      },
      {
        report: 'anytown-2020-ilacs',
        anchor: 'para-1',
        document: 'Anytown 2020, ILACS inspection',
        locator: 'Recommendation 1',
        section: 'Recommendations',
        page: null,
      },
    ]);
  });

  it('can be narrowed by what the document and the section say', () => {
    expect(records.map(({ filters }) => filters)).toEqual([
      {
        authority: ['Anytown'],
        year: ['2020'],
        kind: ['ilacs'],
        framework: ['ILACS'],
        area: ['help-and-protection'],
        grade: ['good'],
        theme: ['assessments'],
        report: ['anytown-2020-ilacs'],
      },
      {
        authority: ['Anytown'],
        year: ['2020'],
        kind: ['ilacs'],
        framework: ['ILACS'],
        role: ['recommendation'],
        report: ['anytown-2020-ilacs'],
      },
    ]);
  });

  it('have no metadata, which would be searched', () => {
    expect(Object.keys(records[0]!)).toEqual(['url', 'content', 'language', 'filters']);
  });
});
