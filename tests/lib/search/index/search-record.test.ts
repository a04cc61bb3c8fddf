import { describe, expect, it } from 'vitest';
import { isSearched, searchRecords } from '../../../../src/lib/search/index/search-record.ts';
import { buildBlock, buildDocument } from '../../../making/build-document.ts';

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
    expect(records.map(({ stored }) => stored.text)).toEqual([
      'Assessments are timely.',
      'Improve.',
    ]);
    expect(isSearched({ kind: 'footnote', text: 'x' })).toBe(true);
  });

  it('say where the paragraph stands and what it is', () => {
    expect(records.map(({ stored }) => stored)).toEqual([
      {
        anchor: 'help-and-protection-summary-1',
        locator: 'Passage 1',
        section: 'Help and protection › Summary',
        page: 3,
        grade: 'good',
        themes: ['assessments'],
        role: null,
        kind: 'paragraph',
        text: 'Assessments are timely.',
      },
      {
        anchor: 'para-1',
        locator: 'Recommendation 1',
        section: 'Recommendations',
        page: null,
        grade: null,
        themes: [],
        role: 'recommendation',
        kind: 'paragraph',
        text: 'Improve.',
      },
    ]);
  });

  it('tell what inspectors found or ask for from the rest, and from a paper of a council', () => {
    expect(records.map(({ standing }) => standing)).toEqual([0, 1]);
    const paper = {
      ...document,
      meta: { ...document.meta, framework: null, inspectionStart: null },
    };
    expect(searchRecords(paper).map(({ standing }) => standing)).toEqual([0, 0]);
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
        block: ['paragraph'],
        report: ['anytown-2020-ilacs'],
      },
      {
        authority: ['Anytown'],
        year: ['2020'],
        kind: ['ilacs'],
        framework: ['ILACS'],
        role: ['recommendation'],
        block: ['paragraph'],
        report: ['anytown-2020-ilacs'],
      },
    ]);
  });
});
