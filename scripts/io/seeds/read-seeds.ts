import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import type { SourceText } from '../../../src/lib/model/source.ts';
import { findSeeds } from './find-seeds.ts';
import { loadSource } from './load-source.ts';

export interface Seeds {
  sources: SourceText[];
  errors: Diagnostic[];
}

/** Reads all documents below a folder into memory, one after the other: for tests and measurements. */
export async function readSeeds(folder: string): Promise<Seeds> {
  const { found, errors } = findSeeds(folder);
  const sources: SourceText[] = [];
  for (const one of found) {
    const source = await loadSource(one);
    if ('rule' in source) errors.push(source);
    else sources.push(source);
  }
  return { sources, errors };
}
