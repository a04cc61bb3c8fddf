import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { soundLedgers } from './read-ledgers.ts';
import { readDocuments, readOccurrences } from './read-generated.ts';
import { councilsOf } from '../lib/library/councils.ts';
import { likenessesOf, type Likeness } from '../lib/library/compare/likeness.ts';
import { addedDays, type AddedDays } from '../lib/library/added.ts';
import { libraryVersion } from '../lib/data/files/library-version.ts';
import type { Ledger } from '../lib/model/anchor.ts';
import type { LibraryDocument } from '../lib/model/document.ts';
import type { GlossaryEntry } from '../lib/model/glossary.ts';
import type { Occurrence, Theme } from '../lib/model/theme.ts';
import { gridFile, type GridFile } from '../lib/library/grid/grid-file.ts';
import type { OccurrencesByReport } from '../lib/library/themes/theme-pages.ts';

const bySlug = (a: { slug: string }, b: { slug: string }): number => (a.slug < b.slug ? -1 : 1);

/** Where the generated content is: a library built from another folder keeps its own in a cache. */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';

/** Whether this is the committed library, which is built whole or not at all, and not another folder's. */
export const isOwnLibrary = process.env['SEEDS_DIR'] === undefined;

/** Makes a look-up that runs once a build: pages ask for the same things again and again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? load() : (loaded ??= load()));
}

/**
 * Every document of the library, ordered by slug. Documents, occurrences and ledgers are read as they
 * are: the entries of a collection go through the bundler, which needs many times their size.
 */
export const allDocuments = once(async (): Promise<LibraryDocument[]> => {
  const documents = await readDocuments(contentDir);
  return documents.sort((a, b) => bySlug(a.meta, b.meta));
});

/** Every theme, ordered by title. */
export const allThemes = once(async (): Promise<Theme[]> => {
  const entries = await getCollection('themes');
  return entries.map((entry) => entry.data).sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
});

/** The occurrences of each theme, by theme slug; of documents that this library holds. */
export const allOccurrences = once(async (): Promise<Map<string, Occurrence[]>> => {
  const held = new Set((await allDocuments()).map((document) => document.meta.slug));
  const found = await readOccurrences(contentDir);
  return new Map(
    [...found].map(([theme, all]) => [theme, all.filter((one) => held.has(one.report))]),
  );
});

/** The same, each theme's by document slug. */
export const occurrencesByReport = once(async (): Promise<Map<string, OccurrencesByReport>> => {
  const all = await allOccurrences();
  return new Map(
    [...all].map(([theme, found]) => [theme, Map.groupBy(found, (one) => one.report)]),
  );
});

/** The list of abbreviations, one entry a sense. */
export const allAbbreviations = once(async (): Promise<GlossaryEntry[]> => {
  const entry = await getEntry('glossary', 'glossary');
  if (!entry) throw new Error('no list of abbreviations in content/glossary.yaml');
  return entry.data.entries;
});

/**
 * The ledgers of anchors, by document slug.
 * @throws Error where one can't be read
 */
export const allLedgers = once(
  async (): Promise<Map<string, Ledger>> => soundLedgers(contentDir),
);

/** Whom each council can be compared with, by slug: its page asks for it, and its page on each theme. */
export const allLikenesses = once(async (): Promise<Map<string, Likeness[]>> => {
  const councils = councilsOf(await allDocuments());
  return new Map(councils.map((council) => [council.slug, likenessesOf(council, councils)]));
});

/** The day on which each document was first published here. */
export const allAdded = once(
  async (): Promise<AddedDays> => addedDays([...(await allLedgers()).values()]),
);

/** The state of the library that this build shows. */
export const currentVersion = once(async () =>
  libraryVersion(await allDocuments(), [...(await allLedgers()).values()]),
);

/** Gives the slugs that a document bore before, by the one that it has now. */
export const formerSlugsOf = once(async (): Promise<(slug: string) => readonly string[]> => {
  const ledgers = await allLedgers();
  return (slug) => ledgers.get(slug)?.formerSlugs ?? [];
});

/** Every document under its slug, and under those that it bore before: for files that are given at their old addresses too. */
export const documentsBySlug = once(
  async (): Promise<{ slug: string; document: LibraryDocument }[]> => {
    const slugsOf = await formerSlugsOf();
    return (await allDocuments()).flatMap((document) =>
      [document.meta.slug, ...slugsOf(document.meta.slug)].map((slug) => ({ slug, document })),
    );
  },
);

/**
 * A document's MDX, ready for `render`.
 * @throws Error where the document has no MDX
 */
export async function reportEntry(slug: string): Promise<CollectionEntry<'reports'>> {
  const entry = await getEntry('reports', slug);
  if (!entry) throw new Error(`${slug} has a document but no MDX: run npm run convert`);
  return entry;
}

/**
 * A theme's MDX (what counts, what doesn't), ready for `render`.
 * @throws Error where there is no such theme
 */
export async function themeEntry(slug: string): Promise<CollectionEntry<'themes'>> {
  const entry = await getEntry('themes', slug);
  if (!entry) throw new Error(`no theme ${slug} in content/themes`);
  return entry;
}

/** Every theme in every document, for the grid. */
export const themeGrid = once(
  async (): Promise<GridFile> =>
    gridFile(await allThemes(), await allDocuments(), await occurrencesByReport()),
);
