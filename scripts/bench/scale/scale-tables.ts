import type { BuiltSite } from '../site/built-sites.ts';
import type { FirstSearchFigures } from '../search/first-searches.ts';
import type { Cost } from '../measure/measure-process.ts';
import { perDocument, siteCpu, type ScaleFigures } from './scale-figures.ts';
import type { SortWeight } from '../site/weigh-site.ts';
import { table, type Cell } from '../measure/text-table.ts';

const mebibytes = ({ peak, largest }: Cost): string =>
  `${Math.round(peak / 2 ** 20)} (${Math.round(largest / 2 ** 20)})`;

function conversionTable(figures: readonly ScaleFigures[]): string {
  const rows = figures.map(({ anew, again, ours }): Cell[] => [
    ours.documents,
    anew.cpu,
    anew.cpu / ours.documents,
    anew.wall,
    mebibytes(anew),
    again.cpu,
    again.wall,
    mebibytes(again),
  ]);
  const head = [
    'documents',
    'CPU s',
    'a document',
    'wall s',
    'peak MiB',
    'unchanged: CPU s',
    'wall s',
    'peak MiB',
  ];
  return table(head, rows);
}

function siteRow(site: BuiltSite, cpu: number, search: FirstSearchFigures | undefined): Cell[] {
  const { kind, documents, text, cost, sizes } = site;
  return [
    kind.name,
    documents,
    Math.round(text / 1000),
    cpu,
    cpu / documents,
    mebibytes(cost),
    sizes.page,
    sizes.indexFiles,
    sizes.indexBytes / 1000,
    (search?.bytes ?? NaN) / 1000,
    search?.requests ?? NaN,
    search?.settled ?? NaN,
  ];
}

function siteTable(figures: readonly ScaleFigures[]): string {
  const head = [
    'site',
    'documents',
    'text kB',
    'CPU s',
    'a document',
    'peak MiB',
    'page gzip B',
    'index files',
    'index kB',
    'first search kB',
    'requests',
    'ms',
  ];
  const rows = figures.flatMap((one) => {
    const { ours, other, searches } = one;
    const own = siteRow(ours, siteCpu(one), searches.get(ours.kind.name));
    return other === null
      ? [own]
      : [own, siteRow(other, other.cost.cpu, searches.get(other.kind.name))];
  });
  return table(head, rows);
}

function growthTable(figures: readonly ScaleFigures[]): string {
  const last = figures.at(-1) as ScaleFigures;
  const rows = figures.slice(0, -1).map((one): Cell[] => {
    const before = one.searches.get(one.ours.kind.name);
    const after = last.searches.get(last.ours.kind.name);
    return [
      `${last.ours.documents} against ${one.ours.documents}`,
      perDocument(last, ({ ours }) => ours.text) / perDocument(one, ({ ours }) => ours.text),
      perDocument(last, ({ anew }) => anew.cpu) / perDocument(one, ({ anew }) => anew.cpu),
      perDocument(last, siteCpu) / perDocument(one, siteCpu),
      last.ours.cost.peak / one.ours.cost.peak,
      last.ours.sizes.indexBytes / one.ours.sizes.indexBytes,
      (after?.bytes ?? NaN) / (before?.bytes ?? NaN),
      (after?.settled ?? NaN) / (before?.settled ?? NaN),
    ];
  });
  const head = [
    'times',
    'text a document',
    'conversion a document',
    'site a document',
    'peak memory',
    'index bytes',
    'first search bytes',
    'first search ms',
  ];
  return table(head, rows);
}

/** What the library's whole site comes to, and what of it is what. */
function weightTable(figures: readonly ScaleFigures[]): string {
  const rows = figures.flatMap(({ ours: { documents, weights } }) =>
    [{ sort: 'the whole site', ...sumOf(weights) }, ...weights].map(
      ({ sort, files, bytes }): Cell[] => [
        documents,
        sort,
        files,
        bytes / 1e6,
        bytes / 1000 / documents,
      ],
    ),
  );
  return table(['documents', 'what', 'files', 'MB', 'kB a document'], rows);
}

function sumOf(weights: readonly SortWeight[]): { files: number; bytes: number } {
  const sum = (of: (weight: SortWeight) => number) =>
    weights.reduce((total, one) => total + of(one), 0);
  return { files: sum(({ files }) => files), bytes: sum(({ bytes }) => bytes) };
}

/** The tables of the benchmark, each under a line that says what it holds. */
export function scaleTables(figures: readonly ScaleFigures[], added: Cost | null): string {
  const parts = [
    ['Conversion', conversionTable(figures)],
    ['Site with search index; a cold first search, to the results', siteTable(figures)],
    ['This library’s site, by what its files are for', weightTable(figures)],
    ...(figures.length > 1 ? [['Growth of this library', growthTable(figures)]] : []),
  ];
  const text = parts.map(([title, part]) => `\n${title}\n\n${part}`).join('\n');
  return added === null
    ? text
    : `${text}\n\nAdding one document to all others: ${added.wall.toFixed(1)} s by the clock, ${added.cpu.toFixed(1)} s CPU`;
}
