import type { DocumentSet } from './document-set.ts';
import { buildSite, countDocuments, library } from './built-library.ts';
import { bytesOf, markdownOf } from './markdown-of.ts';
import type { Cost } from '../measure/measure-process.ts';
import { build, prepare, type OtherTool } from './other-tool.ts';
import { medianCost, repeat } from '../measure/repeat.ts';
import { weighSite, type SortWeight } from './weigh-site.ts';
import { sizesOf, type SiteKind, type SiteSizes } from './site-sizes.ts';

/** A site that was built several times, and what it took and came to. */
export interface BuiltSite {
  kind: SiteKind;
  /** Name of the set of documents. */
  set: string;
  documents: number;
  /** Bytes of the documents as Markdown. */
  text: number;
  site: string;
  cost: Cost;
  sizes: SiteSizes;
  /** All its files, by what they are for. */
  weights: SortWeight[];
}

/** Builds the library of a converted set, several times from the beginning. */
export async function buildLibrary(set: DocumentSet, runs: number): Promise<BuiltSite> {
  console.log(`building this library of ${set.name}`);
  const built = await repeat(runs, () => buildSite(set));
  const site = built[0]?.site ?? '';
  return {
    kind: library,
    set: set.name,
    documents: countDocuments(set),
    text: bytesOf(markdownOf(site)),
    site,
    cost: medianCost(built.map(({ cost }) => cost)),
    sizes: sizesOf(site, library),
    weights: weighSite(site),
  };
}

/** Builds another tool's site of the documents of a built library, several times from the beginning. */
export async function buildOther(
  tool: OtherTool,
  ours: BuiltSite,
  runs: number,
): Promise<BuiltSite> {
  console.log(`building ${tool.name} of ${ours.set}`);
  await prepare(tool, markdownOf(ours.site));
  const built = await repeat(runs, () => build(tool, ours.set));
  const site = built[0]?.site ?? '';
  return {
    ...ours,
    kind: tool,
    site,
    cost: medianCost(built.map(({ cost }) => cost)),
    sizes: sizesOf(site, tool),
    weights: weighSite(site),
  };
}
