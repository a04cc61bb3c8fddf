import { describe, expect, it } from 'vitest';
import { convertPdf, cover } from '../../../making/pdf/convert-pdf.ts';
import { heldAs, makePdf, type Tagged } from '../../../making/pdf/made-pdf.ts';
import { item, text } from '../../../making/pdf/made-report.ts';

const heading = text('H2', ['The experiences and progress of children in care'], 680);
/** Groups before the text: the cover and a heading. */
const front = [...cover, heading];
const held = (elements: number[][]) =>
  heldAs([
    ...front.map((_, index) => [index]),
    ...elements.map((one) => one.map((at) => at + front.length)),
  ]);

async function read(groups: Tagged[], elements: number[][]) {
  const { blocks, diagnostics } = await convertPdf(
    makePdf([[...front, ...groups]], true, '', held(elements)),
  );
  return {
    texts: blocks.filter(({ number }) => number !== null).map((one) => one.text),
    told: diagnostics.filter(({ rule }) => rule === 'moved-into-place'),
  };
}

const after = item('3.', ['Leaders know their services.'], 560);

describe('words that the tags hold out of order', () => {
  it('leaves a span in the paragraph in whose line it stands', async () => {
    const { texts, told } = await read(
      [
        item('1.', ['Foster carers are well supported.'], 650),
        item('2.', ['A programme, which focused on'], 620),
        { role: 'Span', runs: [{ text: 'providing homes in', x: 284, y: 620 }] },
        { role: 'Span', runs: [{ text: 'care, has recently ended.', x: 106, y: 605.6 }] },
        after,
      ],
      [[0], [2], [1, 3], [4]],
    );
    expect(texts).toEqual([
      'Foster carers are well supported.',
      'A programme, which focused on providing homes in care, has recently ended.',
      'Leaders know their services.',
    ]);
    expect(told.map(({ page, severity }) => [page, severity])).toEqual([[1, 'warning']]);
    expect(told[0]?.message).toContain('“providing homes in”');
  });

  it('leaves a whole line in the paragraph between whose lines it stands', async () => {
    const { texts } = await read(
      [
        item('1.', ['Foster carers are well'], 650),
        text('P', ['supported by people whom they'], 635.6),
        text('P', ['have known for years.'], 621.2),
        item('2.', ['Plans are made in time.'], 590),
        after,
      ].map((one, index) =>
        index === 1 || index === 2
          ? { ...one, runs: one.runs.map((run) => ({ ...run, x: 106 })) }
          : one,
      ),
      [[1], [0, 2], [3], [4]],
    );
    expect(texts[0]).toBe(
      'Foster carers are well supported by people whom they have known for years.',
    );
  });

  it('reads the spans of one paragraph in the order in which they stand', async () => {
    const { texts } = await read(
      [
        item('1.', ['Foster carers are well'], 650),
        { role: 'Span', runs: [{ text: 'supported by people whom they', x: 106, y: 635.6 }] },
        { role: 'Span', runs: [{ text: 'have known for years.', x: 106, y: 621.2 }] },
        item('2.', ['Plans are made in time.'], 590),
        after,
      ],
      [[0, 2, 1], [3], [4]],
    );
    expect(texts[0]).toBe(
      'Foster carers are well supported by people whom they have known for years.',
    );
  });

  it('joins the last words of a line that the tags hold after another paragraph', async () => {
    const { texts } = await read(
      [
        item('1.', ['Foster carers are well'], 650),
        { role: 'Span', runs: [{ text: 'supported.', x: 228, y: 650 }] },
        item('2.', ['Plans are made in time.'], 620),
        after,
      ],
      [[0], [2], [1], [3]],
    );
    expect(texts.slice(0, 2)).toEqual([
      'Foster carers are well supported.',
      'Plans are made in time.',
    ]);
  });
});
