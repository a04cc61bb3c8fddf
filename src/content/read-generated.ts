import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import { callApart } from '../lib/library/call-apart.ts';
import { byTime } from '../lib/vocabulary/dates.ts';
import { documentSchema, type LibraryDocument } from '../lib/model/document.ts';
import { themeOccurrencesSchema, type Occurrence } from '../lib/model/theme.ts';

/** @throws Error that names the file if it is damaged */
function parsedAs<T>(file: string, text: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file} is damaged. Run npm run convert, which makes it again.`, { cause });
  }
}

async function readGenerated<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  return parsedAs(file, await readFile(file, 'utf8'), schema);
}

/** One converted document. @throws Error that names the file if it is damaged */
export function readDocument(file: string): LibraryDocument {
  return parsedAs(file, readFileSync(file, 'utf8'), documentSchema);
}

/**
 * The converted documents of a content folder, in time order, undated ones last.
 * @throws Error where there are none, or one does not follow the model
 */
export async function readDocuments(contentDir: string): Promise<LibraryDocument[]> {
  const folder = path.join(contentDir, 'documents');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new Error(`no documents in ${folder}: run npm run convert`);
  const documents: LibraryDocument[] = [];
  for (const name of names) {
    documents.push(await readGenerated(path.join(folder, name), documentSchema));
  }
  return callApart(documents.sort(byTime));
}

/**
 * Where each theme occurs, by theme slug, as a content folder says it.
 * @throws Error where there is no such folder, or a file does not follow the model
 */
export async function readOccurrences(contentDir: string): Promise<Map<string, Occurrence[]>> {
  const folder = path.join(contentDir, 'occurrences');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const found = new Map<string, Occurrence[]>();
  for (const name of names) {
    const file = path.join(folder, name);
    const { theme, occurrences } = await readGenerated(file, themeOccurrencesSchema);
    found.set(theme, occurrences);
  }
  return found;
}
