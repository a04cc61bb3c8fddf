import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { glossarySchema, type GlossaryEntry } from '../lib/model/glossary.ts';
import { themeSchema, type Theme } from '../lib/model/theme.ts';

const frontMatter = /^---\n(.*?)\n---\n/s;

/** Reads the themes of a folder, in the order of their slugs. Throws if a theme's frontmatter is wrong. */
export function readThemes(folder: string): Theme[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort();
  return files.map((file) => {
    const front = frontMatter.exec(readFileSync(join(folder, file), 'utf8'));
    const parsed = themeSchema.safeParse(parse(front?.[1] ?? ''));
    if (!parsed.success) throw new Error(`${join(folder, file)}: ${parsed.error.message}`);
    return parsed.data;
  });
}

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
