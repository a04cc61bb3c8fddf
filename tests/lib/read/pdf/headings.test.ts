import { describe, expect, it } from 'vitest';
import { bodyOf, convertPdf, cover } from '../../../making/pdf/convert-pdf.ts';
import { makePdf } from '../../../making/pdf/made-pdf.ts';
import { item, lines, text } from '../../../making/pdf/made-report.ts';

const bold = { bold: true };
const care = 'The experiences and progress of children in care and care leavers';

describe.each([
  ['by its tags', true],
  ['by positions and type', false],
])('headings of a PDF read %s', (_, isTagged) => {
  const body = (...groups: Parameters<typeof bodyOf>[0][number]) =>
    bodyOf([cover, groups], isTagged);

  it('are sentences too, and no part of the paragraph before', async () => {
    const impact = 'The impact of leaders on social work practice is good.';
    const pages = [
      [...cover, text('P', [`${care}: good`], 660, bold), item('1.', ['They wait long'], 80)],
      [text('P', [impact], 780, bold), item('2.', ['Leaders know their services.'], 740)],
    ];
    expect(await bodyOf(pages, isTagged)).toEqual([
      `heading ${care}: good`,
      'paragraph 1. They wait long',
      `heading ${impact}`,
      'paragraph 2. Leaders know their services.',
    ]);
    const { sections } = await convertPdf(makePdf(pages, isTagged));
    expect(sections).toMatchObject([{}, { area: 'leadership', grade: 'good' }]);
  });

  it('may be told by bold type alone, with a colon at the end', async () => {
    const found = await body(
      text('P', ['What needs to improve'], 780, { ...bold, size: 14 }),
      item('1.', ['The timeliness of visits.'], 750),
      text('P', ['The local authority has the following strengths:'], 720, bold),
      item('2.', ['Leaders listen.'], 690),
    );
    expect(found[2]).toBe('heading The local authority has the following strengths:');
  });

  it('may be short plain lines between complete texts and numbered ones', async () => {
    const found = await body(
      text('P', ['What needs to improve'], 780, { ...bold, size: 14 }),
      text('P', ['Quality of practice'], 750),
      item('1.', ['The timeliness of visits.'], 720),
      text('P', ['Corporate parenting'], 690),
      item('2.', ['The sufficiency of placements'], 660),
      text('P', ['Leaders should'], 630),
      item('\x95', ['listen to children.'], 600),
    );
    expect(found.filter((one) => /Quality|Corporate|should/.test(one))).toEqual([
      'heading Quality of practice',
      'heading Corporate parenting',
      'paragraph Leaders should',
    ]);
  });

  it('are whole where two tags or lines tear them', async () => {
    const found = await body(
      text('P', ['The experiences and progress of children who need help and'], 780, bold),
      text('P', ['protection: good'], 763, bold),
      item('1.', ['Help comes early.'], 730),
    );
    expect(found[0]).toBe(
      'heading The experiences and progress of children who need help and protection: good',
    );
  });

  it('tell their grade in one sentence, which is not torn', async () => {
    const found = await body(
      text('P', [`${care} are good`], 780, bold),
      item('1.', ['A child.'], 740),
    );
    expect(found[0]).toBe(`heading ${care} are good`);
  });

  it('are not the lines of a cover that begin with a key', async () => {
    const found = await body(
      text('P', [`${care}: good`], 780, bold),
      text('P', ['Report published: 4 May 2019'], 740, bold),
    );
    expect(found[1]).toBe('paragraph Report published: 4 May 2019');
  });
});

describe('a footnote', () => {
  it('is told by its number, however high that is raised', async () => {
    const note = 'A review in 2018.';
    const found = await bodyOf(
      [
        cover,
        [
          {
            role: 'H2',
            runs: [{ text: 'What needs to improve', x: 70, y: 780, bold: true, size: 14 }],
          },
          {
            role: 'P',
            runs: [
              { text: 'The plan of 2018', x: 70, y: 740 },
              { text: '1', x: 161, y: 744, size: 7 },
              { text: ' is under way.', x: 165, y: 740 },
            ],
          },
          {
            role: 'P',
            runs: [{ text: '1', x: 70, y: 105.6, size: 8 }, ...lines([note], 78, 100, { size: 9 })],
          },
        ],
      ],
      true,
    );
    expect(found.slice(1)).toEqual([
      'paragraph The plan of 2018 is under way.',
      `footnote \u00B9 ${note}`,
    ]);
  });

  it('is not a heading that a raised number precedes', async () => {
    const found = await bodyOf(
      [
        cover,
        [
          {
            role: 'P',
            runs: [
              { text: '1', x: 70, y: 786, size: 8 },
              { text: 'Information about this local authority area', x: 75, y: 780, size: 14 },
            ],
          },
          {
            role: 'P',
            runs: [
              { text: '1', x: 70, y: 104, size: 6.5 },
              ...lines(['Not audited.'], 77, 100, { size: 10 }),
            ],
          },
        ],
      ],
      true,
    );
    expect(found).toEqual([
      'heading Information about this local authority area',
      'footnote \u00B9 Not audited.',
    ]);
  });
});

describe('a footer', () => {
  it('is left out on the cover too, where it lacks the number', async () => {
    const date = (page: string, x = 70) => ({
      role: 'Artifact',
      runs: [{ text: `11 July 2022${page}`, x, y: 42, size: 8 }],
    });
    const page = (number: string) => [
      date(` ${number}`),
      item(`${number}.`, ['Leaders listen.'], 700),
    ];
    const found = await bodyOf([[...cover, date('')], page('2'), page('3')], true);
    expect(found.join(' ')).not.toContain('July 2022');
  });
});
