import { describe, expect, it } from 'vitest';
import { inSentence, locator, type Located } from '../../../src/lib/citation/locator.ts';
import { plainCitation } from '../../../src/lib/citation/plain-citation.ts';
import { buildMeta } from '../../making/build-document.ts';

const passage: Located = {
  id: 'executive-summary-3',
  kind: 'paragraph',
  role: null,
  number: null,
  section: 'Executive summary',
};

describe('a locator', () => {
  it.each<[string, Partial<Located>, string]>([
    ['a printed number', { id: 'para-28', number: 28 }, 'Paragraph 28'],
    ['a recommendation', { id: 'para-3', number: 3, role: 'recommendation' }, 'Recommendation 3'],
    ['a numbered heading', { id: 'para-2', kind: 'heading', number: 2 }, 'Part 2'],
    ['a number that has moved', { id: 'para-28', number: 29 }, 'Paragraph 29'],
    ['a letter in a numbered part', { id: 'para-2-a' }, 'Paragraph 2(a)'],
    ['a deeper label', { id: 'para-5-3-b', kind: 'list-item' }, 'Paragraph 5(3)(b)'],
    ['a second sequence', { id: 'lscb-para-1' }, 'Paragraph 1'],
    ['a label printed twice', { id: 'para-2-a-x2' }, 'Paragraph 2(a)'],
    ['no number', {}, '“Executive summary”, passage 3'],
    ['a table row', { kind: 'table-row' }, '“Executive summary”, table row 3'],
    ['text before any heading', { id: 'opening-2', section: null }, 'Opening, passage 2'],
    ['a heading', { id: 's-executive-summary', kind: 'heading' }, 'Section “Executive summary”'],
  ])('for %s', (_, over, expected) => {
    expect(locator({ ...passage, ...over })).toBe(expected);
  });

  it('begins in lower case within a sentence', () => {
    expect(inSentence('Paragraph 28')).toBe('paragraph 28');
    expect(inSentence('“Executive summary”, passage 3')).toBe('“Executive summary”, passage 3');
  });
});

describe('a plain citation', () => {
  const cited = {
    locator: 'Paragraph 28',
    page: 14,
    address: 'https://example.org/reports/x/?v=para-28~0a1b2c3d#para-28',
    isPublic: true,
  };

  it('names publisher, title, dates, place and address', () => {
    const document = buildMeta({ title: 'Inspection of Anytown', published: '2020-02-28' });
    expect(plainCitation(document, cited)).toBe(
      'Ofsted, Inspection of Anytown (inspected 20 January to 24 January 2020; published 28 February 2020), paragraph 28, page 14. https://example.org/reports/x/?v=para-28~0a1b2c3d#para-28',
    );
  });

  it('leaves out what the document does not say', () => {
    const document = buildMeta({
      title: 'Framework briefing',
      publisher: null,
      inspectionStart: null,
      inspectionEnd: null,
    });
    expect(plainCitation(document, { ...cited, page: null, address: 'https://a.b/' })).toBe(
      'Framework briefing, paragraph 28. https://a.b/',
    );
  });

  it('gives the day of a meeting', () => {
    const document = buildMeta({
      inspectionStart: null,
      inspectionEnd: null,
      documentDate: '2017-05-02',
    });
    expect(plainCitation(document, cited)).toContain('(dated 2 May 2017)');
  });

  it('says that an address is local where the library has no public origin', () => {
    expect(plainCitation(buildMeta(), { ...cited, isPublic: false })).toMatch(
      /#para-28 \(local address: this copy of the library is not public\)$/,
    );
  });
});
