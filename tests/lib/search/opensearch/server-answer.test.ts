import { describe, expect, it } from 'vitest';
import { storedRecords } from '../../../../src/lib/search/opensearch/bulk-lines.ts';
import {
  asStored,
  countedValues,
  readAnswer,
  wholeResponse,
} from '../../../../src/lib/search/opensearch/server-answer.ts';
import { searchRecords } from '../../../../src/lib/search/index/search-record.ts';
import { facets } from '../../../../src/lib/search/search-state.ts';
import { buildBlock, buildDocument } from '../../../making/build-document.ts';

const none = { doc_count: 0, values: { buckets: [] } };
const whole = {
  timed_out: false,
  _shards: { failed: 0 },
  hits: {
    total: { value: 2 },
    hits: [{ _id: 'a#1', _source: { report: 'a', year: ['2016'] } }],
  },
  aggregations: {
    ...Object.fromEntries(facets.map((facet) => [facet, none])),
    year: { doc_count: 2, values: { buckets: [{ key: '2016', doc_count: 2 }] } },
    known: {
      doc_count: 9,
      clauses: { buckets: { 1: { doc_count: 0 }, 0: { doc_count: 2 } } },
      place0: { doc_count: 3, clauses: { buckets: { 1: { doc_count: 0 }, 0: { doc_count: 1 } } } },
    },
  },
};

describe('an answer of a search server', () => {
  it('is read with its hits, their number, and what is known', () => {
    const answer = readAnswer(wholeResponse(whole));
    expect(answer).toMatchObject({ total: 2, known: [2, 0], inPlaces: [[1, 0]] });
    expect(answer.hits).toEqual([{ id: 'a#1', report: 'a', authority: [], year: ['2016'] }]);
  });

  it('keeps a chosen value among those to choose, though it leaves nothing', () => {
    const answer = readAnswer(wholeResponse(whole));
    expect(countedValues(answer, 'year', { year: ['2022'] })).toEqual([
      { value: '2016', count: 2, isChosen: false },
      { value: '2022', count: 0, isChosen: true },
    ]);
  });

  it.each([
    ['of another form', { error: 'x' }],
    ['nothing', null],
    ['cut off', { ...whole, timed_out: true }],
    ['of some shards', { ...whole, _shards: { failed: 1 } }],
  ])('%s is none, and not one without hits', (_, response) => {
    expect(() => wholeResponse(response)).toThrow();
  });

  it('without counts is none', () => {
    const { aggregations: _, ...rest } = whole;
    expect(() => readAnswer(wholeResponse(rest))).toThrow();
  });

  it('gives a paragraph as the site’s own index keeps it', () => {
    const document = buildDocument({
      blocks: [
        buildBlock({ id: 'para-1', text: 'Kids.', themes: ['supervision'], role: 'finding' }),
      ],
    });
    const [record] = storedRecords(document, { origin: null, base: '/' });
    expect(asStored(record!)).toEqual(searchRecords(document)[0]!.stored);
  });
});
