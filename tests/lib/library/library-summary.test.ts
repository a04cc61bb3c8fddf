import { describe, expect, it } from 'vitest';
import { librarySummary, nameOfInspections } from '../../../src/lib/library/library-summary.ts';
import type { DocumentMeta } from '../../../src/lib/model/document.ts';

const meta = (facts: Partial<DocumentMeta>): DocumentMeta =>
  ({
    publisher: 'Ofsted',
    framework: 'SIF',
    authoritySlug: 'york',
    inspectionStart: '2016-11-14',
    documentDate: null,
    published: null,
    paragraphs: 148,
    ...facts,
  }) as DocumentMeta;
const paper = meta({
  publisher: 'City of York Council',
  framework: null,
  inspectionStart: null,
  documentDate: '2017-03-01',
  paragraphs: 8,
});

describe('what a library says it holds', () => {
  it('is counted: reports, papers, councils, years, paragraphs', () => {
    const other = meta({ authoritySlug: 'northamptonshire', inspectionStart: '2022-02-01' });
    expect(librarySummary([meta({}), other, paper])).toBe(
      '2 inspection reports and 1 other paper on 2 councils, 2016 to 2022: 304 numbered paragraphs',
    );
  });

  it('leaves out what it has none of', () => {
    expect(librarySummary([paper])).toBe('1 paper on 1 council, 2017: 8 numbered paragraphs');
  });
});

describe('whose inspections they are', () => {
  it('is Ofsted where it publishes all of them', () => {
    expect(nameOfInspections([meta({}), paper])).toContain('Ofsted’s');
  });

  it('is said of nobody else’s', () => {
    const other = meta({ publisher: 'Care Inspectorate Wales' });
    expect(nameOfInspections([other])).not.toMatch(/Ofsted|England/);
    expect(nameOfInspections([meta({}), other])).not.toMatch(/Ofsted|England/);
    expect(nameOfInspections([paper])).not.toMatch(/Ofsted|England/);
  });
});
