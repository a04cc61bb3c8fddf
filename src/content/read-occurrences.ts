import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { themeOccurrencesSchema, type Occurrence } from '../lib/model/theme.ts';

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
