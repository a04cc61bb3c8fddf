import type { BuiltSite } from '../site/built-sites.ts';
import type { FirstSearchFigures } from '../search/first-searches.ts';
import type { Cost } from '../measure/measure-process.ts';

/** What one set of documents cost. */
export interface ScaleFigures {
  /** The conversion of documents never seen before, and once more. */
  anew: Cost;
  again: Cost;
  ours: BuiltSite;
  /** Starlight's site, if it could be had. */
  other: BuiltSite | null;
  /** First searches by name of the tool. */
  searches: Map<string, FirstSearchFigures>;
}

/** Processor time of the site and its index alone: a build converts first, and finds nothing changed. */
export function siteCpu({ ours, again }: ScaleFigures): number {
  return ours.cost.cpu - again.cpu;
}

/** A cost of the conversion or the site, shared among the documents. */
export function perDocument(figures: ScaleFigures, cpu: (figures: ScaleFigures) => number): number {
  return cpu(figures) / figures.ours.documents;
}
