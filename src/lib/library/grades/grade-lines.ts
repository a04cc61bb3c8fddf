import { areas, type Area, type Framework, type Grade } from '../../model/codes.ts';
import type { DocumentMeta } from '../../model/document.ts';
import { areaName } from '../../vocabulary/areas.ts';
import { byTime, dayOf } from '../../vocabulary/dates.ts';
import { correspondenceOf, whyApart, type Correspondence } from './correspondences.ts';

/** A grade on a day. */
export interface GradePoint {
  meta: DocumentMeta;
  /** ISO date. */
  day: string;
  area: Area;
  grade: Grade;
}

/** Grades that can be read as one line, in time order. */
export interface GradeLine {
  /** Names of its areas, each once: "Children looked after; Children in care and care leavers". */
  name: string;
  points: GradePoint[];
  /** Why its areas are joined; null where one stands apart. */
  joined: string | null;
  /** Why it stands apart; null where it doesn't. */
  apart: string | null;
}

interface Dated {
  meta: DocumentMeta;
  day: string;
}

type Judged = GradePoint & { key: Correspondence | string };

/** What doesn't compare is kept by kind and area, so that two reviews of a board are one line still. */
const keyOf = (meta: DocumentMeta, area: Area): Correspondence | string =>
  correspondenceOf(meta.framework, area) ?? `${meta.framework ?? meta.kind} ${area}`;

function lineOf(points: readonly Judged[]): GradeLine {
  const { key, meta, area } = points[0]!;
  const names = new Set(points.map((one) => areaName(one.area)));
  const isApart = typeof key === 'string';
  return {
    name: [...names].join('; '),
    points: points.map(({ key: _, ...point }) => point),
    joined: isApart ? null : key.why,
    apart: isApart ? whyApart(meta.framework as Framework | null, area) : null,
  };
}

/** The grades of a council's documents as lines through time: first those that compare, then those apart. */
export function gradeLines(metas: readonly DocumentMeta[]): GradeLine[] {
  const dated = metas.flatMap((meta): Dated[] => {
    const day = dayOf(meta);
    return day === null ? [] : [{ meta, day }];
  });
  const points = dated.sort(byTime).flatMap(({ meta, day }) =>
    meta.judgements.map(({ area, grade }): Judged => {
      return { meta, day, area, grade, key: keyOf(meta, area) };
    }),
  );
  const order = ({ points: [first] }: GradeLine) => areas.indexOf(first!.area);
  const lines = [...Map.groupBy(points, ({ key }) => key).values()].map(lineOf);
  return lines.sort(
    (a, b) => Number(a.apart !== null) - Number(b.apart !== null) || order(a) - order(b),
  );
}
