import { describe, expect, it } from 'vitest';
import { convertPdf, cover } from '../../../../making/pdf/convert-pdf.ts';
import { makePdf, type Tagged } from '../../../../making/pdf/made-pdf.ts';
import { item, text } from '../../../../making/pdf/made-report.ts';
import { cells, inOneTable } from '../../../../making/pdf/made-table.ts';

const heading = text('H2', ['The experiences and progress of children in care'], 680, {
  bold: true,
});
const begin = [...cover, heading, item('1.', ['Plans are told below.'], 650)];
const end = item('2.', ['Leaders know their services.'], 720);

/** The head and the rows of the one table that a document has, and what is told of it. */
async function tableOf(first: Tagged[], second: Tagged[], isTagged: boolean) {
  const pages = [
    [...begin, ...first],
    [...second, end],
  ];
  const change = isTagged ? inOneTable(2) : undefined;
  const { blocks, diagnostics, fidelity } = await convertPdf(makePdf(pages, isTagged, '', change));
  const tables = blocks.filter(({ kind }) => kind === 'table');
  return {
    heads: tables.map(({ header }) => header),
    rows: blocks
      .filter(({ kind }) => kind === 'table-row')
      .map(({ text: own, page, pageEnd }) => `${page}-${pageEnd} ${own}`),
    last: blocks.at(-1)?.text,
    told: diagnostics.flatMap(({ rule, page }) => (rule === 'repeated-head' ? [page] : [])),
    unaccounted: fidelity.unaccounted,
  };
}

describe.each([true, false])('a table over two pages, with tags: %s', (isTagged) => {
  it('has its head once, though it is printed again', async () => {
    const first = [...cells(110, 'Measure', 'Number'), ...cells(95, 'Plans', '112')];
    const again = [...cells(780, 'Measure', 'Number'), ...cells(765, 'Calls', '33')];
    expect(
      await tableOf(
        [...first, ...cells(80, 'Visits', '87')],
        [...again, ...cells(750, 'Letters', '12')],
        isTagged,
      ),
    ).toEqual({
      heads: [['Measure', 'Number']],
      rows: ['1-1 Plans | 112', '1-1 Visits | 87', '2-2 Calls | 33', '2-2 Letters | 12'],
      last: 'Leaders know their services.',
      told: [2],
      unaccounted: 0,
    });
  });
});

describe('a row over two pages', () => {
  it('is one, with the rest of each cell that the page leaves open', async () => {
    const first = [...cells(110, 'Measure', 'What was found'), ...cells(95, 'Plans', 'They are')];
    const second = [...cells(780, '', 'made in time.'), ...cells(765, 'Calls', 'They are kept.')];
    const { rows, heads } = await tableOf(first, second, true);
    expect(heads).toEqual([['Measure', 'What was found']]);
    expect(rows).toEqual(['1-2 Plans | They are made in time.', '2-2 Calls | They are kept.']);
  });
});
