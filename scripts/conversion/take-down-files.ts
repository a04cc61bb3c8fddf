import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { maskLedger, maskWords, withdrawLedger } from '../../src/lib/ledger/take-down.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import { writeJson } from '../../src/lib/text/write-json.ts';
import { readContent, replaceContent } from '../io/content-store.ts';
import { sha256OfFile } from '../io/cache/file-hash.ts';
import {
  changeManifest,
  recordTakenDown,
  removeSeed,
  rewrite,
  type SeedFiles,
} from '../io/seeds/seed-files.ts';

/** What is taken down, where and why. */
export interface TakeDown {
  slug: string;
  from: string;
  to: string;
  reason: string;
  /** ISO date. */
  today: string;
}

/** Writes one document's ledger anew, or removes it (null), and leaves all other content alone. */
function putLedger(to: string, slug: string, ledger: Ledger | null): void {
  const files = readContent(to);
  if (ledger === null) files.delete(`anchors/${slug}.json`);
  else files.set(`anchors/${slug}.json`, writeJson(ledger));
  replaceContent(to, files);
}

/**
 * Takes a whole document out of the sources and withdraws its anchors. The record goes first: from then
 * on a conversion refuses the file, should this be interrupted.
 */
export function takeDownDocument(
  { slug, from, to, reason, today }: TakeDown,
  files: SeedFiles | null,
  ledger: Ledger | null,
): void {
  if (files !== null) {
    const original = sha256OfFile(files.source);
    recordTakenDown(from, { slug, original, what: 'document', on: today, reason });
  }
  if (ledger !== null) putLedger(to, slug, withdrawLedger(ledger, reason, today));
  if (files === null) return;
  changeManifest(files.manifest, basename(files.source), null);
  removeSeed(files);
}

/**
 * Masks words in a document's source, corrections and ledger. The ledger goes first: it is what a
 * conversion would copy former texts from.
 * @returns in how many places of the source the words stood
 */
export function takeDownWords(
  { slug, from, to, reason, today }: TakeDown,
  words: string,
  files: SeedFiles,
  ledger: Ledger | null,
): number {
  if (ledger !== null) putLedger(to, slug, maskLedger(ledger, words, reason));
  const { text, places } = maskWords(readFileSync(files.source, 'utf8'), words);
  if (places > 0) {
    const original = sha256OfFile(files.source);
    recordTakenDown(from, { slug, original, what: 'words', on: today, reason });
    rewrite(files.source, text);
  }
  for (const path of [files.corrections, files.pages].filter((one) => existsSync(one))) {
    const masked = maskWords(readFileSync(path, 'utf8'), words);
    if (masked.places > 0) rewrite(path, masked.text);
  }
  changeManifest(files.manifest, basename(files.source), sha256OfFile(files.source));
  return places;
}
