import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDictionary } from '../../../../scripts/io/dictionary.ts';
import { convertSource } from '../../../../src/lib/convert/convert-source.ts';
import { documentSchema, type LibraryDocument } from '../../../../src/lib/model/document.ts';
import { sourceOf } from '../../../making/sources.ts';

/** The converted documents of a folder, in the order of their names. */
export function readDocuments(folder: string): LibraryDocument[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    return documentSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  });
}

/** The papers of a folder of Markdown files, in the order of their names. */
function readPapers(folder: string): LibraryDocument[] {
  const knows = loadDictionary();
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return files.sort().map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return convertSource(sourceOf(text, { file, slug: file.replace('.md', '') }), knows).document;
  });
}

/** The documents of the library, and the papers of the fixtures that are none of them. */
export function readOwnDocuments(): LibraryDocument[] {
  const library = readDocuments('content/documents');
  const slugs = new Set(library.map(({ meta }) => meta.slug));
  const papers = readPapers('tests/fixtures/papers');
  return [...library, ...papers.filter(({ meta }) => !slugs.has(meta.slug))];
}
