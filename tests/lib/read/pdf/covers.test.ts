import { describe, expect, it } from 'vitest';
import { convertPdf } from '../../../making/pdf/convert-pdf.ts';
import { makePdf, type Tagged } from '../../../making/pdf/made-pdf.ts';
import { item, text } from '../../../making/pdf/made-report.ts';

const large = { size: 20 };
const bold = { bold: true };
const board = 'Local Safeguarding Children Board';

const convert = (cover: Tagged[], body: Tagged[], isTagged: boolean) =>
  convertPdf(makePdf([cover, body], isTagged));

describe.each([
  ['with tags', true],
  ['without tags', false],
])('a cover %s', (_, isTagged) => {
  it('may be of the review of a safeguarding board alone', async () => {
    const cover = [
      text('P', ['Luton Borough Council'], 800, large),
      text('P', [`Review of the effectiveness of the ${board}`], 750, bold),
      text('P', ['Inspection date: 3 June 2014 – 25 June 2014'.replace('–', '\x96')], 720),
      text('P', ['Report published: 8 August 2014'], 690),
    ];
    const body = [
      text('P', ['Recommendations'], 780, bold),
      {
        role: 'LI',
        runs: [
          { text: '\x95', x: 70, y: 750 },
          { text: 'Listen.', x: 90, y: 750 },
        ],
      },
      text('P', [`Inspection judgement about the LSCB`], 720, bold),
      text('P', [`The ${board} requires improvement`], 690, bold),
      item('1.', ['The Board knows its services.'], 660),
      item('2.', ['The Board audits them.'], 630),
    ];
    const { meta, blocks } = await convert(cover, body, isTagged);
    expect(meta).toMatchObject({
      title: `Review of the effectiveness of the ${board}`,
      slug: 'luton-2014-lscb-review',
      framework: 'LSCB',
      authority: 'Luton',
      published: '2014-08-08',
      judgements: [{ area: 'lscb', grade: 'requires-improvement' }],
      paragraphs: 2,
    });
    expect(blocks.find(({ text: own }) => own === 'Listen.')?.role).toBe('recommendation');
  });

  it.each([
    [
      'in two lines that are tagged apart',
      ['Inspection of Luton local'],
      ["authority children's services"],
    ],
    [
      'with what follows its name',
      ["Inspection of children's social care services in Luton"],
      null,
    ],
  ])('may have its title %s', async (_name, first, second) => {
    const cover = [
      text('H1', first, 800, large),
      ...(second === null ? [] : [text('H1', second, 760, large)]),
      text('P', ['Inspection dates: 4 to 8 March 2019'], 720),
    ];
    const body = [
      text('P', ['What needs to improve'], 780, bold),
      item(
        '1.',
        [
          'The timeliness of visits to children who live at some distance from Luton,',
          'and the quality of the plans that are made for them.',
        ],
        750,
      ),
    ];
    const { meta } = await convert(cover, body, isTagged);
    expect(meta).toMatchObject({
      title: [...first, ...(second ?? [])].join(' '),
      slug: 'luton-2019-ilacs',
      framework: 'ILACS',
    });
  });
});
