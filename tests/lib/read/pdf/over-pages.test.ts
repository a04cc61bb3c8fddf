import { describe, expect, it } from 'vitest';
import { bodyOf, cover } from '../../../making/pdf/convert-pdf.ts';
import type { Run, Tagged } from '../../../making/pdf/made-pdf.ts';
import { footer, item, lines, text } from '../../../making/pdf/made-report.ts';

const heading = text('H2', ['The experiences and progress of children in care'], 680, {
  bold: true,
});
const small = (texts: string[], x: number, y: number): Run[] =>
  texts.map((own, index) => ({ text: own, x, y: y - index * 12, size: 10 }));

describe.each([true, false])('a page with tags: %s', (isTagged) => {
  const read = (...pages: Tagged[][]) => bodyOf(pages, isTagged);

  it('has the rest of a footnote that began on the page before', async () => {
    const called = [
      { text: '1.', x: 70, y: 650 },
      { text: 'Plans are made in time', x: 106, y: 650 },
      { text: '1', x: 226, y: 654, size: 7 },
      { text: ' and they are kept by all who made them.', x: 230, y: 650 },
    ];
    const note = [
      { text: '1', x: 70, y: 84, size: 6.5 },
      ...small(
        ['The plans of children are described in guidance of 2018, which says that', 'an officer'],
        77,
        80,
      ),
    ];
    const rest = small(['reviews each of them, and tells the council what was found.'], 77, 80);
    expect(
      await read(
        [...cover, heading, { role: 'LI', runs: called }, { role: 'Note', runs: note }],
        [item('2.', ['Leaders know.'], 780), { role: 'Note', runs: rest }],
        [item('3.', ['They act.'], 780)],
      ),
    ).toEqual([
      'heading The experiences and progress of children in care',
      'paragraph 1. Plans are made in time and they are kept by all who made them.',
      'footnote ¹ The plans of children are described in guidance of 2018, which says that an officer reviews each of them, and tells the council what was found.',
      'paragraph 2. Leaders know.',
      'paragraph 3. They act.',
    ]);
  });

  it('has no running heads in its text, though they change from section to section', async () => {
    const head = (own: string) => text('P', [own], 815, { size: 9 });
    expect(
      await read(
        [
          ...cover,
          heading,
          item('1.', ['Plans are kept, and families say that they', 'were asked'], 60),
        ],
        [
          head('Help and protection'),
          { role: 'LI', runs: lines(['before they were made.'], 106, 780) },
          item('2.', ['Leaders know.'], 750),
        ],
        [head('Children in care'), item('3.', ['They act.'], 780)],
        [head('Leaders'), item('4.', ['They are heard.'], 780)],
      ),
    ).toEqual([
      'heading The experiences and progress of children in care',
      'paragraph 1. Plans are kept, and families say that they were asked before they were made.',
      'paragraph 2. Leaders know.',
      'paragraph 3. They act.',
      'paragraph 4. They are heard.',
    ]);
  });

  it('has what is noted in its margin beside no other text', async () => {
    const beside: Tagged = {
      role: 'P',
      runs: [
        { text: 'See also', x: 500, y: 650, size: 9 },
        { text: 'page 12', x: 500, y: 639, size: 9 },
      ],
    };
    const first = [
      'Plans are made in time and kept as they were made, so',
      'that families know what they say.',
    ];
    expect(
      await read([
        ...cover,
        heading,
        item('1.', first, 650),
        beside,
        item('2.', ['They act.'], 590),
      ]),
    ).toContain(`paragraph 1. ${first.join(' ')}`);
  });

  it('has no heading in what is turned against its text', async () => {
    const stamp = { text: 'Confidential until May', x: 40, y: 300, turn: 90 };
    const found = await read([
      ...cover,
      heading,
      item('1.', ['Plans are made.'], 650),
      { role: 'P', runs: [stamp] },
      item('2.', ['They act.'], 600),
    ]);
    expect(found).toContain('paragraph Confidential until May');
  });

  it('has a paragraph with a line that begins in bold', async () => {
    const words = [
      'Families get help when they need it, and most say so. The service called',
      'Early Start',
      ' is known to all of them and is open every day.',
      'They come back to it.',
    ];
    const [first = '', bold = '', next = '', last = ''] = words;
    const paragraph = [
      { text: first, x: 70, y: 650 },
      { text: bold, x: 70, y: 635.6, bold: true },
      { text: next, x: 134, y: 635.6 },
      { text: last, x: 70, y: 621.2 },
    ];
    expect(
      await read([
        ...cover,
        heading,
        { role: 'P', runs: paragraph },
        item('1.', ['They act.'], 590),
      ]),
    ).toContain(`paragraph ${first} ${bold}${next} ${last}`);
  });

  it('has the letters of a list inside a numbered paragraph, and lists inside that', async () => {
    const part = (mark: string, own: string, x: number, y: number): Tagged => ({
      role: 'LI',
      runs: [{ text: mark, x, y }, ...lines([own], x + 24, y)],
    });
    const found = await read([
      ...cover,
      heading,
      item(
        '1.',
        [
          'Plans are made in time and kept as they were made, so that families',
          'know what they say.',
        ],
        650,
      ),
      part('(a)', 'visits to the family', 106, 621.2),
      part('(i)', 'at home', 130, 606.8),
      part('(ii)', 'at school', 130, 592.4),
      part('(b)', 'letters', 106, 578),
    ]);
    expect(found.slice(2)).toEqual([
      'list-item (a) visits to the family',
      'list-item (i) at home',
      'list-item (ii) at school',
      'list-item (b) letters',
    ]);
  });
});

describe('a page without tags', () => {
  const row = (y: number, ...cells: string[]): Tagged => ({
    role: 'P',
    runs: cells.map((own, index) => ({ text: own, x: 76 + index * 200, y })),
  });

  it('has the rest of a table that began on the page before, which is one', async () => {
    const found = await bodyOf(
      [
        [
          ...cover,
          heading,
          item('1.', ['Plans are counted below.'], 650),
          row(110, 'Measure', 'Number'),
          row(95, 'Plans', '112'),
          row(80, 'Visits', '87'),
          footer('Inspection of Luton 1'),
        ],
        [
          row(780, 'Letters', '12'),
          row(765, 'Calls', '33'),
          item('2.', ['They act.'], 730),
          footer('Inspection of Luton 2'),
        ],
      ],
      false,
    );
    expect(found.slice(2)).toEqual([
      'table',
      'table-row Plans | 112',
      'table-row Visits | 87',
      'table-row Letters | 12',
      'table-row Calls | 33',
      'paragraph 2. They act.',
    ]);
  });

  it('has a heading in bold between two paragraphs that are set as closely as their lines', async () => {
    const found = await bodyOf(
      [
        [
          ...cover,
          heading,
          { role: 'P', runs: lines(['They come back to it.'], 70, 650) },
          text('P', ['Support for families who move'], 635.6, { bold: true }),
          { role: 'P', runs: lines(['They are met by a worker.'], 70, 621.2) },
          item('1.', ['They act.'], 590),
        ],
      ],
      false,
    );
    expect(found).toContain('heading Support for families who move');
  });
});
