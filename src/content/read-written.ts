import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { glossarySchema, type GlossaryEntry } from '../lib/model/glossary.ts';

/**
 * Reads the list of abbreviations.
 * @throws Error that names the file and what is wrong in it
 */
export function readGlossary(file: string): GlossaryEntry[] {
  const parsed = glossarySchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(
    ({ path, message }) => `entry ${path.join(', ')}: ${message}`,
  );
  throw new Error(`${file}: ${issues.join('; ')}`);
}
