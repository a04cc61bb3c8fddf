import { quotationStyles, readBriefing } from '../../lib/check/briefing/briefing-formats.ts';
import type { Passage } from '../../lib/check/briefing/passage.ts';
import { pagesOfPdf } from '../../lib/check/briefing/pdf-pages.ts';

async function docxToHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = bytes.slice().buffer;
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer },
    {
      styleMap: quotationStyles,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  return value;
}

async function pdfToPages(bytes: Uint8Array) {
  const [{ getDocument }, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  ]);
  // The worker's code in this thread: some servers send a file of its name in a type that workers refuse.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
  const task = getDocument({ data: bytes, verbosity: 0, disableFontFace: true, useWasm: false });
  try {
    return await pagesOfPdf(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** Reads a file that the reader has opened. @throws Error with a sentence for the reader */
export async function readOpened(file: File): Promise<Passage[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return await readBriefing(file.name, bytes, { docxToHtml, pdfToPages });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.startsWith(file.name)) throw error;
    throw new Error(`${file.name} can’t be read (${message}). Save it anew, or paste its text.`, {
      cause: error,
    });
  }
}
