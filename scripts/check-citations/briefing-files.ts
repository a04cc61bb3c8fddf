import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import {
  quotationStyles,
  readBriefing,
  type Converters,
} from '../../src/lib/check/briefing/briefing-formats.ts';
import type { Passage } from '../../src/lib/check/briefing/passage.ts';
import { pagesOfPdf } from '../../src/lib/check/briefing/pdf-pages.ts';
import { openDocx } from '../io/docx/open-docx.ts';

async function docxToHtml(bytes: Uint8Array): Promise<string> {
  // Says in words what is wrong with a file that is no Word file, or is locked or too large.
  openDocx(bytes);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: quotationStyles,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  return value;
}

async function pdfToPages(bytes: Uint8Array) {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    return await pagesOfPdf(await task.promise);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`it can’t be read as a PDF (${reason}).`, { cause: error });
  } finally {
    await task.destroy();
  }
}

const converters: Converters = { docxToHtml, pdfToPages };

/** Reads the file of a briefing. @throws Error that names the file, what is wrong, and what to do */
export async function readBriefingFile(file: string): Promise<Passage[]> {
  const bytes = readFileSync(file);
  try {
    return await readBriefing(file, bytes, converters);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw message.startsWith(file) ? error : new Error(`${file}: ${message}`, { cause: error });
  }
}
