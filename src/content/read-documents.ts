import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { byTime } from '../lib/vocabulary/dates.ts';
import { documentSchema, type LibraryDocument } from '../lib/model/document.ts';

/**
 * The converted documents of a content folder, in time order, undated ones last.
 * @throws Error where there are none, or ZodError where one does not follow the model
 */
export async function readDocuments(contentDir: string): Promise<LibraryDocument[]> {
  const folder = path.join(contentDir, 'documents');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new Error(`no documents in ${folder}: run npm run convert`);
  const documents: LibraryDocument[] = [];
  for (const name of names) {
    const text = await readFile(path.join(folder, name), 'utf8');
    documents.push(documentSchema.parse(JSON.parse(text)));
  }
  return documents.sort(byTime);
}
