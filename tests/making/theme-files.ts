import { readFileSync } from 'node:fs';
import { documentSchema, type LibraryDocument } from '../../src/lib/model/document.ts';
import { readThemeFile } from '../../src/content/read-themes.ts';
import type { Theme } from '../../src/lib/model/theme.ts';

export const themeSlugs = ['assessments', 'return-home-interviews', 'supervision'] as const;

const root = new URL('../../', import.meta.url);

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Reads a theme of the library: its head, checked, and its body as Markdown. */
export function readTheme(slug: string): { theme: Theme; body: string } {
  const path = `content/themes/${slug}.mdx`;
  const { theme, body, faults } = readThemeFile(path, read(path));
  if (theme === null) throw new Error(JSON.stringify(faults));
  return { theme, body };
}

/** Reads a converted document of the library. */
export function readDocument(slug: string): LibraryDocument {
  return documentSchema.parse(JSON.parse(read(`content/documents/${slug}.json`)));
}

/** One passage that a reader of the five documents has judged for a theme. */
export interface Passage {
  report: string;
  /** A stretch of the passage that stands in one block of the report only. */
  quote: string;
  verdict: 'counts' | 'either' | 'near-miss';
  why: string;
  /** A near miss whose block counts for another reason. */
  shared?: true;
}

/** Reads what a reader of the five documents found for a theme. */
export function readPassages(slug: string): Passage[] {
  return JSON.parse(read(`tests/fixtures/themes/${slug}.json`)) as Passage[];
}
