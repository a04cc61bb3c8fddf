import { describe, expect, it } from 'vitest';
import { convertPdf } from '../../../../making/pdf/convert-pdf.ts';
import { makePdf, type Run, type Tagged } from '../../../../making/pdf/made-pdf.ts';
import { item, text } from '../../../../making/pdf/made-report.ts';

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

describe('a table that names a section and its grade', () => {
  const bold = { bold: true, size: 14 };
  const above = [text('P', ['Inspection judgements about the local authority'], 700, bold)];
  const table = (y: number) =>
    [
      ...cell(76, y, 'Key judgement'),
      ...cell(400, y, 'Judgement grade'),
      ...cell(76, y - 20, 'Leadership, management and governance'),
      ...cell(400, y - 20, 'Good'),
    ].map((run) => ({ role: 'P', runs: [run] }));
  const summary = text('P', ['Summary'], 590, bold);
  const told = text(
    'P',
    ['Leaders know their services well, and they act on what they know.'],
    560,
  );
  const findings = [
    item('1.', ['Plans are made in time.'], 530),
    item('2.', ['They are good.'], 500),
  ];
  const read = async (groups: Tagged[]) => {
    const { blocks, meta, sections } = await convertPdf(
      makePdf([[title, dates, ...groups]], false),
    );
    return { meta, sections: sections.flatMap((one) => [one, ...one.children]), blocks };
  };

  it('is the section’s heading, under which what is numbered is a finding', async () => {
    const { sections, blocks } = await read([...above, ...table(660), summary, told, ...findings]);
    expect(sections.find(({ area }) => area === 'leadership')).toMatchObject({ grade: 'good' });
    expect(blocks.find(({ text: own }) => own === told.runs[0]?.text)?.role).toBe('summary');
    const numbered = blocks.filter(({ number }) => number !== null);
    expect(numbered.map(({ id, role }) => `${id} ${role}`)).toEqual([
      'para-1 finding',
      'para-2 finding',
    ]);
    expect(blocks.find(({ text: own }) => /^Key judgement/u.test(own))?.kind).toBe('boilerplate');
  });

  it('stays a table where that heading stands above it, and tells its grade', async () => {
    const heading = text('P', ['Leadership, management and governance'], 690, bold);
    const { sections, blocks } = await read([heading, ...table(660), summary, told, ...findings]);
    expect(blocks.filter(({ kind }) => kind === 'table')).toMatchObject([
      { header: ['Key judgement', 'Judgement grade'] },
    ]);
    expect(sections.filter(({ area }) => area === 'leadership')).toMatchObject([{ grade: 'good' }]);
  });
});
