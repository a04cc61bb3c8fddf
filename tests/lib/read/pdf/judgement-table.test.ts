import { describe, expect, it } from 'vitest';
import { convertPdf } from '../../../making/pdf/convert-pdf.ts';
import { makePdf, type Run } from '../../../making/pdf/made-pdf.ts';
import { item, text } from '../../../making/pdf/made-report.ts';

const title = text('P', ["Inspection of Luton local authority children's services"], 800, {
  size: 20,
});
const dates = text('P', ['Inspection dates: 4 to 8 March 2019'], 760);
const body = [
  text('P', ['What needs to improve'], 300, { bold: true, size: 14 }),
  item('1.', ['The timeliness of visits.'], 270),
];

/** A cell's lines, from a height downwards. */
const cell = (x: number, y: number, ...lines: string[]): Run[] =>
  lines.map((one, index) => ({ text: one, x, y: y - index * 14 }));

const rowsOf = async (runs: Run[]) => {
  const { meta } = await convertPdf(makePdf([[title, dates, { role: 'P', runs }, ...body]], false));
  return meta.judgements.map(({ area, grade }) => `${area}: ${grade}`);
};

describe('a table of judgements on a page without tags', () => {
  it('is read by its columns, with labels and grades that wrap', async () => {
    const rows = await rowsOf([
      ...cell(76, 700, 'Judgement'),
      ...cell(330, 700, 'Grade'),
      ...cell(
        76,
        660,
        'The impact of leaders on social work',
        'practice with children and families',
      ),
      ...cell(330, 653, 'Good'),
      ...cell(76, 610, 'The experiences and progress of', 'children in care and care', 'leavers'),
      ...cell(330, 603, 'Requires improvement', 'to be good'),
      ...cell(76, 540, 'Overall effectiveness'),
      ...cell(330, 540, 'Inadequate'),
    ]);
    expect(rows).toEqual([
      'leadership: good',
      'in-care-and-care-leavers: requires-improvement',
      'overall: inadequate',
    ]);
  });

  it('may have numbers and no header', async () => {
    const rows = await rowsOf([
      ...cell(76, 700, '1. Children who need help and protection'),
      ...cell(400, 707, 'Requires', 'improvement'),
      ...cell(76, 660, '2. Children looked after and achieving', 'permanence'),
      ...cell(400, 653, 'Not judged'),
      ...cell(76, 610, '2.1 Adoption performance'),
      ...cell(400, 610, 'Outstanding'),
    ]);
    expect(rows).toEqual([
      'help-and-protection: requires-improvement',
      'looked-after: not-judged',
      'adoption: outstanding',
    ]);
  });
});
