import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/lib/parse/parse.ts';
import type { Segment } from '../../../src/lib/model/segment.ts';
import { buildSegment } from '../../making/build-segment.ts';

const heading = (text: string): Segment => buildSegment({ shape: 'heading', depth: 2, text });
const text = (own: string): Segment => buildSegment({ shape: 'text', text: own });
const numbered = (number: number): Segment =>
  buildSegment({
    shape: 'item',
    depth: 1,
    labels: [`${number}.`],
    text: `Plans of kind ${number} are made in time.`,
  });
const row = (...cells: string[]): Segment =>
  buildSegment({ shape: 'row', cells, text: cells.join(' ') });

/** The headings of a report with their area and grade, each below those around it, and its numbered texts with their roles. */
function readReport(segments: readonly Segment[]): string[] {
  const { blocks } = parse([text('Inspection of services'), ...segments], true, 'made.txt');
  return blocks.flatMap(({ kind, level, text: own, area, grade, labels, role }) => {
    if (kind === 'heading') return [`${level} ${own} ${area ?? '-'} ${grade ?? '-'}`];
    return labels.length > 0 ? [`${labels[0]} ${role}`] : [];
  });
}

describe('a heading that names an area of judgement', () => {
  it('only groups recommendations where the area is graded under another one', () => {
    expect(
      readReport([
        heading('Areas for improvement'),
        heading('Leadership, management and governance'),
        numbered(1),
        heading('Leadership, management and governance'),
        row('Key judgement', 'Judgement grade'),
        text('Good'),
        heading('Inspection findings'),
        numbered(2),
      ]),
    ).toEqual([
      '1 Areas for improvement - -',
      '2 Leadership, management and governance - -',
      '1. recommendation',
      '1 Leadership, management and governance leadership good',
      '2 Inspection findings - -',
      '2. finding',
    ]);
  });

  it('begins a judged section in whatever words, where a grade stands below it', () => {
    expect(
      readReport([
        heading('Local Safeguarding Children Board (LSCB)'),
        text('The Local Safeguarding Children Board requires improvement'),
        heading('Areas for improvement'),
        numbered(1),
      ]),
    ).toEqual([
      '1 Local Safeguarding Children Board (LSCB) lscb requires-improvement',
      '2 Areas for improvement - -',
      '1. recommendation',
    ]);
  });

  it('has what the board shall improve below its heading, whatever groups it', () => {
    expect(
      readReport([
        heading('Local Safeguarding Children Board (LSCB)'),
        text('The Local Safeguarding Children Board requires improvement'),
        heading('Summary of findings'),
        heading('The LSCB requires improvement because:'),
        numbered(1),
        heading('What does the LSCB need to improve?'),
        heading('Priority and immediate action'),
        numbered(2),
        heading('Areas for improvement'),
        heading('Children’s views'),
        numbered(3),
        heading('The LSCB’s strengths'),
        numbered(4),
        heading('Inspection judgement about the LSCB'),
        numbered(5),
      ]),
    ).toEqual([
      '1 Local Safeguarding Children Board (LSCB) lscb requires-improvement',
      '2 Summary of findings - -',
      '3 The LSCB requires improvement because: - -',
      '1. summary',
      '2 What does the LSCB need to improve? - -',
      '3 Priority and immediate action - -',
      '2. recommendation',
      '2 Areas for improvement - -',
      '3 Children’s views - -',
      '3. recommendation',
      '2 The LSCB’s strengths - -',
      '4. finding',
      '2 Inspection judgement about the LSCB - -',
      '5. finding',
    ]);
  });

  it('begins findings, where no heading says what its numbered texts are', () => {
    expect(
      readReport([
        heading('Recommendations:'),
        numbered(1),
        heading('Leadership, management and governance'),
        row('Key judgement', 'Judgement grade'),
        text('Good'),
        numbered(2),
      ]),
    ).toEqual([
      '1 Recommendations: - -',
      '1. recommendation',
      '1 Leadership, management and governance leadership good',
      '2. finding',
    ]);
  });

  it('is a row of the cover’s table where it stands among its rows', () => {
    const { blocks } = parse(
      [
        text('2.1 Adoption performance Good'),
        text('2.2 Experiences and progress of care leavers Good'),
        text('Leadership, management and governance Good'),
        heading('Executive summary'),
      ],
      true,
      'made.txt',
    );
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(['table', 'table-row', 'table-row', 'table-row', 'heading']);
  });
});

describe('the grade of a judged section', () => {
  it.each([
    ['The effectiveness of the LSCB is inadequate', 'inadequate'],
    ['The effectiveness of the Anytown Safeguarding Children Board (ASCB) is good.', 'good'],
    ['The Local Safeguarding Children Board (LSCB) requires improvement.', 'requires-improvement'],
  ])('is told by “%s”', (sentence, grade) => {
    const section = 'Section 2: The effectiveness of the Local Safeguarding Children Board';
    expect(readReport([heading(section), heading(sentence), numbered(1)])[0]).toBe(
      `1 ${section} lscb ${grade}`,
    );
  });

  it('is told by its first line, and by no sentence after it', () => {
    expect(
      readReport([
        heading('The Local Safeguarding Children Board'),
        text('The Local Safeguarding Children Board (LSCB) is inadequate.'),
        text('The Local Safeguarding Children Board is well led and will be good'),
      ]),
    ).toEqual(['1 The Local Safeguarding Children Board lscb inadequate']);
  });

  it('is “not judged” where the section says so', () => {
    expect(
      readReport([
        heading('The graded judgement for adoption performance'),
        text('Adoption performance was not judged. No children were adopted.'),
      ]),
    ).toEqual(['2 The graded judgement for adoption performance adoption not-judged']);
  });
});

describe('what stands below a heading of reports', () => {
  it('is found of the area that was judged right before it, inside another area’s section', () => {
    const inner = 'The graded judgement for adoption performance is that it is good';
    expect(
      readReport([
        heading('The experiences and progress of children looked after: good'),
        heading('Inspection findings'),
        heading(inner),
        heading('Inspection findings'),
        numbered(1),
      ]).slice(1),
    ).toEqual([
      '2 Inspection findings - -',
      `2 ${inner} adoption good`,
      '3 Inspection findings - -',
      '1. finding',
    ]);
  });

  it.each([
    'The local authority’s strengths',
    'Progress since the last inspection',
    'Key strengths and weaknesses of the Local Safeguarding Children Board',
  ])('is no recommendation under “%s”', (title) => {
    const before = heading('What does the local authority need to improve?');
    const report = readReport([before, numbered(1), heading(title), numbered(2)]);
    expect(report.filter((line) => /^\d\./u.test(line))).toEqual([
      '1. recommendation',
      '2. finding',
    ]);
  });
});
