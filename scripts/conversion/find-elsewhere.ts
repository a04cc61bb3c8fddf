import { mostOfIt } from '../../src/lib/ledger/returning/moved-document.ts';
import type { Loss } from '../../src/lib/ledger/losses/losses.ts';
import { hashText } from '../../src/lib/text/fingerprint.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import type { TextPlace } from './tasks.ts';
import { keyOf, publishedKeys } from './text-places.ts';

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
