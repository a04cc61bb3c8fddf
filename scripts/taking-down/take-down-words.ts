import { join, relative } from 'node:path';
import { maskLedger } from '../../src/lib/ledger/take-down.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import type { SoughtWords } from '../../src/lib/take-down/find-words.ts';
import { firstDifference, maskPageFacts } from '../../src/lib/convert/masks/masked-blocks.ts';
import { maskWords } from '../../src/lib/take-down/mask-text.ts';
import { cacheFolders } from '../conversion/converted-cache.ts';
import { convertFound } from '../conversion/convert-found.ts';
import { isKeptPages, isPdf } from '../io/seeds/find-documents.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import { loadSource } from '../io/seeds/load-source.ts';
import {
  changeManifest,
  seedPaths,
  textOf,
  withTakenDown,
  type SeedChange,
} from '../io/seeds/seed-files.ts';
import { pagesFile } from '../io/seeds/write-yaml.ts';
import { formatDiagnostic } from '../io/terminal/print-diagnostics.ts';
import {
  heldElsewhere,
  isInData,
  placesInLedger,
  placesOnPage,
  staleFolders,
} from './find-everywhere.ts';
import { maskSeeds, type Manner, type MaskedSource, type ReadSource } from './masked-seeds.ts';
import {
  commitAside,
  convertAside,
  NotFound,
  Refusal,
  stageSeeds,
  type TakeDown,
} from './convert-aside.ts';

/** Words to be taken down, and how. */
export interface TakeDownWords extends TakeDown {
  words: SoughtWords;
  /** In how many places they stand; null for any number. */
  places: number | null;
  /** Whether a PDF stays, with a list of masks beside it. */
  keepsFile: boolean;
  /** Whether the same words may stay elsewhere. */
  leavesRest: boolean;
  /** The folder of the built site; null for none. */
  site: string | null;
}

const list = (places: readonly string[]): string => places.map((one) => `  ${one}`).join('\n');

/** A source as it is now. @throws Refusal if it can't be read */
async function read(found: FoundSource): Promise<ReadSource> {
  const source = await loadSource(found);
  if ('rule' in source) throw new Refusal(formatDiagnostic(source));
  const conversion = await convertFound(found);
  if ('errors' in conversion) throw new Refusal(conversion.errors.map(formatDiagnostic).join('\n'));
  return { found, source, converted: conversion.converted };
}

/** @throws Refusal if words stand in another number of places than was said */
function checkPlaces({ places }: TakeDownWords, stand: readonly string[], seen: readonly string[]) {
  if (places === null || stand.length === places) return;
  const all = [...stand, ...seen.map((one) => `${one} (on the page)`)];
  throw new Refusal(
    `Nothing was changed: the words stand in ${stand.length} ${stand.length === 1 ? 'place' : 'places'}, not in ${places}:\n${list(all)}\n` +
      `Give more of the words, or --places ${stand.length}.`,
  );
}

/** The entry and the record of a document of which words were taken down. */
function recordIn(
  change: SeedChange,
  before: FoundSource,
  now: FoundSource,
  takeDown: TakeDownWords,
) {
  const { slug, folders, reason, today, words } = takeDown;
  const { from } = folders;
  const manifest = textOf(from, 'sources.yaml');
  const changed = changeManifest(manifest, before.file, (entry) => {
    const original = entry.get('original');
    const { file, sha256 } = now;
    const named = typeof original === 'string' ? { original: maskWords(original, words).text } : {};
    // What lies at the address has the words still.
    return { file, sha256, ...named, address: null, fetched: null };
  });
  if (changed !== manifest) change.set('sources.yaml', changed);
  const entry = { slug, original: before.sha256, what: 'words' as const, on: today, reason };
  const record = textOf(from, 'taken-down.yaml');
  if (!record.includes(before.sha256)) change.set('taken-down.yaml', withTakenDown(record, entry));
}

/** What the source is without the words, or why the rest of the document would not stay as it is. */
async function attempt(
  takeDown: TakeDownWords,
  before: ReadSource,
  how: Omit<Manner, 'keepsFile'>,
): Promise<MaskedSource | string> {
  const { slug, folders, words, keepsFile } = takeDown;
  const masked = maskSeeds(folders.from, before, words, { ...how, keepsFile });
  const { found, change } = masked;
  recordIn(change, before.found, found, takeDown);
  stageSeeds(folders.from, change);
  const { blocks } = before.converted.document;
  const after = await convertFound(found);
  if ('errors' in after) return after.errors.map(formatDiagnostic).join('\n');
  const { document } = after.converted;
  if (document.meta.slug !== before.converted.document.meta.slug)
    return `The document would have another address. Record the slug ${slug} in sources.yaml first.`;
  const different = firstDifference(blocks, document.blocks, words);
  if (different !== null)
    return `What stands at #${different} would be read otherwise without them.`;
  if (!found.pageFacts) return masked;
  const pageFacts = maskPageFacts(found.pageFacts, blocks, document.blocks);
  change.set(seedPaths(folders.from, before.found).pages, pagesFile(pageFacts));
  stageSeeds(folders.from, change);
  return { ...masked, found: { ...found, pageFacts } };
}

/** Ways to take words out of a source, the likeliest first: the first that leaves the rest as it is counts. */
const manners = [
  { isLoose: false, isAtEnd: false },
  { isLoose: false, isAtEnd: true },
  { isLoose: true, isAtEnd: false },
  { isLoose: true, isAtEnd: true },
] as const;

/** @throws Refusal if the words are nowhere, or can't be taken out without changing the rest */
async function maskedSource(takeDown: TakeDownWords, before: ReadSource): Promise<MaskedSource> {
  const { slug, words } = takeDown;
  const seen = placesOnPage(before, slug, words);
  const whys: string[] = [];
  for (const how of manners) {
    const masked = await attempt(takeDown, before, how);
    if (typeof masked === 'string') whys.push(masked);
    if (typeof masked === 'string' || masked.places.length < (how.isLoose ? 1 : seen.length))
      continue;
    if (masked.places.length === 0) break;
    checkPlaces(takeDown, masked.places, seen);
    return masked;
  }
  if (seen.length === 0) return masksNothing(takeDown, before);
  throw new Refusal(
    `Nothing was changed: the words can’t be taken out of ${before.found.file} without changing more of the document than these places:\n${list(seen)}\n${whys[0] ?? ''}\n` +
      'Give more of them (whole lines), or take the document down.',
  );
}

/** Words that no page shows: in the file's own data, or in former texts. @throws Refusal if they are not there either */
async function masksNothing(takeDown: TakeDownWords, before: ReadSource): Promise<MaskedSource> {
  const { file } = before.found;
  if (await isInData(before, takeDown.words)) {
    const masked = await attempt({ ...takeDown, keepsFile: false }, before, manners[0]);
    if (typeof masked === 'string')
      throw new Refusal(`Nothing was changed: ${file} can’t be read without its own data.`);
    return { ...masked, places: [`${file}, in the file’s own data`] };
  }
  return { found: before.found, change: new Map(), places: [] };
}

/**
 * Takes words out of a document's source, of what is known of it, and of everything made of it, at one
 * moment. Nothing else of the document changes.
 * @returns where the words stood, and which folders of results went with them
 * @throws Refusal if they can't be found, stand in more places than was said, or would stay elsewhere
 */
export async function takeDownWords(
  takeDown: TakeDownWords,
  found: FoundSource,
  ledger: Ledger | null,
): Promise<{ places: string[]; cleared: string[] }> {
  const { folders, words, reason, site, leavesRest } = takeDown;
  if (takeDown.keepsFile && !isPdf(found.path) && !isKeptPages(found.path))
    throw new Refusal(`Nothing was changed: --keep-file is for PDFs, and ${found.file} is none.`);
  const before = await read(found);
  const masked = await maskedSource(takeDown, before);
  const places = masked.places.length > 0 ? masked.places : placesInLedger(ledger, words);
  if (places.length === 0) throw new NotFound(notFound(takeDown));
  const scratch = await convertAside(
    takeDown,
    (all) => all.map((one) => (one.path === found.path ? masked.found : one)),
    ledger,
    ledger === null ? null : maskLedger(ledger, words, reason),
  );
  const kept = keptFile(folders.from, masked);
  const rest = heldElsewhere(folders, scratch, masked.change, words).filter(
    (path) => path !== kept,
  );
  if (rest.length > 0 && !leavesRest) {
    throw new Refusal(
      `Nothing was changed: the same words would stay in\n${list(rest)}\nTake them out of these first, or give --leave-rest.`,
    );
  }
  const cleared = staleFolders(folders, site, words);
  commitAside(folders, scratch, masked.change, [...cacheFolders(), ...cleared]);
  return { places, cleared };
}

/** A PDF that stays although it holds the words; null if none does. */
export function keptFile(from: string, { found }: Pick<MaskedSource, 'found'>): string | null {
  return found.masks ? join(from, seedPaths(from, found).source) : null;
}

function notFound({ slug, folders }: TakeDownWords): string {
  const record = textOf(folders.from, 'taken-down.yaml');
  const known = record.includes(`slug: ${slug}\n`)
    ? ` Words of this document were taken down before: see ${relative('.', folders.from)}/taken-down.yaml.`
    : '';
  return `Nothing was changed: the words are nowhere in ${slug}, in its source or in its former texts.${known}`;
}
