import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { SharedPort } from './shared-port.ts';

/** A document that pdf.js has opened. */
export type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

const verbosity = VerbosityLevel.ERRORS;

/** pdf.js's worker in this thread, for one document. */
function workerHere(): PDFWorker {
  const port = new SharedPort();
  WorkerMessageHandler.initializeFromPort(port);
  return new PDFWorker({ port: port as never, verbosity } as never);
}

/**
 * Does something with the document of a PDF and closes it.
 * @throws what pdf.js throws if it can't be opened; what the work throws
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  use: (document: Document) => Promise<Result>,
): Promise<Result> {
  const worker = workerHere();
  const task = getDocument({
    data: new Uint8Array(bytes),
    worker,
    verbosity,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    // A damaged part would otherwise be left out without a word.
    stopAtErrors: true,
  });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
    worker.destroy();
  }
}
