import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { pageFactsSchema, type PageFacts } from '../../../src/lib/model/page-facts.ts';
import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import {
  correctionsSchema,
  sourcesSchema,
  takenDownListSchema,
  type Correction,
  type SourceEntry,
  type TakenDown,
} from '../../../src/lib/model/source.ts';
import { fileError } from './find-documents.ts';

/** What a folder of seeds says of its documents besides the documents themselves. */
export interface Manifest {
  entries: SourceEntry[];
  takenDown: Map<string, TakenDown>;
  errors: Diagnostic[];
}

/** A YAML file in its form, null where there is none, or what is wrong with it. */
function readYaml<T>(folder: string, name: string, schema: z.ZodType<T>): T | null | Diagnostic[] {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  try {
    const parsed = schema.safeParse(parse(readFileSync(path, 'utf8')) ?? []);
    if (parsed.success) return parsed.data;
    return parsed.error.issues.map(({ path: place, message }) =>
      fileError(name, 'manifest', `Entry ${place.join('.')}: ${message}.`),
    );
  } catch (error) {
    return [fileError(name, 'manifest', `The file is no YAML: ${(error as Error).message}`)];
  }
}

const isBad = (read: unknown): read is Diagnostic[] =>
  Array.isArray(read) && read.some((one) => (one as Partial<Diagnostic>).rule === 'manifest');

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
  errors: Diagnostic[];
}

/** Reads the reviewed corrections and the page numbers of one document. @param name its file's, without ending */
export function readAdditions(folder: string, name: string): Additions {
  const corrections = readYaml(folder, `corrections/${name}.yaml`, correctionsSchema);
  const pageFacts = readYaml(folder, `pages/${name}.yaml`, pageFactsSchema);
  return {
    corrections: isBad(corrections) ? [] : (corrections ?? []),
    pageFacts: isBad(pageFacts) ? null : pageFacts,
    errors: [corrections, pageFacts].filter(isBad).flat(),
  };
}
