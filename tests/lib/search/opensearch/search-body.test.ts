import type { Search_RequestBody } from '@opensearch-project/opensearch/api/_core/search.js';
import type { Bool, Dsl } from '../../../../src/lib/search/opensearch/dsl.ts';
import { describe, expect, it } from 'vitest';
import {
  searchBody,
  textsBody,
  valuesBody,
  type ServerQuestion,
} from '../../../../src/lib/search/opensearch/search-body.ts';
import { clausesOf, expandedWords } from '../../../../src/lib/search/question/clauses.ts';
import { thesaurusOf } from '../../../../src/lib/search/meaning/thesaurus.ts';
import { parseQuery } from '../../../../src/lib/search/question/query.ts';

const anywhere = { councils: [], years: [], kinds: [], reports: [], notHeld: [] };

function question(typed: string, more: Partial<ServerQuestion> = {}): ServerQuestion {
  const query = parseQuery(typed);
  const abbreviations = [{ abbreviation: 'RHI', forms: ['return home interview'] }];
  const thesaurus = thesaurusOf([{ typed: 'kids', means: ['children', 'young people'] }]);
  const expanded = expandedWords(query, abbreviations, thesaurus);
  const clauses = clausesOf(query, expanded, new Map());
  return { query, clauses, preference: anywhere, chosen: {}, sort: 'relevance', ...more };
}

function boolOf(query: Dsl | undefined): Bool {
  expect(query).toHaveProperty('bool');
  return (query as { bool: Bool }).bool;
}

const all = (typed: string, more: Partial<ServerQuestion> = {}) =>
  JSON.stringify(searchBody(question(typed, more), 'all'));

describe('what a search server is sent', () => {
  it('is of the form that OpenSearch publishes', () => {
    // The compiler holds each against the schema.
    const published: Search_RequestBody[] = [
      searchBody(question('"staying put" kids -adoption', { chosen: { year: ['2016'] } }), 'most'),
      textsBody(['york-2016-sif#para-1']),
      valuesBody(),
    ];
    expect(published).toHaveLength(3);
  });

  it('asks for phrases as printed, for words in any form, and leaves out what is excluded', () => {
    const bool = boolOf(searchBody(question('"staying put" carers -adoption'), 'all').query);
    const complete = boolOf(bool.must![0]);
    expect(complete.must).toEqual([
      { match: { text: { query: 'carers', operator: 'and', analyzer: 'british_english' } } },
      { match_phrase: { 'text.printed': { query: 'staying put' } } },
    ]);
    expect(bool.must_not).toEqual([
      { match: { text: { query: 'adoption', operator: 'and', analyzer: 'british_english' } } },
    ]);
  });

  it('asks for what may stand in a word’s place as the site’s own search does', () => {
    expect(all('RHI')).toContain('"match_phrase":{"text":{"query":"return home interview"');
    expect(all('"RHI"')).not.toContain('return home interview');
  });

  it('puts what is named first, and never leaves the rest out', () => {
    const preference = { ...anywhere, councils: ['York'], years: ['2016'] };
    const bool = boolOf(searchBody(question('drift', { preference }), 'all').query);
    const [first, second] = bool.should!.flatMap((one) =>
      'constant_score' in one ? [one.constant_score] : [],
    );
    expect(first!.filter).toEqual({ terms: { authority: ['York'] } });
    expect(first!.boost).toBeGreaterThan(second!.boost);
    expect(JSON.stringify(bool.must)).not.toContain('York');
  });

  it('narrows down after counting, each facet counted as if it were not chosen, and looks in the documents asked for alone', () => {
    const chosen = { authority: ['York'], year: ['2016'], report: ['york-2016-sif'] };
    const { query, post_filter, aggs } = searchBody(question('drift', { chosen }), 'all');
    expect(post_filter).toEqual({
      bool: { filter: [{ terms: { authority: ['York'] } }, { terms: { year: ['2016'] } }] },
    });
    expect(query).toMatchObject({
      bool: { filter: [{ terms: { report: ['york-2016-sif'] } }] },
    });
    expect(aggs!['authority']).toMatchObject({
      filter: {
        bool: { filter: [{ terms: { year: ['2016'] } }, { terms: { report: ['york-2016-sif'] } }] },
      },
    });
  });

  it('asks for everything where nothing but a value is asked for', () => {
    const body = searchBody(question('', { chosen: { year: ['2016'] } }), 'all');
    expect(body.query).toEqual({ match_all: {} });
    expect(body.aggs).not.toHaveProperty('known');
  });

  it('keeps what is typed as words, whatever they look like', () => {
    const body = all('"}],{"match_all":{}}');
    expect(() => JSON.parse(body) as unknown).not.toThrow();
    expect(JSON.parse(body)).not.toHaveProperty('query.match_all');
  });
});
