import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import { keptPagesSchema, type PdfPage } from '../../../src/lib/model/pdf-page.ts';
import { applyMasks } from '../../../src/lib/read/pdf/masks/mask-pages.ts';
import { extractionOf } from '../cache/extraction.ts';
import { fileError, stemOf } from './find-documents.ts';
import type { FoundSource } from './find-seeds.ts';

/** What is read of a document's pages, or what is wrong with its file. */
export type Pages = { pages: PdfPage[] } | Diagnostic;

function misfit(file: string, page: number, run: number): Diagnostic {
  const place = `masks/${stemOf(file)}.yaml`;
  const what = `${place} masks words in run ${run} of the page, and they are not there.`;
  const message = `${what} Nothing is shown of a file from which words were taken down until its masks fit; take them down again with an older version of the library, or remove the file.`;
  return { ...fileError(file, 'mask-misfit', message), page };
}

/** The pages of a PDF, with everything masked that was taken down from it. */
export async function pagesOfPdf({ path, file, sha256, masks }: FoundSource): Promise<Pages> {
  const isMasked = masks !== null && masks !== undefined;
  if (isMasked && masks.of !== sha256) {
    const message = `masks/${stemOf(file)}.yaml masks words of another file (SHA-256 ${masks.of}). Restore that file, or remove both.`;
    return fileError(file, 'mask-misfit', message);
  }
  const extraction = await extractionOf(path, sha256, isMasked);
  if ('rule' in extraction) return fileError(file, extraction.rule, extraction.message);
  if (!isMasked) return extraction;
  const masked = applyMasks(extraction.pages, masks.runs);
  return 'misfit' in masked ? misfit(file, masked.misfit.page, masked.misfit.run) : masked;
}

/** Reads the pages that were kept of a PDF. @param text of their file */
export function readKeptPages(file: string, text: string): Pages {
  const bad = (what: string) =>
    fileError(file, 'broken-pages', `The file holds no pages of a PDF: ${what}. Restore it.`);
  try {
    const parsed = keptPagesSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { pages: parsed.data.pages as PdfPage[] };
    const { path, message } = parsed.error.issues[0]!;
    return bad(`${path.join('.')}: ${message}`);
  } catch (error) {
    return bad((error as Error).message);
  }
}
