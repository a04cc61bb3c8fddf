import type { Run, Tagged } from './made-pdf.ts';

const margin = 70;
const hanging = 106;
const leading = 14.4;

/** Lines of running text from a place downwards. */
export function lines(
  texts: readonly string[],
  x: number,
  y: number,
  more: Partial<Run> = {},
): Run[] {
  return texts.map((text, index) => ({ text, x, y: y - index * leading, ...more }));
}

/** A numbered or bulleted text: its mark at the margin, its lines hanging beside it. */
export function item(mark: string, texts: readonly string[], y: number): Tagged {
  return { role: 'LI', runs: [{ text: mark, x: margin, y }, ...lines(texts, hanging, y)] };
}

export function footer(text: string): Tagged {
  return { role: 'Artifact', runs: [{ text, x: margin, y: 30, size: 10 }] };
}

export const text = (
  role: string,
  texts: string[],
  y: number,
  more: Partial<Run> = {},
): Tagged => ({
  role,
  runs: lines(texts, margin, y, more),
});

/**
 * A made-up report of three pages: a paragraph over the page break that pauses at a full stop, words over
 * line ends, a footnote between the halves, a wrapped age that looks like a number, running footers.
 */
export const madeReport: Tagged[][] = [
  [
    footer("Inspection of Harrow local authority children's services 1"),
    text('H1', ["Inspection of Harrow local authority children's services"], 780, { size: 20 }),
    text('P', ['Inspection dates: 20 to 24 January 2025'], 740),
    text('P', ["Lead inspector: Ann Example, His Majesty's Inspector"], 715),
    text('H2', ['The experiences and progress of children in care: good'], 680, { size: 14 }),
    item(
      '1.',
      [
        'Children are supported by multi-',
        'agency teams. Support goes on up to the age of',
        '19. Young people aged 16-',
        'and 17 years are heard.',
      ],
      650,
    ),
    {
      role: 'LI',
      runs: [
        { text: '2.', x: margin, y: 580 },
        { text: 'Plans are made in time', x: hanging, y: 580 },
        { text: '1', x: 226, y: 584, size: 7 },
        {
          text: ' and reviewed. This is the end of the last full line that fits here.',
          x: 230,
          y: 580,
        },
      ],
    },
    {
      role: 'P',
      runs: [
        { text: '1', x: margin, y: 104, size: 6.5 },
        { text: 'Statutory guidance of 2018.', x: 77, y: 100, size: 10 },
      ],
    },
  ],
  [
    footer("Inspection of Harrow local authority children's services 2"),
    { role: 'LI', runs: lines(['The second half stands here.'], hanging, 780) },
    item('3.', ['Leaders know their services:'], 750),
    item('\x95', ['they listen to children'], 720),
    item('\x95', ['they act.'], 690),
    item('4.', ['A paragraph (with brackets).'], 660),
  ],
  [
    footer("Inspection of Harrow local authority children's services 3"),
    item('5.', ['The last paragraph stands on a page of its own.'], 780),
  ],
];
