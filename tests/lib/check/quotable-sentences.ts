import type { Block } from '../../../src/lib/model/block.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';

/** A sentence of the library that can be quoted. */
export interface Sentence {
  text: string;
  document: LibraryDocument;
  block: Block;
}

export const telling =
  /\b(?:not|no|never|without|nor|neither|none|nobody|nothing|cannot|\w+n['’]t|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|third|fourth|fifth|outstanding|good|adequate|inadequate|requires? improvement)\b|\d/i;
export const negation = /\b(?:not|no|never)\b /;
export const grade = /\b(good|outstanding|inadequate|requires improvement)\b/;
export const otherGrade: Record<string, string> = {
  good: 'outstanding',
  outstanding: 'good',
  inadequate: 'good',
  'requires improvement': 'inadequate',
};

/** Sentences that stand whole in one paragraph, long enough to be known by their words. */
export function sentencesOf(documents: readonly LibraryDocument[]): Sentence[] {
  return documents.flatMap((document) =>
    document.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
      .flatMap((block) =>
        (block.text.match(/[A-Z][^.!?]+[.!?](?=\s|$)/g) ?? [])
          .filter((text) => text.split(' ').length >= 10 && text.split(' ').length <= 60)
          .filter((text) => !/["“”‘[\]…|<>*_#]|\s['’]|['’]\s|https?:/.test(text))
          .map((text) => ({ text, document, block })),
      ),
  );
}
