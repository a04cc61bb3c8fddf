import { tokensOf } from '../search/words/tokens.ts';
import type { LibraryDocument } from '../model/document.ts';
import { foldText } from '../text/fold.ts';

/** A paragraph or list item whose wording is compared with that of others. */
export interface WordingText {
  report: string;
  /** Slug of the council that the report is of. */
  council: string;
  anchor: string;
  text: string;
}

/** The paragraphs and list items of the documents that are of a council; a table's cells are no running text. */
export function wordingTexts(documents: readonly LibraryDocument[]): WordingText[] {
  return documents.flatMap(({ meta: { slug, authoritySlug }, blocks }) => {
    if (authoritySlug === null) return [];
    const running = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
    return running.map(({ id, text }) => ({
      report: slug,
      council: authoritySlug,
      anchor: id,
      text,
    }));
  });
}

/** The words of a text as they are compared: in lower case, without the signs between them. */
export function comparedWords(text: string): { word: string; start: number; end: number }[] {
  return tokensOf(foldText(text))
    .filter(({ isWord }) => isWord)
    .map(({ text: word, start, end }) => ({ word, start, end }));
}
