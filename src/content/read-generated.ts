import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { callApart } from '../lib/library/call-apart.ts';
import { byTime } from '../lib/vocabulary/dates.ts';
import { documentSchema, type LibraryDocument } from '../lib/model/document.ts';
import { themeOccurrencesSchema, type Occurrence } from '../lib/model/theme.ts';

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
  return callApart(documents.sort(byTime));
}

/**
 * Where each theme occurs, by theme slug, as a content folder says it.
 * @throws Error where there is no such folder, or ZodError where a file does not follow the model
 */
export async function readOccurrences(contentDir: string): Promise<Map<string, Occurrence[]>> {
  const folder = path.join(contentDir, 'occurrences');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const found = new Map<string, Occurrence[]>();
  for (const name of names) {
    const text = await readFile(path.join(folder, name), 'utf8');
    const { theme, occurrences } = themeOccurrencesSchema.parse(JSON.parse(text));
    found.set(theme, occurrences);
  }
  return found;
}
