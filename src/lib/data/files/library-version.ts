import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { newestLedgerDay } from '../../library/added.ts';
import { councilsOf } from '../../library/councils.ts';
import type { Ledger } from '../../model/anchor.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { isCitable } from '../rows/paragraph-row.ts';
import { bySlug } from '../rows/report-row.ts';

/** A state of the whole library, as `/data/version.json` gives it, so that an analysis can say what it was made from. */
export interface LibraryVersion {
  contract: 1;
  /** The newest day of which the ledgers tell; null where nothing was published. */
  date: string | null;
  documents: number;
  authorities: number;
  /** Rows of `paragraphs.csv`. */
  paragraphs: number;
  /** Rows of `judgements.csv`. */
  judgements: number;
  words: number;
  /** Anchors that were published, whatever became of them. */
  published: number;
  hash: string;
}

function* linesOf(documents: readonly LibraryDocument[]): Generator<string> {
  const ordered = [...documents].sort((a, b) => bySlug(a.meta, b.meta));
  for (const { meta, blocks } of ordered) {
    yield `${meta.slug} ${meta.source.sha256}\n`;
    for (const block of blocks.filter(isCitable)) {
      yield `${meta.slug}#${block.id} ${block.deepHash}\n`;
    }
  }
}

/**
 * SHA-256 of what the library holds, 64 hex digits: for each report of `reports.json` its slug and its
 * source's SHA-256, then each of its rows of `paragraphs.csv` as `report#id deepHash`, a line each. The same
 * texts give the same hash wherever the library is served.
 */
export function libraryHash(documents: readonly LibraryDocument[]): string {
  const hash = sha256.create();
  for (const line of linesOf(documents)) hash.update(utf8ToBytes(line));
  return bytesToHex(hash.digest());
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What `/data/version.json` says; from the content alone, so that a build twice is the same twice. */
export function libraryVersion(
  documents: readonly LibraryDocument[],
  ledgers: readonly Ledger[],
): LibraryVersion {
  const anchors = ledgers.flatMap((ledger) => ledger.anchors);
  return {
    contract: 1,
    date: newestLedgerDay(ledgers),
    documents: documents.length,
    authorities: councilsOf(documents).length,
    paragraphs: sum(documents.map(({ blocks }) => blocks.filter(isCitable).length)),
    judgements: sum(documents.map(({ meta }) => meta.judgements.length)),
    words: sum(documents.map(({ meta }) => meta.words)),
    published: anchors.filter(({ published }) => published !== null).length,
    hash: libraryHash(documents),
  };
}
