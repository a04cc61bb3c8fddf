import { closeSync, cpSync, mkdirSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scratch } from '../measure/scratch.ts';

/** Documents to build a library of. */
export interface DocumentSet {
  /** Names the folders that are made of it. */
  name: string;
  /** Folder of the documents. */
  seeds: string;
}

/** The documents of the repository itself. */
const ownDocuments: DocumentSet = { name: '5', seeds: 'seeds' };

/** Whether a file is what its name says; a downloaded report may be a page that says it isn't there. */
function isPdf(file: string): boolean {
  const start = Buffer.alloc(1024);
  const opened = openSync(file, 'r');
  try {
    return start.subarray(0, readSync(opened, start)).includes('%PDF-');
  } finally {
    closeSync(opened);
  }
}

/** The PDFs of a folder, in the order of their paths. @throws Error if there is no such folder */
export function reportsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.pdf') && isPdf(join(folder, file)))
    .sort();
}

/** Copies some documents of a folder into one of their own, anew. */
export function copyDocuments(name: string, folder: string, files: readonly string[]): DocumentSet {
  const seeds = scratch('documents', name);
  rmSync(seeds, { recursive: true, force: true });
  for (const file of files) {
    mkdirSync(dirname(join(seeds, file)), { recursive: true });
    cpSync(join(folder, file), join(seeds, file));
  }
  return { name, seeds };
}

/** Some documents of a corpus, and a name for them. */
export type Selection = [name: string, select: (files: readonly string[]) => readonly string[]];

/** The documents of the repository and selections of a corpus; without a corpus, the first only, and says so. */
export function documentSets(
  corpus: string | null,
  selections: readonly Selection[],
): DocumentSet[] {
  if (corpus === null) {
    console.log(
      'Only the library’s own documents: set CORPUS_DIR to a folder of reports for more.\n',
    );
    return [ownDocuments];
  }
  const files = reportsIn(corpus);
  return [
    ownDocuments,
    ...selections.map(([name, select]) => copyDocuments(name, corpus, select(files))),
  ];
}
