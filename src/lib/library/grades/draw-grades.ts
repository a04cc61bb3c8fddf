import type { Grade } from '../../model/codes.ts';
import { gradeName } from '../../vocabulary/grades.ts';
import type { GradePoint } from './grade-lines.ts';

/** A grade in the picture. */
export interface GradeMark {
  grade: Grade;
  x: number;
  y: number;
}

/** Words in the picture; `anchor` is the end from which they run. */
export interface GradeLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** A picture of one line of grades: higher is better, further right is later, on a true scale. */
export interface GradePicture {
  width: number;
  height: number;
  /** Where each year begins. */
  ticks: { x: number; year: number }[];
  /** The y of the scale on which the years stand. */
  ground: number;
  joins: { x1: number; y1: number; x2: number; y2: number }[];
  marks: GradeMark[];
  labels: GradeLabel[];
}

/** The first and the last year of a council's pictures, so that they can be held against each other. */
export type Span = readonly [first: number, last: number];

const size = { width: 320, edge: 8, top: 10, step: 13, line: 18 };
/** A sign of the labels' type is at most so wide, in units of the picture: they never run into each other. */
const signWidth = 7.6;

/** "Adequate" was the third of four grades, as "requires improvement" is. */
const level: Readonly<Record<Grade, number>> = {
  outstanding: 0,
  good: 1,
  adequate: 2,
  'requires-improvement': 2,
  inadequate: 3,
  'not-judged': 3,
};

const rounded = (one: number): number => Math.round(one * 10) / 10;

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

function scaleOf([first, last]: Span): (day: string) => number {
  const start = dayNumber(`${first}-01-01`);
  const length = dayNumber(`${last + 1}-01-01`) - start;
  const width = size.width - 2 * size.edge;
  return (day) => rounded(size.edge + ((dayNumber(day) - start) / length) * width);
}

const yOf = (grade: Grade): number => size.top + level[grade] * size.step;

interface Extent {
  line: number;
  from: number;
  to: number;
}

/** Where words of a width go so that they stay inside the picture: under their mark if there is room. */
function placed(x: number, width: number): Pick<GradeLabel, 'x' | 'anchor'> & { from: number } {
  if (x - width / 2 < 0) return { x: 0, anchor: 'start', from: 0 };
  if (x + width / 2 > size.width) return { x: size.width, anchor: 'end', from: size.width - width };
  return { x, anchor: 'middle', from: x - width / 2 };
}

function labelsOf(points: readonly GradePoint[], scale: (day: string) => number, ground: number) {
  const taken: Extent[] = [];
  const labels = points.map(({ day, grade }): GradeLabel => {
    const text = `${gradeName(grade)} ${day.slice(0, 4)}`;
    const { from, ...at } = placed(scale(day), text.length * signWidth);
    const to = from + text.length * signWidth;
    let line = 1;
    while (taken.some((one) => one.line === line && one.from < to && from < one.to)) line += 1;
    taken.push({ line, from, to });
    return { ...at, y: ground + 2 + line * size.line, text };
  });
  return { labels, lines: Math.max(0, ...taken.map(({ line }) => line)) };
}

/** Draws a line of grades over the years of `span`. */
export function drawGrades(points: readonly GradePoint[], span: Span): GradePicture {
  const scale = scaleOf(span);
  const ground = yOf('inadequate') + size.top;
  const marks = points.map(({ day, grade }) => ({ grade, x: scale(day), y: yOf(grade) }));
  const joins = marks.slice(1).flatMap((mark, at) => {
    const before = marks[at]!;
    if (before.grade === 'not-judged' || mark.grade === 'not-judged') return [];
    return [{ x1: before.x, y1: before.y, x2: mark.x, y2: mark.y }];
  });
  const { labels, lines } = labelsOf(points, scale, ground);
  const years = Array.from({ length: span[1] - span[0] + 2 }, (_, at) => span[0] + at);
  return {
    width: size.width,
    height: ground + 8 + lines * size.line,
    ticks: years.map((year) => ({ year, x: scale(`${year}-01-01`) })),
    ground,
    joins,
    marks,
    labels,
  };
}
