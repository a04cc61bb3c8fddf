import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../../scripts/io/pdf/extract-pdf.ts';
import { loadDictionary } from '../../../../scripts/io/dictionary.ts';
import { convertSource } from '../../../../src/lib/convert/convert-source.ts';
import { sourceOf } from '../../../making/sources.ts';
import { makePdf } from '../../../making/pdf/made-pdf.ts';
import { madeReport } from '../../../making/pdf/made-report.ts';

const knows = loadDictionary();

async function convert(bytes: Uint8Array) {
  const pages = await extractPdf(bytes);
  return convertSource(sourceOf('', { file: 'made.pdf', pages }), knows).document;
}

describe.each([
  ['by its tags', true],
  ['by positions and type', false],
])('a PDF read %s', (_, isTagged) => {
  const converted = convert(makePdf(madeReport, isTagged));
  const blockOf = async (id: string) => (await converted).blocks.find((block) => block.id === id);

  it('says what was inspected, when, and by whom', async () => {
    const { meta } = await converted;
    expect(meta).toMatchObject({
      title: "Inspection of Harrow local authority children's services",
      authority: 'Harrow',
      framework: 'ILACS',
      inspectionStart: '2025-01-20',
      inspectionEnd: '2025-01-24',
      leadInspectors: ['Ann Example'],
      judgements: [{ area: 'in-care', grade: 'good' }],
      pages: 3,
      paragraphs: 5,
    });
  });

  it('keeps hyphens at line ends, and takes no wrapped age for a number', async () => {
    expect((await blockOf('para-1'))?.text).toBe(
      'Children are supported by multi-agency teams. Support goes on up to the age of 19. Young people aged 16- and 17 years are heard.',
    );
  });

  it('joins a paragraph over the page, with the footnote at its marker', async () => {
    expect(await blockOf('para-2')).toMatchObject({
      text: 'Plans are made in time and reviewed. This is the end of the last full line that fits here. The second half stands here.',
      page: 1,
      pageEnd: 2,
      notes: [{ at: 22, marker: '\u00B9', to: 'in-care-1' }],
    });
    expect(await blockOf('in-care-1')).toMatchObject({
      kind: 'footnote',
      text: 'Statutory guidance of 2018.',
    });
  });

  it('hangs bullets under the paragraph that introduces them', async () => {
    expect(await blockOf('in-care-2')).toMatchObject({
      kind: 'list-item',
      text: 'they listen to children',
      parent: 'para-3',
      page: 2,
      printedPage: '2',
    });
  });

  it('accounts for every word, and says what it left out', async () => {
    const { fidelity, diagnostics } = await converted;
    expect(fidelity).toMatchObject({ unaccounted: 0, sourceWords: fidelity.outputWords });
    expect(diagnostics.filter(({ rule }) => rule === 'page-furniture')).toHaveLength(1);
    expect(diagnostics.find(({ rule }) => rule === 'pdf-structure')?.message).toMatch(
      isTagged ? /All 3 pages .* structure tree/ : /positions and type.*1–3/,
    );
  });
});
