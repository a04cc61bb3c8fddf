import { dirname, join } from 'node:path';
import type { Converted } from '../../src/lib/convert/convert-source.ts';
import type { Masks, PdfPage } from '../../src/lib/model/pdf-page.ts';
import type { Correction, SourceText } from '../../src/lib/model/source.ts';
import type { SoughtWords } from '../../src/lib/take-down/find-words.ts';
import { applyMasks, masksOf } from '../../src/lib/read/pdf/masks/mask-pages.ts';
import { maskSource } from '../../src/lib/take-down/mask-source.ts';
import { maskWords } from '../../src/lib/take-down/mask-text.ts';
import { findInPages } from '../../src/lib/read/pdf/masks/page-words.ts';
import { sha256Of } from '../io/cache/file-hash.ts';
import { stagedAt } from '../io/content-store.ts';
import { isKeptPages, stemOf } from '../io/seeds/find-documents.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import { keepEntries, seedPaths, textOf, type SeedChange } from '../io/seeds/seed-files.ts';
import { masksFile } from '../io/seeds/write-yaml.ts';

/** A source and what it was converted to. */
export interface ReadSource {
  found: FoundSource;
  source: SourceText;
  converted: Converted;
}

/** A source without certain words: how it is found then, and what changes in the folder of seeds. */
export interface MaskedSource {
  found: FoundSource;
  change: SeedChange;
  /** Where the words stood, for a person. */
  places: string[];
}

/** How words are taken out of a source. */
export interface Manner {
  /** Whether the words may be torn apart in the source. */
  isLoose: boolean;
  /** Whether a PDF stays, with a list of masks beside it. */
  keepsFile: boolean;
  /** Whether the mask of words over a line end of a PDF stands in the second line. */
  isAtEnd: boolean;
}

/** Corrections of which some were made in the text itself, as a file; null if there are none left. */
function correctionsFile(
  text: string,
  corrections: readonly Correction[],
  words: SoughtWords,
): string | null {
  const whys = new Map(corrections.map(({ printed, why }) => [printed, why]));
  const kept = keepEntries<Correction>(text, ({ printed }) => {
    const why = whys.get(printed);
    return why === undefined ? null : ({ why } as Correction);
  });
  return kept === null ? null : maskWords(kept, words).text;
}

function maskText(
  from: string,
  { found, source }: ReadSource,
  words: SoughtWords,
  isLoose: boolean,
): MaskedSource {
  const paths = seedPaths(from, found);
  const { text, corrections, lines } = maskSource(source, words, isLoose);
  const change: SeedChange = new Map([[paths.source, text]]);
  const written = textOf(from, paths.corrections);
  if (written !== '') change.set(paths.corrections, correctionsFile(written, corrections, words));
  const path = stagedAt(from, paths.source);
  return {
    found: { ...found, path, sha256: sha256Of(text), corrections },
    change,
    places: lines.map((line) => `${found.file}, line ${line}`),
  };
}

/** What was read of a Word file, as a web page. */
const pageOf = (html: string): string =>
  `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n${html}\n</body></html>\n`;

/** A Word file goes, with all that it keeps beside its text: what was read of it stays, as a web page. */
function maskWord(
  from: string,
  { found, source }: ReadSource,
  html: string,
  words: SoughtWords,
  isLoose: boolean,
): MaskedSource {
  const { text, lines } = maskSource({ ...source, text: pageOf(html) }, words, isLoose);
  return {
    ...inPlaceOf(from, found, '.html', text),
    places: lines.map((_, at) => `${found.file}, place ${at + 1}`),
  };
}

/** A PDF that stays: what is masked in it stands in a list beside it. */
function withMasks(from: string, found: FoundSource, masks: Masks): Omit<MaskedSource, 'places'> {
  const change: SeedChange = new Map([[seedPaths(from, found).masks, masksFile(masks)]]);
  return { found: { ...found, masks }, change };
}

/** A file that goes, and what stays in its place: with another ending, and no masks. */
function inPlaceOf(
  from: string,
  found: FoundSource,
  ending: string,
  text: string,
): Omit<MaskedSource, 'places'> {
  const { source, masks } = seedPaths(from, found);
  const name = `${stemOf(found.file)}${ending}`;
  const target = join(dirname(source), name).replaceAll('\\', '/');
  const change: SeedChange = new Map([
    [source, null],
    [masks, null],
  ]);
  change.set(target, text);
  const file = found.file.includes('/')
    ? join(dirname(found.file), name).replaceAll('\\', '/')
    : name;
  const path = stagedAt(from, target);
  return { found: { ...found, path, file, sha256: sha256Of(text), masks: null }, change };
}

/** A PDF that goes: what was read of it stays, less the words. */
function asPages(
  from: string,
  found: FoundSource,
  pages: readonly PdfPage[],
): Omit<MaskedSource, 'places'> {
  const text = `${JSON.stringify({ contract: 1, pages })}\n`;
  return inPlaceOf(from, found, '.pages.json', text);
}

function maskPdf(
  from: string,
  { found, source }: ReadSource,
  words: SoughtWords,
  { isLoose, keepsFile, isAtEnd }: Manner,
): MaskedSource {
  const pages = source.pages ?? [];
  const at = findInPages(pages, words, isLoose);
  const runs = masksOf(pages, at, isAtEnd);
  const masked = applyMasks(pages, runs);
  if ('misfit' in masked) throw new Error('A mask does not fit the page that it was made of.');
  const places = at.map(([part]) => `${found.file}, page ${(part?.page ?? 0) + 1}`);
  if (!keepsFile || isKeptPages(found.file))
    return { ...asPages(from, found, masked.pages), places };
  return {
    ...withMasks(from, found, { of: found.sha256, runs: joined(found.masks?.runs ?? [], runs) }),
    places,
  };
}

/** The masks of a file of which words were taken down before: of two for one run, what both leave. */
function joined(before: Masks['runs'], now: Masks['runs']): Masks['runs'] {
  const key = ({ page, run }: Masks['runs'][number]) => `${page} ${run}`;
  const known = new Map(before.map((one) => [key(one), one]));
  for (const one of now) {
    const former = known.get(key(one));
    const begins = former && former.begins.length < one.begins.length ? former.begins : one.begins;
    const ends = former && former.ends.length < one.ends.length ? former.ends : one.ends;
    known.set(key(one), { ...one, begins, ends });
  }
  return [...known.values()];
}

/**
 * A source without certain words. A text is changed in place, a web page too; of a PDF and of a Word file
 * what was read stays, or of a PDF a list of masks.
 */
export function maskSeeds(
  from: string,
  read: ReadSource,
  words: SoughtWords,
  manner: Manner,
): MaskedSource {
  const { pages, word } = read.source;
  if (pages !== undefined) return maskPdf(from, read, words, manner);
  if (word !== undefined) return maskWord(from, read, word.html, words, manner.isLoose);
  return maskText(from, read, words, manner.isLoose);
}
