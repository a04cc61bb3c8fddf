import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import {
  documentEndings,
  documentsBelow,
  fileError,
  fileFailure,
  fingerprintOf,
  isDocumentName,
} from '../io/seeds/find-documents.ts';
import { bareSource, type FoundSource } from '../io/seeds/find-seeds.ts';

/** Documents that were given, and what can't be one. */
export interface Given {
  found: FoundSource[];
  errors: Diagnostic[];
  /** Files of folders that are no documents by their names, and why they were passed over. */
  others: { path: string; why: string }[];
}

function isFolder(name: string): boolean | Diagnostic {
  try {
    return statSync(name).isDirectory();
  } catch (error) {
    return fileFailure(name, error as NodeJS.ErrnoException);
  }
}

/** Documents named by arguments: files, and all that lie in folders, recursively. */
export function findFiles(names: readonly string[]): Given {
  const paths: string[] = [];
  const errors: Diagnostic[] = [];
  const others: Given['others'] = [];
  for (const name of names) {
    const folder = isFolder(name);
    if (typeof folder !== 'boolean') errors.push(folder);
    else if (folder) {
      const below = documentsBelow(name);
      paths.push(...below.paths.map((path) => join(name, path)));
      errors.push(...below.errors.map((one) => ({ ...one, source: join(name, one.source) })));
      others.push(...below.others.map(({ path, why }) => ({ path: join(name, path), why })));
    } else if (isDocumentName(name)) paths.push(name);
    else errors.push(fileError(name, 'wrong-type', `Only ${documentEndings} files are documents.`));
  }
  const found = [...new Set(paths)].flatMap((path): FoundSource[] => {
    const sha256 = fingerprintOf(path, path);
    if (typeof sha256 === 'string') return [bareSource(path, basename(path), sha256)];
    errors.push(sha256);
    return [];
  });
  return { found, errors, others };
}
