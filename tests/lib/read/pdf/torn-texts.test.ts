import { describe, expect, it } from 'vitest';
import { convertPdf, cover } from '../../../making/pdf/convert-pdf.ts';
import { makePdf, type Tagged } from '../../../making/pdf/made-pdf.ts';
import { item, lines, text } from '../../../making/pdf/made-report.ts';

const heading = text('H2', ['The experiences and progress of children in care'], 680);

describe('the dates of an inspection over a line end', () => {
  it.each([
    ['8 July 2019 to 12 July 2019 and 7 August 2019 to', '8 August 2019'],
    ['8 July 2019 to 12 July 2019', 'and 7 August 2019 to 8 August 2019'],
    ['8 July 2019 –', '8 August 2019'],
    ['8 July', 'to 8 August 2019'],
    ['8 July 2019 to 8', 'August 2019'],
    ['8 July 2019 \x97', '8 August 2019'],
  ])('are read as one: %s / %s', async (first, second) => {
    const groups = [
      ...cover.slice(0, 2),
      text('P', [`Inspection dates: ${first.replace('–', '\x96')}`], 740),
      text('P', [second], 725.6),
      text('P', ['Lead inspector: Ann Example, Her Majesty\x92s Inspector'], 700),
      heading,
      item('1.', ['Children are heard.'], 650),
    ];
    const { meta } = await convertPdf(makePdf([groups], true));
    expect([meta.inspectionStart, meta.inspectionEnd]).toEqual(['2019-07-08', '2019-08-08']);
  });
});

it('lead inspectors over a line end are read as one list', async () => {
  const groups = [
    ...cover.slice(0, 3),
    text('P', ['Lead inspectors: Ann Example, Her Majesty\x92s Inspector and'], 715),
    text('P', ['Ben Sample, Her Majesty\x92s Inspector'], 700.6),
    heading,
    item('1.', ['Children are heard.'], 650),
  ];
  const { meta } = await convertPdf(makePdf([groups], true));
  expect(meta.leadInspectors).toEqual(['Ann Example', 'Ben Sample']);
});

it('a paragraph before the first number is joined over a page, though it is tagged as a heading', async () => {
  const long = [
    'Children in care and young people leaving care are provided with care and support, and',
    'decisive action is taken to protect them from harm when that is required. Dedicated staff,',
    'carers and leaders are highly',
  ];
  const rest = 'ambitious for them and work well together.';
  const first = [...cover, text('H1', long, 110)];
  const second = [text('H1', [rest], 780), heading, item('1.', ['Plans.'], 600)];
  const { blocks } = await convertPdf(makePdf([first, second], true));
  const whole = blocks.find(({ text: own }) => own.startsWith('Children in care and young'));
  expect(whole).toMatchObject({ text: [...long, rest].join(' '), page: 1, pageEnd: 2 });
});

it('items without bullets below an item that introduces them are a list inside it', async () => {
  const inner = (words: string[], y: number): Tagged => ({ role: 'P', runs: lines(words, 140, y) });
  const { blocks } = await convertPdf(
    makePdf(
      [
        [
          ...cover,
          text('H2', ['Information about this local authority area'], 680),
          item('\x95', ['298 children are looked after. Of this number:'], 650),
          inner(['88 live outside the area'], 630),
          inner(['none is in residential', 'special schools'], 610),
          inner(['two children are unaccompanied.'], 575),
          item('\x95', ['Four children live elsewhere.'], 550),
          heading,
          item('1.', ['Plans are made in time.'], 500),
        ],
      ],
      true,
    ),
  );
  const items = blocks.filter(({ kind }) => kind === 'list-item');
  expect(items.map(({ text: own }) => own)).toEqual([
    '298 children are looked after. Of this number:',
    '88 live outside the area',
    'none is in residential special schools',
    'two children are unaccompanied.',
    'Four children live elsewhere.',
  ]);
  const [first] = items;
  expect(items.map(({ parent }) => parent === first?.id)).toEqual([false, true, true, true, false]);
});
