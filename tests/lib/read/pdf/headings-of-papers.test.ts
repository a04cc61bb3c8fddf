import { expect, it } from 'vitest';
import { convertPdf } from '../../../making/pdf/convert-pdf.ts';
import { makePdf, type Tagged } from '../../../making/pdf/made-pdf.ts';
import { item, text } from '../../../making/pdf/made-report.ts';

const large = { bold: true, size: 18 };
const middle = { bold: true, size: 14 };
const head = ['City of York Council', '19 September 2017', 'Update on safeguarding'];

/** The headings of an untagged paper with their levels and labels, and its other texts as their beginnings. */
async function read(pages: Tagged[][]): Promise<string[]> {
  const { blocks } = await convertPdf(makePdf(pages, false));
  return blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ kind, level, label, text: own }) =>
      [kind === 'heading' ? `${level}` : '-', label, own].filter(Boolean).join(' '),
    );
}

const body: Tagged[] = [
  text('P', ['Background'], 690, large),
  item('1.', ['Members asked for a report twice a year.'], 660),
  text('P', ['Introduction'], 630, large),
  text('P', ['2. Developments in York'], 600, large),
  text('P', ['Brief overview'], 570, middle),
  text('P', ['This report is on the work of the committee, which meets', 'twice a year.'], 540),
  text('P', ['a) What was found'], 500, middle),
  text(
    'P',
    ['Plans were made for all children whom the council knows, and', 'they are kept.'],
    470,
  ),
];
const found = [
  '1 Background',
  '- 1. Members asked for a report twice a year.',
  '1 Introduction',
  '1 2. Developments in York',
  '2 Brief overview',
  '- This report is on the work of the committee, which meets twice a year.',
  '2 a) What was found',
  '- Plans were made for all children whom the council knows, and they are kept.',
];

it('headings of a paper without tags are told by larger bold type, on its first page too, with numbers and letters', async () => {
  const cover = head.map((line, at) => text('P', [line], 800 - at * 20));
  expect(await read([[...cover, ...body]])).toEqual(found);
});

it('a cover in the type of the headings ends where they begin', async () => {
  const cover = head.map((line, at) => text('P', [line], 810 - at * 44, large));
  expect(await read([[...cover, ...body]])).toEqual(found);
});
