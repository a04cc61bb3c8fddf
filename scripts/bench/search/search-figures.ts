import type { Aim } from '../measure/aims.ts';
import type { BuiltSite } from '../site/built-sites.ts';
import type { FirstSearchFigures } from './first-searches.ts';
import type { Observed } from './observe-results.ts';
import { medianOf } from '../measure/statistics.ts';
import { table, type Cell } from '../measure/text-table.ts';

/** What searching one site took. */
export interface SearchFigures {
  site: BuiltSite;
  first: FirstSearchFigures;
  /** Each query's times, on a page that has been searched before. */
  times: Observed[];
}

const worstOf = (times: readonly Observed[], figure: (one: Observed) => number): number =>
  Math.max(...times.map(figure));

function firstRow({ site, first }: SearchFigures): Cell[] {
  return [
    site.kind.name,
    site.documents,
    first.requests,
    first.bytes / 1000,
    first.bytesWithoutFonts / 1000,
    first.bytesOfSearch / 1000,
    first.first,
    first.settled,
    first.hits,
  ];
}

function timesRow({ site, times }: SearchFigures): Cell[] {
  return [
    site.kind.name,
    site.documents,
    medianOf(times, ({ first }) => first),
    worstOf(times, ({ first }) => first),
    medianOf(times, ({ settled }) => settled),
    worstOf(times, ({ settled }) => settled),
    times.filter(({ hits }) => hits === 0).length,
    site.sizes.indexFiles,
    site.sizes.indexBytes / 1000,
    site.sizes.indexBytes / site.text,
  ];
}

function growthRows(figures: readonly SearchFigures[]): Cell[][] {
  return figures.flatMap((small) => {
    const large = figures.findLast(({ site }) => site.kind === small.site.kind);
    if (large === undefined || large === small) return [];
    const { site, first, times } = large;
    return [
      [
        site.kind.name,
        `${site.documents} against ${small.site.documents}`,
        site.text / small.site.text,
        first.bytes / small.first.bytes,
        first.settled / small.first.settled,
        medianOf(times, ({ settled }) => settled) / medianOf(small.times, ({ settled }) => settled),
        site.sizes.indexBytes / small.site.sizes.indexBytes,
      ],
    ];
  });
}

/** The tables of the benchmark, each under a line that says what it holds. */
export function searchTables(figures: readonly SearchFigures[]): string {
  const first = table(
    [
      'site',
      'documents',
      'requests',
      'kB',
      'without fonts',
      'nor page',
      'ms to first',
      'to all',
      'shown',
    ],
    figures.map(firstRow),
  );
  const times = table(
    [
      'site',
      'documents',
      'first: median ms',
      'worst',
      'all: median ms',
      'worst',
      'unanswered',
      'index files',
      'index kB',
      'times text',
    ],
    figures.map(timesRow),
  );
  const growth = growthRows(figures);
  const grown =
    growth.length === 0
      ? ''
      : `\n\nGrowth, times\n\n${table(['site', 'documents', 'text', 'first search bytes', 'ms', 'last key ms', 'index bytes'], growth)}`;
  return `\nA first search, with nothing cached, from the start of loading the page\n\n${first}\n\nFrom the last key to results, ${figures[0]?.times.length ?? 0} queries; the index\n\n${times}${grown}`;
}

function noSlower(ours: SearchFigures, others: readonly SearchFigures[]): Aim[] {
  return others.map((other) => ({
    what: `median time from the last key to results at ${ours.site.documents} documents against ${other.site.kind.name}’s`,
    value:
      medianOf(ours.times, ({ settled }) => settled) / medianOf(other.times, ({ first }) => first),
    atMost: 1,
    unit: 'times',
  }));
}

function bytesAim({ site, first }: SearchFigures, kilobytes: number): Aim {
  return {
    what: `a first search of ${site.documents} documents`,
    value: first.bytes / 1000,
    atMost: kilobytes,
    unit: 'kB',
    isStrict: true,
  };
}

/** What the figures should come to; without a corpus, only what five documents can show. */
export function searchAims(figures: readonly SearchFigures[]): Aim[] {
  const [small] = figures;
  if (small === undefined) return [];
  const large = figures.findLast(({ site }) => site.kind === small.site.kind) ?? small;
  const beside = (one: SearchFigures): SearchFigures[] =>
    figures.filter(({ site }) => site.set === one.site.set && site.kind !== one.site.kind);
  const aims = [bytesAim(small, 170), ...noSlower(small, beside(small))];
  if (large === small) return aims;
  return [
    ...aims,
    bytesAim(large, 250),
    ...noSlower(large, beside(large)),
    {
      what: 'bytes of a first search, 100 documents against 5',
      value: large.first.bytes / small.first.bytes,
      atMost: 2,
      unit: 'times',
      isStrict: true,
    },
  ];
}
