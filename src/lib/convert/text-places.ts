import { isPresent } from '../ledger/entries/entries.ts';
import type { Loss } from '../ledger/losses/losses.ts';
import { mostOfIt } from '../ledger/returning/moved-document.ts';
import { tellingWords } from '../ledger/returning/pair-by-place.ts';
import type { Ledger, LedgerEntry } from '../model/anchor.ts';
import type { Block } from '../model/block.ts';
import { hashText } from '../text/fingerprint.ts';
import type { TextPlace } from './results.ts';

/** So many digits of a fingerprint tell the texts of a library apart. */
const digits = 16;

function isLong(text: string): boolean {
  return text.split(/\s+/u, tellingWords).length === tellingWords;
}

/** A text's fingerprint, as far as it is compared between documents. */
function keyOf(hash: string): string {
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
function publishedKeys({ anchors }: Ledger): string[] {
  return anchors
    .filter((entry) => entry.published !== null && isPresent(entry))
    .filter(({ kind, text }) => kind !== 'boilerplate' && isLong(text))
    .map(({ hash }) => keyOf(hash));
}

/** The texts of a document of this conversion. */
export interface Texts {
  slug: string;
  texts: readonly TextPlace[];
  wasPublished: boolean;
}

/** A sentence of fewer words may be written in two reports without having gone from one to the other. */
const certainWords = 12;

/**
 * The document that has most of the texts of one that is gone, or null where none or several do.
 * @param documents those of this conversion
 */
export function successorOf(gone: Ledger, documents: readonly Texts[]): string | null {
  const keys = new Set(publishedKeys(gone));
  const having = documents.filter(({ texts }) => {
    const common = new Set(texts.map(({ key }) => key).filter((key) => keys.has(key)));
    return keys.size > 0 && common.size >= mostOfIt * keys.size;
  });
  return having.length === 1 ? having[0]!.slug : null;
}

/** Finds texts that are lost in one document and new in another, word for word. */
export class NewTexts {
  private readonly places = new Map<string, { slug: string; id: string; isNew: boolean }[]>();

  constructor(documents: readonly Texts[]) {
    for (const { slug, texts, wasPublished } of documents) {
      for (const { key, id, isNew } of texts) {
        const known = this.places.get(key) ?? [];
        this.places.set(key, [...known, { slug, id, isNew: isNew && wasPublished }]);
      }
    }
  }

  /**
   * Where a lost text stands now: in one place of the whole library, which has it since this conversion
   * and in a document that was there before. Null where that can't be said.
   */
  of({ document, state, text }: Loss): string | null {
    if (state !== 'withdrawn' || text.split(/\s+/u).length < certainWords) return null;
    const found = this.places.get(keyOf(hashText(text))) ?? [];
    const [place] = found;
    if (place === undefined || found.length > 1 || !place.isNew) return null;
    return place.slug === document ? null : `${place.slug}#${place.id}`;
  }
}
