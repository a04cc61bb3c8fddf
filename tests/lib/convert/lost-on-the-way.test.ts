import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractPdf } from '../../../scripts/io/pdf/extract-pdf.ts';
import type * as converting from '../../../src/lib/convert/convert-source.ts';
import type * as parsing from '../../../src/lib/parse/parse.ts';
import { makePdf } from '../../making/made-pdf.ts';
import { madeReport } from '../../making/made-report.ts';
import { sourceOf } from '../../making/sources.ts';

const paper = `A Paper for the Board

Background

Plans are reviewed by independent chairs.

Chairs challenge drift and delay.
`;

/** The conversion with a fault in it: parsing changes the text of some blocks. */
async function convertWith(change: (text: string) => string): Promise<typeof converting> {
  vi.resetModules();
  vi.doMock('../../../src/lib/parse/parse.ts', async (original) => {
    const real = await original<typeof parsing>();
    const parse: typeof real.parse = (...args) => {
      const parsed = real.parse(...args);
      return {
        ...parsed,
        blocks: parsed.blocks.map((one) => ({ ...one, text: change(one.text) })),
      };
    };
    return { ...real, parse };
  });
  return import('../../../src/lib/convert/convert-source.ts');
}

afterEach(() => {
  vi.doUnmock('../../../src/lib/parse/parse.ts');
  vi.resetModules();
});

describe('a document is refused', () => {
  const losing = (text: string) => text.replace('drift and ', '');

  it('if a step of its conversion loses words, with their line', async () => {
    const { convertSource } = await convertWith(losing);
    const { SourceError } = await import('../../../src/lib/model/diagnostic.ts');
    const convert = () => convertSource(sourceOf(paper), () => true);
    expect(convert).toThrow(SourceError);
    expect(convert).toThrow(
      'paper.txt:7: These words of the source are not in the page: “drift and”',
    );
  });

  it('if a step adds words', async () => {
    const { convertSource } = await convertWith((text) => text.replace('drift', 'much drift'));
    const convert = () => convertSource(sourceOf(paper), () => true);
    expect(convert).toThrow('The page has words that the source has not: “much”');
  });

  it('if it is a PDF and a step loses words, whichever way it is read', async () => {
    const { convertSource } = await convertWith((text) => text.replace('made in time', 'made'));
    const pages = await extractPdf(makePdf(madeReport, true));
    const convert = () => convertSource(sourceOf('', { file: 'made.pdf', pages }), () => true);
    expect(convert).toThrow('not in the page: “in time”');
  });

  it('for nothing else: with no such fault it is converted', async () => {
    const { convertSource } = await convertWith((text) => text);
    const { document } = convertSource(sourceOf(paper), () => true);
    expect(document.fidelity).toMatchObject({ unaccounted: 0, sourceWords: 17 });
  });
});
