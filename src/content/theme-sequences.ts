import { sequencePages, themeSequence, type ThemeSequence } from '../lib/library/themes/theme-sequence.ts';
import { allDocuments, occurrencesByReport } from './library.ts';

const made = new Map<string, Promise<ThemeSequence[]>>();

async function makePages(theme: string): Promise<ThemeSequence[]> {
  const byReport = (await occurrencesByReport()).get(theme) ?? new Map();
  return sequencePages(themeSequence(await allDocuments(), byReport));
}

/** The pages of a theme, newest first; each is asked for by its own page and by the list of what they hold. */
export function sequencePagesOf(theme: string): Promise<ThemeSequence[]> {
  const known = import.meta.env.DEV ? undefined : made.get(theme);
  const pages = known ?? makePages(theme);
  made.set(theme, pages);
  return pages;
}
