import type { PdfPage } from '../../../src/lib/model/pdf-page.ts';
import { checkBytes } from './check-pdf-bytes.ts';
import { extractPage } from './extract-page.ts';
import { withPdf, type Document } from './open-pdf.ts';
import { PdfError, tooMuch } from './pdf-error.ts';
import { replacedPlaces, type DrawnMark } from './replaced-places.ts';

export { PdfError };

const fewestSigns = 200;
/** More than any report has; a file made to tire the machine has more. */
const mostPages = 5_000;
const mostRuns = 1_000_000;

/** The pages with how often each says that other words stand for those that it draws. */
function withReplaced(pages: PdfPage[], bytes: Uint8Array, marks: DrawnMark[][]): PdfPage[] {
  const drawn = () => pages.flatMap(({ items }) => items.map(({ text }) => text)).join('');
  const replaced = replacedPlaces(bytes, marks, drawn);
  return pages.map((page, index) => {
    const many = replaced.get(index);
    return many === undefined ? page : { ...page, replaced: many };
  });
}

async function readPages(
  document: Document,
  brokenStreams: () => number,
  bytes: Uint8Array,
): Promise<PdfPage[]> {
  if (document.numPages > mostPages) throw tooMuch('pages', mostPages);
  const pages: PdfPage[] = [];
  const layers = await document.getOptionalContentConfig();
  const isShown = (layer: unknown) => layers.isVisible(layer as never);
  const marks: DrawnMark[][] = [];
  const facts = { bold: new Map<string, boolean>(), marks, isShown, brokenStreams };
  let runs = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const read = await extractPage(page, facts);
    page.cleanup();
    runs += read.items.length;
    if (runs > mostRuns) throw tooMuch('runs of text', mostRuns);
    pages.push(read);
  }
  return withReplaced(pages, bytes, marks);
}

function asPdfError(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new PdfError(
      'encrypted-pdf',
      'The file is locked with a password. Remove the password, then add it again.',
    );
  }
  if (error instanceof PdfError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new PdfError(
    'broken-pdf',
    `The file can't be read as a PDF (${reason}). Download it again.`,
  );
}

/**
 * The text of a PDF's pages with its positions, fonts and structure tree.
 * @throws PdfError if the file is no PDF, locked, broken, or holds pictures of text only
 */
export async function extractPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  checkBytes(bytes);
  try {
    const pages = await withPdf(bytes, (document, broken) => readPages(document, broken, bytes));
    const signs = pages
      .flatMap(({ items }) => items)
      .reduce((sum, { text }) => sum + text.trim().length, 0);
    if (signs < fewestSigns) {
      throw new PdfError(
        'scanned-pdf',
        'No text was found in the file: its pages are pictures, or empty. Run text recognition on it first.',
      );
    }
    return pages;
  } catch (error) {
    throw asPdfError(error);
  }
}
