import { describe, expect, it } from 'vitest';
import { drawnPages } from '../../../scripts/bench/truth/drawn-pages.ts';
import { countWords } from '../../../scripts/bench/truth/word-count.ts';
import { loadDictionary } from '../../../scripts/io/dictionary.ts';
import { extractPdf } from '../../../scripts/io/pdf/extract-pdf.ts';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import { sourceOf } from '../../making/sources.ts';
import { makePdf } from '../../making/pdf/made-pdf.ts';
import { madeReport } from '../../making/pdf/made-report.ts';

describe('counting the words that a PDF draws', async () => {
  const bytes = makePdf(madeReport, true);
  const pages = await extractPdf(bytes);
  const source = sourceOf('', { file: 'made.pdf', pages });
  const { document } = convertSource(source, loadDictionary());
  const drawn = await drawnPages(new Uint8Array(bytes));
  const missingOf = (converted: typeof document) =>
    countWords(drawn, converted).pages.map(({ missing }) => missing);

  it('reads them without tags, with a footnote that is no part of its word', () => {
    expect(drawn).toHaveLength(3);
    expect(drawn[0]).toContain('up to the age of 19. Young people');
  });

  it('finds all of them in the document, furniture and notes included', () => {
    const { pages: counted, surplus } = countWords(drawn, document);
    expect(counted.map(({ missing }) => missing)).toEqual([[], [], []]);
    expect(counted.every(({ words }) => words > 10)).toBe(true);
    expect(surplus).toEqual([]);
  });

  it('names those of a text that the document lacks, on their page', () => {
    const without = document.blocks.filter(({ id }) => id !== 'para-4');
    const lost = ['4', 'a', 'paragraph', 'with', 'brackets'];
    expect(missingOf({ ...document, blocks: without })).toEqual([[], lost, []]);
  });

  it('names a footer that was left out without a word about it', () => {
    const silent = document.diagnostics.filter(({ rule }) => rule !== 'page-furniture');
    expect(missingOf({ ...document, diagnostics: silent })[2]).toContain('harrow');
  });
});
