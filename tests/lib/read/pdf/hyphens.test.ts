import { expect, it } from 'vitest';
import type { PdfItem } from '../../../../src/lib/model/pdf-page.ts';
import { readPdf } from '../../../../src/lib/read/pdf/read-pdf.ts';
import { convertPdf, cover } from '../../../making/pdf/convert-pdf.ts';
import { makePdf } from '../../../making/pdf/made-pdf.ts';
import { item, text } from '../../../making/pdf/made-report.ts';

const heading = text('H2', ['The experiences and progress of children in care'], 680);

async function read(lines: string[], second: string[] = ['Plans are made in time.']) {
  const { blocks, repairs, fidelity } = await convertPdf(
    makePdf([[...cover, heading, item('1.', lines, 650), item('2.', second, 580)]], true),
  );
  return { text: blocks.find(({ number }) => number === 1)?.text, repairs, fidelity };
}

it.each([
  [
    'a typed hyphen whose first half is no word',
    ['their accom-', 'modation is good.'],
    'their accommodation is good.',
  ],
])('a word that a typesetter broke is joined: %s', async (_, lines, right) => {
  const { text: own, repairs, fidelity } = await read(lines);
  expect(own).toBe(right);
  expect(repairs).toMatchObject([{ rule: 'word-over-line-end' }]);
  expect(fidelity.unaccounted).toBe(0);
});

it.each([
  ['whose parts are words', ['their multi-', 'agency plans.'], 'their multi-agency plans.'],
  [
    'that dictionaries also write solid',
    ['their co-', 'operation is good.'],
    'their co-operation is good.',
  ],
  ['of three words', ['the day-to-', 'day work.'], 'the day-to-day work.'],
])('a compound keeps its hyphen: one %s', async (_, lines, right) => {
  expect((await read(lines)).text).toBe(right);
});

it('a word keeps the hyphen with which the document writes it elsewhere', async () => {
  const { text: own } = await read(
    ['their accom-', 'modation is good.'],
    ['An accom-modation plan.'],
  );
  expect(own).toBe('their accom-modation is good.');
});

it('a word that a soft hyphen breaks is joined, whatever its halves', () => {
  const item = (words: string, y: number): PdfItem => ({
    text: words,
    x: 106,
    y,
    width: 100,
    size: 12,
    bold: false,
    mark: null,
    artifact: false,
  });
  const page = { width: 595, height: 842, tree: null };
  const items = [item('their safe\u00AD', 650), item('guarding is good.', 635.6)];
  const { segments, repairs } = readPdf([{ ...page, items }], 'made.pdf', () => false);
  expect(segments.map((one) => one.text)).toEqual(['their safeguarding is good.']);
  expect(repairs).toMatchObject([{ before: 'safe- guarding', after: 'safeguarding' }]);
});

it.each([
  [
    'before a sign of its own',
    ['See www.example.org/Help', '%20for/carers and ask.'],
    'See www.example.org/Help%20for/carers and ask.',
  ],
  [
    'twice',
    ['See https://example.org/Help', '%20for', '/carers.'],
    'See https://example.org/Help%20for/carers.',
  ],
])('an address of the web that a line end parts is whole: %s', async (_, lines, right) => {
  const { text: own, repairs, fidelity } = await read(lines);
  expect(own).toBe(right);
  expect(repairs[0]).toMatchObject({ rule: 'word-over-line-end' });
  expect(fidelity.unaccounted).toBe(0);
});

it('a line that begins with such a sign goes on with no other word', async () => {
  const { text: own } = await read([
    'Plans are made for 20',
    '/30 children at www.example.org',
    'each.',
  ]);
  expect(own).toBe('Plans are made for 20 /30 children at www.example.org each.');
});
