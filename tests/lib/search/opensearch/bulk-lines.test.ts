import { describe, expect, it } from 'vitest';
import {
  bulkLines,
  inParts,
  storedRecords,
} from '../../../../src/lib/search/opensearch/bulk-lines.ts';
import { buildBlock, buildDocument } from '../../../making/build-document.ts';

const hostile = 'He said: “=1+1”\n\u2028 and </script> "so".';
const document = buildDocument({
  meta: { slug: 'york-2016-sif', inspectionStart: '2016-11-14' },
  blocks: [
    buildBlock({ id: 's-a', kind: 'heading', text: 'Findings' }),
    buildBlock({ id: 'para-1', text: hostile, themes: ['supervision'] }),
    buildBlock({ id: 'b-1', kind: 'boilerplate', text: 'Crown copyright' }),
  ],
});
const place = { origin: 'https://library.example', base: '/inspections/' };

describe('paragraphs in the bulk format', () => {
  const [record, ...others] = storedRecords(document, place);

  it('are those that search finds, each with its address and its facets', () => {
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      report: 'york-2016-sif',
      anchor: 'para-1',
      date: '2016-11-14',
      year: ['2016'],
      theme: ['supervision'],
      url: 'https://library.example/inspections/reports/york-2016-sif/#para-1',
    });
  });

  it('are two lines each, the second with the text verbatim, and have a name that stays', () => {
    const lines = bulkLines(record!).split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0]!)).toEqual({ index: { _id: 'york-2016-sif#para-1' } });
    expect(JSON.parse(lines[1]!)).toMatchObject({ text: hostile });
    expect(lines[2]).toBe('');
  });

  it('come in parts of a size, whole lines in each, none lost', () => {
    const lines = ['ä\n', 'bb\n', 'cccccccccc\n', 'd\n'];
    const parts = [...inParts(lines, 6)];
    expect(parts).toEqual(['ä\nbb\n', 'cccccccccc\n', 'd\n']);
    expect([...inParts([], 6)]).toEqual([]);
  });
});
