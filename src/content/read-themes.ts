import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
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
