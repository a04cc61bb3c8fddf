import type { LibraryDocument } from '../../model/document.ts';
import type { DocumentMeta } from '../../model/document.ts';
import { numberedParagraphs } from '../../model/structure.ts';
import { dayOf } from '../../vocabulary/dates.ts';
import { byTime } from '../../vocabulary/dates.ts';
import type { OccurrencesByReport } from './theme-pages.ts';

/** How much of one document is about a theme. */
export interface DocumentShare {
  meta: DocumentMeta;
  year: number | null;
  /** Passages of any kind. */
  count: number;
  /** Of its numbered paragraphs, 0 to 1; null where it has none. */
  share: number | null;
}

/** A bar of the picture. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture of the shares, a report a bar, years side by side. */
export interface Strip {
  width: number;
  height: number;
  /** The first and the last year. */
  years: [number, number];
  /** The largest share: the height of the picture. */
  most: number;
  bars: Bar[];
}

const size = { width: 640, height: 96, gap: 1 };
/** A report that says nothing on the theme shows as a line on the ground, so that it isn't taken for a gap. */
const least = 1;

/** What share of each document's numbered paragraphs is about a theme, in time order. */
export function documentShares(
  documents: readonly LibraryDocument[],
  occurrences: OccurrencesByReport,
): DocumentShare[] {
  return [...documents].sort(byTime).map((document) => {
    const { meta } = document;
    const numbered = numberedParagraphs(document);
    const found = occurrences.get(meta.slug) ?? [];
    const about = found.filter(({ anchor }) => numbered.has(anchor)).length;
    const year = dayOf(meta)?.slice(0, 4);
    return {
      meta,
      year: year === undefined ? null : Number(year),
      count: found.length,
      share: numbered.size === 0 ? null : about / numbered.size,
    };
  });
}

const rounded = (one: number): number => Math.round(one * 10) / 10;

/** Draws the shares of the documents that have numbered paragraphs and a year; null where there are none. */
export function drawStrip(shares: readonly DocumentShare[]): Strip | null {
  const drawn = shares.filter((one) => one.share !== null && one.year !== null);
  const years = drawn.map(({ year }) => year as number);
  const most = Math.max(0, ...drawn.map(({ share }) => share as number));
  if (most === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const column = size.width / (last - first + 1);
  const byYear = Map.groupBy(drawn, ({ year }) => year as number);
  const bars = [...byYear].flatMap(([year, reports]) => {
    const step = Math.min(24, (column - 4) / reports.length);
    return reports.map(({ share }, at) => {
      const height = Math.max(least, ((share as number) / most) * size.height);
      return {
        x: rounded((year - first) * column + 2 + at * step),
        y: rounded(size.height - height),
        width: rounded(Math.max(1, step - size.gap)),
        height: rounded(height),
      };
    });
  });
  return { width: size.width, height: size.height, years: [first, last], most, bars };
}
