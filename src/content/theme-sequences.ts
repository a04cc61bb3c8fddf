import { sequencePages, themeSequence, type ThemeSequence } from '../lib/library/themes/theme-sequence.ts';
import { allDocuments, occurrencesByReport } from './library.ts';

let last: { theme: string; pages: Promise<ThemeSequence[]> } | undefined;

async function makePages(theme: string): Promise<ThemeSequence[]> {
  const byReport = (await occurrencesByReport()).get(theme) ?? new Map();
  return sequencePages(themeSequence(await allDocuments(), byReport));
}

/** The pages of a theme, newest first; a theme's pages are built one after the other, so the last is kept. */
export function sequencePagesOf(theme: string): Promise<ThemeSequence[]> {
  if (last?.theme !== theme || import.meta.env.DEV) last = { theme, pages: makePages(theme) };
  return last.pages;
}
