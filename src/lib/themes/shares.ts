import type { LibraryDocument } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import { findThemes, isStating } from './find-occurrences.ts';

/** In how many paragraphs a theme is found. */
export interface ThemeShare {
  theme: Theme;
  count: number;
  /** Of all paragraphs, list items and rows that could state something. */
  share: number;
  /** How often each term is found, the most frequent first. */
  terms: [term: string, count: number][];
}

/** A theme in more paragraphs than this says little: it is divided into narrower ones (issue: a fifth). */
const widest = 0.2;

/** In how many paragraphs of some documents each theme is found. */
export function sharesOf(
  themes: readonly Theme[],
  documents: readonly LibraryDocument[],
): ThemeShare[] {
  const find = findThemes(themes);
  const found = documents.map(({ meta, blocks }) => find(meta.slug, blocks));
  const all = documents.reduce((sum, { blocks }) => sum + blocks.filter(isStating).length, 0);
  return themes.map((theme, at) => {
    const occurrences = found.flatMap((one) => one[at] ?? []);
    const terms = new Map(theme.terms.map(({ name }) => [name, 0]));
    for (const { term } of occurrences.flatMap(({ matches }) => matches))
      terms.set(term, (terms.get(term) ?? 0) + 1);
    const sorted = [...terms].sort((a, b) => b[1] - a[1]);
    return { theme, count: occurrences.length, share: occurrences.length / all, terms: sorted };
  });
}

/** The themes that are found in more than a fifth of all paragraphs and are not divided. */
export function tooWide(
  themes: readonly Theme[],
  documents: readonly LibraryDocument[],
): ThemeShare[] {
  const divided = new Set(themes.map(({ parent }) => parent));
  return sharesOf(themes, documents).filter(
    ({ theme, share }) => share > widest && !divided.has(theme.slug),
  );
}
