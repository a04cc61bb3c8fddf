import type { Indices_Create_RequestBody } from '@opensearch-project/opensearch/api/indices/create.js';
import { describe, expect, it } from 'vitest';
import { indexBody, synonymRules } from '../../../../src/lib/search/opensearch/index-body.ts';
import { storedRecords } from '../../../../src/lib/search/opensearch/bulk-lines.ts';
import { facets } from '../../../../src/lib/search/search-state.ts';
import { buildBlock, buildDocument } from '../../../making/build-document.ts';

const thesaurus = [
  { say: ['kid', 'kids'], find: ['children', 'young people'] },
  { say: ['teens'], find: ['young people'], both: true },
  { say: ['a, b'], find: ['c'] },
];
const glossary = [{ abbreviation: 'RHI', forms: ['return home interview'] }];
const body = indexBody(thesaurus, glossary);
/** The compiler holds it against the schema that OpenSearch publishes. */
const published: Indices_Create_RequestBody = body;

describe('an index for OpenSearch', () => {
  it('finds what reports write where a reader says it otherwise, and abbreviations both ways', () => {
    expect(synonymRules(thesaurus, glossary)).toEqual([
      'kid => kid, children, young people',
      'kids => kids, children, young people',
      'teens, young people',
      'rhi, return home interview',
    ]);
    expect(body.settings.analysis.filter.library_synonyms.synonyms).toHaveLength(4);
  });

  it('applies synonyms to what is asked alone, so that a new thesaurus needs no new index of texts', () => {
    const { analyzer } = body.settings.analysis;
    expect(analyzer.british_english.filter).not.toContain('library_synonyms');
    expect(analyzer.british_english_search.filter).toContain('library_synonyms');
    expect(analyzer.as_printed.filter).toEqual(['lowercase']);
  });

  it('names only filters and analysers that it has, or that every server has', () => {
    const { analyzer, filter, char_filter } = body.settings.analysis;
    const known = ['lowercase', ...Object.keys(filter)];
    for (const one of Object.values(analyzer)) {
      expect(known).toEqual(expect.arrayContaining(one.filter));
      expect(Object.keys(char_filter)).toEqual(expect.arrayContaining(one.char_filter));
    }
    const { text } = body.mappings.properties;
    const named = [text.analyzer, text.search_analyzer, text.fields.printed.analyzer];
    expect(Object.keys(analyzer)).toEqual(expect.arrayContaining(named));
  });

  it('has a field for all that a record holds, and refuses any other', () => {
    const document = buildDocument({ blocks: [buildBlock({ id: 'para-1', text: 'Kids.' })] });
    const [record] = storedRecords(document, { origin: null, base: '/' });
    const { properties, dynamic } = body.mappings;
    expect(dynamic).toBe('strict');
    expect(published.mappings).toBe(body.mappings);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(record!)));
    expect(Object.keys(properties)).toEqual(expect.arrayContaining([...facets]));
  });
});
