import { describe, expect, it } from 'vitest';
import { convertPdf, cover } from '../../../making/pdf/convert-pdf.ts';
import { makePdf, type Tagged } from '../../../making/pdf/made-pdf.ts';
import { footer, item, text } from '../../../making/pdf/made-report.ts';

const heading = text('H2', ['The experiences and progress of children in care'], 680);
const small = (words: string, x: number, y: number): Tagged => ({
  role: 'P',
  runs: [{ text: words, x, y, size: 9 }],
});

async function read(pages: Tagged[][], isTagged = false) {
  const { blocks } = await convertPdf(makePdf(pages, isTagged));
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate');
  return {
    texts: body.map(({ label, text: own }) => [label, own].filter(Boolean).join(' ')),
    pages: body.map(({ printedPage }) => printedPage),
    tables: blocks.filter(({ kind }) => kind.startsWith('table')),
  };
}

const opening = [...cover, heading, item('1.', ['Children are heard.'], 650)];

describe('headers, footers and page numbers', () => {
  it('are left out of a document of two pages', async () => {
    const { texts, pages } = await read([
      [...opening, small('Inspection of Luton 1', 70, 30)],
      [item('2.', ['Plans are made in time.'], 780), small('Inspection of Luton 2', 70, 30)],
    ]);
    expect(texts.slice(1)).toEqual(['1. Children are heard.', '2. Plans are made in time.']);
    expect(pages).toEqual(['1', '1', '2']);
  });

  it('are left out where each page names another section in small type', async () => {
    const { texts } = await read([
      [...opening, item('2.', ['Managers knew of the faults, and'], 100)],
      ...['Help and protection', 'Children in care', 'Leaders'].map((name, index) => [
        small(name, 70, 812),
        small('March 2025', 440, 812),
        ...(index === 0 ? [text('P', ['they acted on them.'], 780)] : []),
        item(`${index + 3}.`, ['Plans are made in time.'], 740),
      ]),
    ]);
    expect(texts.slice(1)).toEqual([
      '1. Children are heard.',
      '2. Managers knew of the faults, and they acted on them.',
      ...[3, 4, 5].map((number) => `${number}. Plans are made in time.`),
    ]);
  });

  it('are not what only looks like a page number: the last line of a sentence', async () => {
    const { texts, pages } = await read([
      [...opening, small('1', 500, 30)],
      [
        item(
          '2.',
          ['At the end of the year the number of plans was, as the board had checked,'],
          114,
        ),
        { role: 'P', runs: [{ text: '112', x: 106, y: 90 }] },
        small('2', 500, 30),
      ],
      [item('3.', ['Plans are made in time.'], 780), small('3', 500, 30)],
    ]);
    expect(texts[2]).toMatch(/^2\. .* checked, 112$/);
    expect(pages).toEqual(['1', '1', '2', '3']);
  });

  it('are left out of a tagged page whose tags don’t hold them', async () => {
    const unlinked = footer('Inspection of Luton 1');
    const { blocks } = await convertPdf(
      makePdf([[...opening, { ...unlinked, role: 'Artifact' }]], true, '', (objects) =>
        objects.forEach((body, number) =>
          objects.set(number, body.replace('/Artifact BMC', '/Other BMC')),
        ),
      ),
    );
    expect(blocks.map((one) => one.text)).not.toContain('Inspection of Luton 1');
  });
});

describe('what stands beside each other on a page without tags', () => {
  it('is a table where short texts stand in rows', async () => {
    const cell = (words: string, x: number, y: number) => ({
      role: 'P',
      runs: [{ text: words, x, y }],
    });
    const { tables } = await read([
      [
        ...opening,
        ...[
          ['Plans', '112'],
          ['Visits', '87'],
          ['Meetings', '9'],
        ].flatMap(([name, number], row) => [
          cell(name as string, 106, 110 - row * 15),
          cell(number as string, 300, 110 - row * 15),
        ]),
      ],
    ]);
    expect(tables[0]?.header).toEqual([]);
    const words = tables.slice(1).map(({ cells }) => cells.map((one) => one.text));
    expect(words).toEqual([
      ['Plans', '112'],
      ['Visits', '87'],
      ['Meetings', '9'],
    ]);
  });

  it('is read column by column, though it was drawn row by row', async () => {
    const left = [
      'Families receive help early, and',
      'they say that it came at the right',
      'time. Workers visit often.',
    ];
    const right = [
      'Decisions are recorded within a',
      'day of the visit, and the reasons',
      'can be followed by others.',
    ];
    const rows = left.flatMap((words, row) => [
      { text: words, x: 90, y: 600 - row * 14.4 },
      { text: right[row] as string, x: 315, y: 600 - row * 14.4 },
    ]);
    const { texts } = await read([[...opening, { role: 'P', runs: rows }]]);
    expect(texts.slice(2)).toEqual([left.join(' '), right.join(' ')]);
  });

  it('is a note in the margin, which is no part of the text beside it', async () => {
    const lines = [
      'Families receive help early, and they say that it',
      'came at the right time. Workers visit often.',
      'Plans are made in time.',
    ];
    const { texts } = await read([
      [
        ...opening,
        {
          role: 'P',
          runs: lines.flatMap((words, row) => [
            { text: words, x: 106, y: 600 - row * 14.4 },
            ...(row === 1 ? [{ text: 'See page 4', x: 480, y: 600 - row * 14.4, size: 8 }] : []),
          ]),
        },
        item('2.', ['Leaders know their services.'], 500),
      ],
    ]);
    expect(texts.slice(2)).toEqual([
      lines.join(' '),
      'See page 4',
      '2. Leaders know their services.',
    ]);
  });
});
