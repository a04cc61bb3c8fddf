import { existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import { documentsBelow } from '../io/read-seeds.ts';

function problem(source: string, rule: string, message: string): Diagnostic {
  return { rule, message, source, page: null, line: null, severity: 'error' };
}

/** Documents named by arguments: files, and all that lie in folders, recursively. */
export function findFiles(names: readonly string[]): { paths: string[]; errors: Diagnostic[] } {
  const paths: string[] = [];
  const errors: Diagnostic[] = [];
  for (const name of names) {
    if (!existsSync(name)) {
      errors.push(problem(name, 'no-file', 'There is no such file or folder.'));
    } else if (statSync(name).isDirectory()) {
      paths.push(...documentsBelow(name).map((path) => join(name, path)));
    } else if (/^\.(?:txt|md|pdf)$/i.test(extname(name))) paths.push(name);
    else errors.push(problem(name, 'wrong-type', 'Only .txt, .md and .pdf files are documents.'));
  }
  return { paths: [...new Set(paths)], errors };
}
