import { isPresent } from '../../src/lib/ledger/entries/entries.ts';
import { tellingWords } from '../../src/lib/ledger/returning/pair-by-place.ts';
import type { Ledger, LedgerEntry } from '../../src/lib/model/anchor.ts';
import type { Block } from '../../src/lib/model/block.ts';
import type { TextPlace } from './tasks.ts';

/** So many digits of a fingerprint tell the texts of a library apart. */
const digits = 16;

function isLong(text: string): boolean {
  return text.split(/\s+/u, tellingWords).length === tellingWords;
}

/** A text's fingerprint, as far as it is compared between documents. */
export function keyOf(hash: string): string {
  return hash.slice(0, digits);
}

/** The long texts of a document, and which of them the ledger before didn't have. */
export function textPlaces(blocks: readonly Block[], before: readonly LedgerEntry[]): TextPlace[] {
  const known = new Set(before.map(({ hash }) => hash));
  return blocks
    .filter(({ kind, text }) => kind !== 'boilerplate' && isLong(text))
    .map(({ hash, id }) => ({ key: keyOf(hash), id, isNew: !known.has(hash) }));
}

/** The long published texts that a ledger has now, as keys. */
export function publishedKeys({ anchors }: Ledger): string[] {
  return anchors
    .filter((entry) => entry.published !== null && isPresent(entry))
    .filter(({ kind, text }) => kind !== 'boilerplate' && isLong(text))
    .map(({ hash }) => keyOf(hash));
}
