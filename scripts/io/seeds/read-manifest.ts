import { masksSchema, type Masks } from '../../../src/lib/model/pdf-page.ts';
import { pageFactsSchema, type PageFacts } from '../../../src/lib/model/page-facts.ts';
import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import {
  correctionsSchema,
  sourcesSchema,
  takenDownListSchema,
  watchListSchema,
  type Correction,
  type SourceEntry,
  type TakenDown,
  type WatchedSource,
} from '../../../src/lib/model/source.ts';
import { isBad, readYaml } from './read-yaml.ts';

/** What a folder of seeds says of its documents besides the documents themselves. */
export interface Manifest {
  entries: SourceEntry[];
  takenDown: Map<string, TakenDown>;
  errors: Diagnostic[];
}

/** Reads `sources.yaml` and `taken-down.yaml` of a folder, where it has them. */
export function readManifest(folder: string): Manifest {
  const entries = readYaml(folder, 'sources.yaml', sourcesSchema);
  const takenDown = readYaml(folder, 'taken-down.yaml', takenDownListSchema);
  return {
    entries: isBad(entries) ? [] : (entries ?? []),
    takenDown: new Map(isBad(takenDown) ? [] : takenDown?.map((entry) => [entry.original, entry])),
    errors: [entries, takenDown].filter(isBad).flat(),
  };
}

/** What a person has added about one document. */
export interface Additions {
  corrections: Correction[];
  pageFacts: PageFacts | null;
  masks: Masks | null;
  errors: Diagnostic[];
}

/** Reads the reviewed corrections, the page numbers and the masks of one document. @param name its file's, without ending */
export function readAdditions(folder: string, name: string): Additions {
  const corrections = readYaml(folder, `corrections/${name}.yaml`, correctionsSchema);
  const pageFacts = readYaml(folder, `pages/${name}.yaml`, pageFactsSchema);
  const masks = readYaml(folder, `masks/${name}.yaml`, masksSchema);
  return {
    corrections: isBad(corrections) ? [] : (corrections ?? []),
    pageFacts: isBad(pageFacts) ? null : pageFacts,
    masks: isBad(masks) ? null : masks,
    errors: [corrections, pageFacts, masks].filter(isBad).flat(),
  };
}

/** The list of addresses and folders that are looked at for new documents. */
export const watchFile = 'watch.yaml';

/** Reads `watch.yaml` of a folder of seeds; null where it has none. */
export function readWatchList(
  folder: string,
): { entries: WatchedSource[]; errors: Diagnostic[] } | null {
  const entries = readYaml(folder, watchFile, watchListSchema);
  if (entries === null) return null;
  return isBad(entries) ? { entries: [], errors: entries } : { entries, errors: [] };
}
