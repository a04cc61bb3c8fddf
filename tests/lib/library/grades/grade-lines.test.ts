import { describe, expect, it } from 'vitest';
import { drawGrades } from '../../../../src/lib/library/grades/draw-grades.ts';
import { gradeLines } from '../../../../src/lib/library/grades/grade-lines.ts';
import type { Area, Framework, Grade } from '../../../../src/lib/model/codes.ts';
import { buildMeta } from '../../../making/build-document.ts';
import { readDocument } from '../../../making/theme-files.ts';

const report = (framework: Framework, day: string, grades: [Area, Grade][]) =>
  buildMeta({
    slug: `x-${day}`,
    framework,
    inspectionStart: day,
    judgements: grades.map(([area, grade]) => ({ area, label: area, grade })),
  });

const lineOf = (metas: Parameters<typeof gradeLines>[0], name: string) =>
  gradeLines(metas).find((line) => line.name.includes(name));

describe('the grades of a council as lines through time', () => {
  const york = ['york-2022-ilacs', 'york-2016-sif'].map((slug) => readDocument(slug).meta);

  it('joins areas that answer to each other, and says why', () => {
    const line = lineOf(york, 'Children looked after');
    expect(line?.name).toBe('Children looked after; Children in care and care leavers');
    expect(line?.points.map(({ day, area }) => `${day.slice(0, 4)} ${area}`)).toEqual([
      '2016 looked-after',
      '2022 in-care-and-care-leavers',
    ]);
    expect(line?.joined).toMatch(/care leavers together/);
  });

  it('keeps every grade that York’s two reports print', () => {
    const printed = york.reduce((sum, { judgements }) => sum + judgements.length, 0);
    const drawn = gradeLines(york).reduce((sum, { points }) => sum + points.length, 0);
    expect(drawn).toBe(printed);
  });

  it('lets what has no counterpart stand apart, last', () => {
    const lines = gradeLines(york);
    const first = lines.findIndex(({ apart }) => apart !== null);
    expect(lines.slice(first).every(({ apart }) => apart !== null)).toBe(true);
    expect(lineOf(york, 'Adoption')?.apart).toMatch(/no grade for adoption/);
    expect(lineOf(york, 'Safeguarding Children Board')?.apart).toMatch(/board/);
  });

  it('doesn’t take an inspection of looked-after children for one of the whole', () => {
    const lines = gradeLines([
      report('LAC', '2013-05-01', [['overall', 'adequate']]),
      report('SIF', '2016-05-01', [['overall', 'good']]),
    ]);
    expect(lines.map(({ points, apart }) => [points.length, apart !== null])).toEqual([
      [1, false],
      [1, true],
    ]);
  });

  it('doesn’t join children in care alone to an area that held care leavers too', () => {
    const lines = gradeLines([
      report('ILACS', '2019-05-01', [['in-care-and-care-leavers', 'good']]),
      report('ILACS', '2024-05-01', [['in-care', 'good']]),
    ]);
    expect(lines).toHaveLength(2);
  });
});

describe('the picture of a line of grades', () => {
  const points = gradeLines([
    report('SIF', '2014-07-02', [['overall', 'inadequate']]),
    report('SIF', '2016-01-01', [['overall', 'requires-improvement']]),
    report('ILACS', '2016-07-02', [['overall', 'requires-improvement']]),
    report('ILACS', '2017-12-31', [['overall', 'outstanding']]),
  ])[0]!.points;
  const picture = drawGrades(points, [2014, 2017]);

  it('stands on a true scale of days: half of the time is half of the way', () => {
    const [start, end] = [picture.ticks[0]!.x, picture.ticks.at(-1)!.x];
    expect(picture.ticks.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018]);
    expect(picture.marks[1]!.x).toBeCloseTo((start + end) / 2, 0);
    expect(picture.marks[0]!.x).toBeCloseTo(start + (end - start) / 8, 0);
  });

  it('puts a better grade higher', () => {
    const ys = picture.marks.map(({ y }) => y);
    expect(ys[0]).toBeGreaterThan(ys[1]!);
    expect(ys[1]).toBe(ys[2]);
    expect(ys[2]).toBeGreaterThan(ys[3]!);
  });

  it('says each grade and its year in words that don’t meet and don’t leave the picture', () => {
    const extents = picture.labels.map(({ x, y, anchor, text }) => {
      const width = text.length * 7.5;
      const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { y, from, to: from + width };
    });
    expect(picture.labels[0]!.text).toBe('Inadequate 2014');
    for (const one of extents) {
      expect(one.from).toBeGreaterThanOrEqual(0);
      expect(one.to).toBeLessThanOrEqual(picture.width);
      expect(one.y).toBeLessThan(picture.height);
      const others = extents.filter((other) => other !== one && other.y === one.y);
      expect(others.filter(({ from, to }) => from < one.to && one.from < to)).toEqual([]);
    }
  });

  it('draws no line through what was not judged', () => {
    const broken = gradeLines([
      report('ILACS', '2018-05-01', [['overall', 'good']]),
      report('ILACS', '2020-05-01', [['overall', 'not-judged']]),
      report('ILACS', '2022-05-01', [['overall', 'good']]),
    ])[0]!.points;
    expect(drawGrades(broken, [2018, 2022]).joins).toEqual([]);
    expect(picture.joins).toHaveLength(3);
  });
});
