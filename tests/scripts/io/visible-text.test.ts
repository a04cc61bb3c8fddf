import { describe, expect, it } from 'vitest';
import { convertPdf, cover } from '../../making/pdf/convert-pdf.ts';
import { makePdf, type Change, type Run, type Tagged } from '../../making/pdf/made-pdf.ts';
import { item, text } from '../../making/pdf/made-report.ts';

const heading = text('H2', ['The experiences and progress of children in care'], 680);

/** Makes a page with a report's cover, a heading and some runs of text, and converts it. */
async function read(runs: Run[], change: Change = () => undefined) {
  const body: Tagged = { role: 'P', runs };
  const end = item('1.', ['Plans are made in time.'], 500);
  const { blocks, diagnostics } = await convertPdf(
    makePdf([[...cover, heading, body, end]], false, '', change),
  );
  return {
    texts: blocks.filter(({ kind, number }) => kind === 'paragraph' && number === null),
    headings: blocks.filter(({ kind }) => kind === 'heading').map((one) => one.text),
    all: JSON.stringify({ blocks, diagnostics }),
    remarks: diagnostics.filter(({ severity }) => severity === 'info').map(({ rule }) => rule),
    told: diagnostics.filter(
      ({ severity, rule }) => severity === 'warning' && rule !== 'no-judged-section',
    ),
  };
}

const line = (words: string, more: Partial<Run> = {}): Run => ({
  text: words,
  x: 70,
  y: 650,
  ...more,
});
/** Helvetica sets “The case of ” in 66 points of 12-point type. */
const afterCase = 136;

describe('words that a page holds and does not show', () => {
  it.each<[string, Run[], string]>([
    [
      'under a black box',
      [line('The case of Zebra was closed.', { after: '0 g 135.5 647 32 13 re f' })],
      'The case of █ was closed.',
    ],
    [
      'under a box drawn at the end of the page',
      [
        line('The case of Zebra was closed.'),
        line('It is over.', { y: 600, after: '0 g 135.5 647 32 13 re f' }),
      ],
      'The case of █ was closed.',
    ],
    [
      'under a box in the colour of the paper',
      [line('The case of Zebra was closed.', { after: '1 g 135.5 647 32 13 re f' })],
      'The case of was closed.',
    ],
    [
      'in white on white',
      [line('The case was closed.'), line('Zebra', { y: 635, before: '1 1 1 rg' })],
      'The case was closed.',
    ],
    [
      'in black on a black box',
      [
        line('The case of ', { after: '0 g 135.5 647 34 13 re f' }),
        line('Zebra', { x: afterCase }),
        line('was closed.', { x: 172 }),
      ],
      'The case of was closed.',
    ],
    [
      'not drawn (render mode 3)',
      [line('The case was closed.'), line('Zebra', { y: 635, before: '3 Tr', after: '0 Tr' })],
      'The case was closed.',
    ],
    [
      'in one-point type',
      [line('The case was closed.'), line('Zebra', { y: 635, size: 1 })],
      'The case was closed.',
    ],
    [
      'outside the part of the page that is drawn',
      [line('The case was closed.'), line('Zebra', { y: 635, before: '0 0 50 50 re W n' })],
      'The case was closed.',
    ],
  ])('are left out and told with their place, never themselves: %s', async (_, runs, right) => {
    const { texts, all, told } = await read(runs);
    expect(texts[0]?.text).toBe(right);
    expect(all).not.toContain('Zebra');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ rule: 'hidden-words', page: 1 });
    expect(told[0]?.message).toMatch(/5 letters .*, \d+ mm from the left and \d+ mm from the top/);
  });

  it.each<[string, Run[]]>([
    [
      'white words on a blue box',
      [line('Well seen.', { before: '0 0 .5 rg 60 640 200 30 re f 1 g' })],
    ],
    ['words with a line through them', [line('Well seen.', { after: '0 g 70 653 60 0.7 re f' })]],
    ['words with a line under them', [line('Well seen.', { after: '0 g 70 648 60 0.7 re f' })]],
    ['words on a box of their own', [line('Well seen.', { before: '1 g 70 647 60 13 re f 0 g' })]],
    [
      'words under a coloured marker that lets them through',
      [line('Well seen.', { after: '/GS gs 1 1 0 rg 70 647 60 13 re f' })],
    ],
  ])('are not taken for hidden: %s', async (_, runs) => {
    const marker: Change = (objects) =>
      objects.forEach((body, number) =>
        objects.set(
          number,
          body.replace('/Resources <<', '/Resources <</ExtGState <</GS <</BM /Multiply>>>> '),
        ),
      );
    const { texts, told } = await read(runs, marker);
    expect(texts[0]?.text).toBe('Well seen.');
    expect(told).toEqual([]);
  });

  it.each(['.75 g', '.9 .8 .3 rg'])(
    'are left out, and told, where they are so pale that they are hardly seen: %s',
    async (before) => {
      const { texts, told } = await read([line('Well seen.'), line('Hardly seen.', { before })]);
      expect(texts.map(({ text }) => text).join(' ')).not.toContain('Hardly');
      expect(told.map(({ rule, page }) => [rule, page])).toEqual([['hidden-words', 1]]);
    },
  );

  it('stay, and are remarked on, where a white box was put under them in the middle of a line', async () => {
    const under = { x: afterCase, before: '1 g 135.5 647 32 13 re f 0 g' };
    const { texts, told, remarks } = await read([
      line('The case of '),
      line('Zebra', under),
      line('was closed.', { x: 172 }),
    ]);
    expect(texts[0]?.text).toBe('The case of Zebra was closed.');
    expect(told).toEqual([]);
    expect(remarks).toContain('boxed-words');
  });

  it('are not told where every run of a line stands on a white box', async () => {
    const box = (x: number, width: number) => ({
      x,
      before: `1 g ${x - 0.5} 647 ${width} 13 re f 0 g`,
    });
    const { remarks } = await read([
      line('The case of ', box(70, 66)),
      line('Zebra', box(afterCase, 32)),
      line('was closed.', box(172, 62)),
    ]);
    expect(remarks).not.toContain('boxed-words');
  });
});

describe('what was added to a page after it was printed', () => {
  it('is counted in a warning', async () => {
    const change: Change = (objects) => {
      const page = [...objects].find(([, body]) => body.includes('/Type /Page '))?.[0] as number;
      objects.set(
        90,
        '<</Type /Annot /Subtype /FreeText /Rect [100 300 400 340] /Contents (Added later.) /DA (/Helv 12 Tf)>>',
      );
      objects.set(
        91,
        '<</Type /Annot /Subtype /Widget /FT /Tx /T (field) /V (A typed answer) /Rect [100 250 400 270] /DA (/Helv 12 Tf)>>',
      );
      objects.set(
        page,
        (objects.get(page) as string).replace('/MediaBox', '/Annots [90 0 R 91 0 R] /MediaBox'),
      );
    };
    const { told } = await read([line('Printed.')], change);
    expect(told.map(({ rule, page }) => [rule, page])).toEqual([['added-to-page', 1]]);
    expect(told[0]?.message).toContain('1 comment and 1 filled form field');
  });
});

describe('type that is not set as it reads', () => {
  it('reads a heading once whose letters are drawn twice to be bold', async () => {
    const twice = [0, 0.3].map((by) => line('Moving between councils', { x: 70 + by, y: 620 }));
    const { headings } = await read([line('Families get help.'), ...twice]);
    expect(headings).toContain('Moving between councils');
  });

  it('reads letters once that are each drawn twice in turn', async () => {
    const places = [70, 78.7, 82.7, 89.3, 96, 102.7, 106];
    const letters = [...'Urgent.'].flatMap((sign, index) =>
      [0, 0.25].map((by) => line(sign, { x: (places[index] as number) + by })),
    );
    expect((await read(letters)).texts[0]?.text).toBe('Urgent.');
  });

  it('reads letter-spaced words as words', async () => {
    const { all } = await read([line('LEADERS AND MANAGERS', { before: '5 Tc', after: '0 Tc' })]);
    expect(all).toContain('"LEADERS AND MANAGERS"');
  });

  it('keeps single letters that stand apart as words', async () => {
    const { texts } = await read([line('Part A B C D E F of the plan.')]);
    expect(texts[0]?.text).toBe('Part A B C D E F of the plan.');
  });

  it('takes a word that stands slantwise over the page for no part of its text', async () => {
    const { texts, all, told } = await read([
      line('Families get help,'),
      line('DRAFT', { x: 150, y: 400, size: 42, turn: 45, before: '.8 g' }),
      line('and say so.', { y: 635.6 }),
    ]);
    expect(texts[0]?.text).toBe('Families get help, and say so.');
    expect(told.map(({ rule, page }) => [rule, page])).toEqual([['slanted-text', 1]]);
    expect(all).toContain('DRAFT');
  });
});

describe('a page that is set sideways', () => {
  it('is read as a reader holds it', async () => {
    const turned = ['Children are heard', 'and know their plans.'].map((words, index) => ({
      text: words,
      x: 100 + index * 14.4,
      y: 60,
      turn: 90,
    }));
    const end = {
      role: 'P',
      runs: [{ text: 'Leaders know their services.', x: 200, y: 60, turn: 90 }],
    };
    const { blocks } = await convertPdf(
      makePdf(
        [
          [...cover, heading],
          [{ role: 'P', runs: turned }, end],
        ],
        false,
      ),
    );
    expect(blocks.filter(({ page }) => page === 2).map((one) => one.text)).toEqual([
      'Children are heard and know their plans.',
      'Leaders know their services.',
    ]);
  });
});
