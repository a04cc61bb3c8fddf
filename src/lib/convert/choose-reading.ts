import type { Diagnostic } from '../model/diagnostic.ts';
import type { LibraryDocument } from '../model/document.ts';
import type { PdfPage } from '../model/pdf-page.ts';

interface Reading {
  document: LibraryDocument;
}

type Outcome<R> = { reading: R } | { error: unknown };

/** Texts that stand in another order than on their pages, a page, from which the tags' order is doubtful. */
const movesOfPage = 1;
const aboutNumbers = /^(?:missing-number|number-out-of-order)$/;

/** What a document shows of a reading gone wrong: numbers that don't follow or have no text, an order of its own. */
function doubts({ meta, blocks, diagnostics, fidelity }: LibraryDocument): number {
  const numbers = diagnostics.filter(({ rule }) => aboutNumbers.test(rule)).length;
  const empty = blocks.filter(({ number, text }) => number !== null && text === '').length;
  const isShuffled = fidelity.moves > movesOfPage * (meta.pages ?? 1);
  return numbers + empty + Number(meta.paragraphs === 0) + Number(isShuffled);
}

/** The pages of a PDF without its structure tree, so that positions and type alone tell what a text is. */
export function withoutTree(pages: readonly PdfPage[]): PdfPage[] {
  return pages.map((page) => ({ ...page, tree: null }));
}

function noted<R extends Reading>(reading: R): R {
  const { document } = reading;
  const note: Diagnostic = {
    rule: 'unsound-tags',
    message:
      'The file’s structure tree loses words, numbers or their order; the file was read by positions and type instead.',
    source: document.meta.source.file,
    page: null,
    line: null,
    severity: 'warning',
  };
  return { ...reading, document: { ...document, diagnostics: [note, ...document.diagnostics] } };
}

/**
 * The sounder of two readings of a PDF: that by its tags, unless it fails or leaves doubts and that by
 * positions and type leaves fewer.
 * @param isFault whether an error tells of the file, not of a fault in the program
 * @throws what the reading by tags throws, if the other one fails too
 */
export function sounderReading<R extends Reading>(
  byTags: () => R,
  byPositions: () => R,
  isFault: (error: unknown) => boolean,
): R {
  const attempt = (read: () => R): Outcome<R> => {
    try {
      return { reading: read() };
    } catch (error) {
      if (!isFault(error)) throw error;
      return { error };
    }
  };
  const first = attempt(byTags);
  const left = 'error' in first ? Infinity : doubts(first.reading.document);
  if (left > 0) {
    const second = attempt(byPositions);
    if ('reading' in second && doubts(second.reading.document) < left) return noted(second.reading);
  }
  if ('error' in first) throw first.error;
  return first.reading;
}
