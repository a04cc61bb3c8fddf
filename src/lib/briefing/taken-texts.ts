import type { CheckedDocument } from '../check/library/library-reader.ts';
import { textUnder } from '../check/library/paragraph-texts.ts';
import { differenceOf, type DifferencePart } from '../library/changes.ts';
import type { TakenParagraph, TextOf } from './packed-briefing.ts';

/** Documents by slug; null for one that the library doesn't have. */
export type Documents = ReadonlyMap<string, CheckedDocument | null>;

type Blocks = Pick<CheckedDocument, 'blocks'>;

/** A block as a briefing takes it: all its words, and the version that they are. @returns null where there is no such block */
export function takeParagraph(
  slug: string,
  document: Blocks,
  anchor: string,
): TakenParagraph | null {
  const block = document.blocks.find(({ id }) => id === anchor);
  if (!block) return null;
  const hash = block.deepHash.slice(0, 8);
  return { kind: 'paragraph', slug, anchor, hash, text: textUnder(document, anchor) };
}

/** Looks the words of a version up in documents: those of now, and those that were replaced. */
export function textsOf(documents: Documents): TextOf {
  return (slug, anchor, hash) => {
    const document = documents.get(slug);
    if (!document) return null;
    const now = takeParagraph(slug, document, anchor);
    if (now?.hash === hash) return now.text;
    const former = document.former.find(({ id, version }) => id === anchor && version === hash);
    return former?.text ?? null;
  };
}

/** What became of a paragraph since it was taken. */
export interface Held {
  standing:
    'unchanged' | 'corrected' | 'part-stands' | 'altered' | 'gone' | 'unknown' | 'no-document';
  /** What is said of it; empty where nothing changed. */
  sentence: string;
  /** From the words that were taken to those of now, where there are both. */
  difference: DifferencePart[];
}

const sentences: Readonly<Record<Held['standing'], string>> = {
  unchanged: '',
  corrected: 'Corrected since it was taken. What was changed:',
  'part-stands':
    'The paragraph has been corrected since; the words that were taken of it stand there unchanged.',
  altered: 'The words here are not those of the paragraph. The difference:',
  gone: 'This paragraph is not in the document any more; the document’s page says what became of it.',
  unknown:
    'The paragraph has other words than the version that was taken, which the library does not know.',
  'no-document': 'The library does not have this document, or it could not be fetched.',
};

const held = (standing: Held['standing'], difference: DifferencePart[] = []): Held => ({
  standing,
  sentence: sentences[standing],
  difference,
});

/** Holds what was taken against the library. */
export function holdAgainst(item: TakenParagraph, documents: Documents): Held {
  const document = documents.get(item.slug);
  if (!document) return held('no-document');
  const now = takeParagraph(item.slug, document, item.anchor);
  if (now === null) return held('gone');
  const difference = item.text === '' ? [] : differenceOf(item.text, now.text);
  const stands = item.text !== '' && now.text.includes(item.text);
  if (now.hash !== item.hash) {
    if (stands) return held('part-stands');
    const isKnown = textsOf(documents)(item.slug, item.anchor, item.hash) !== null;
    return held(isKnown ? 'corrected' : 'unknown', difference);
  }
  return stands ? held('unchanged') : held('altered', difference);
}
