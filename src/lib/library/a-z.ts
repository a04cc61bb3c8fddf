import { councilsOf } from './councils.ts';
import { shownForms, type Term } from '../glossary/terms.ts';
import type { LibraryDocument } from '../model/document.ts';
import type { Theme } from '../model/theme.ts';
import { authorityPath, glossaryTermPath, reportPath, themePath } from '../url.ts';
import { documentName } from '../vocabulary/names.ts';

/** A link of the index: a path within the library. */
export interface IndexLink {
  title: string;
  path: string;
}

/** An entry of the library's index, with what stands under it. */
export interface IndexEntry extends IndexLink {
  /** What kind of thing it is, where its title doesn't say so. */
  note: string | null;
  under: IndexLink[];
}

/** The entries that begin with a letter; what begins with none stands under `0–9`. */
export interface IndexLetter {
  letter: string;
  entries: IndexEntry[];
}

/** The council's name stands above; a document without a year begins with its kind. */
function withoutCouncil(name: string): string {
  const rest = name.replace(/^, /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function councilEntries(documents: readonly LibraryDocument[]): IndexEntry[] {
  return councilsOf(documents).map(({ name, slug, documents: own }) => ({
    title: name,
    path: authorityPath(slug),
    note: null,
    under: own.map(({ meta }) => ({
      title: withoutCouncil(documentName({ ...meta, authority: '' })),
      path: reportPath(meta.slug),
    })),
  }));
}

function otherEntries(documents: readonly LibraryDocument[]): IndexEntry[] {
  return documents
    .filter(({ meta }) => meta.authority === null || meta.authoritySlug === null)
    .map(({ meta }) => ({
      title: documentName(meta),
      path: reportPath(meta.slug),
      note: null,
      under: [],
    }));
}

/** Each abbreviation by its letters, and by each long form: either may be what a reader knows. */
function termEntries(terms: readonly Term[]): IndexEntry[] {
  return terms.flatMap(({ id, abbreviation, senses }) => {
    const path = glossaryTermPath(id);
    const forms = senses.flatMap(shownForms);
    return [
      { title: abbreviation, path, note: forms.join('; '), under: [] },
      ...forms.map((title) => ({ title, path, note: abbreviation, under: [] })),
    ];
  });
}

function letterOf(title: string): string {
  const first = title.normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}

/**
 * The index of the library: councils with their documents in time order, documents that name no
 * council, themes, and the terms of the glossary, from A to Z.
 */
export function libraryIndex(
  documents: readonly LibraryDocument[],
  themes: readonly Pick<Theme, 'slug' | 'title'>[],
  terms: readonly Term[],
): IndexLetter[] {
  const themeEntries = themes.map(({ slug, title }) => ({
    title,
    path: themePath(slug),
    note: 'theme',
    under: [],
  }));
  const entries = [
    ...councilEntries(documents),
    ...otherEntries(documents),
    ...themeEntries,
    ...termEntries(terms),
  ].sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  const letters = Map.groupBy(entries, ({ title }) => letterOf(title));
  return [...letters]
    .map(([letter, own]) => ({ letter, entries: own }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
