import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { SharedPort } from './shared-port.ts';
import { unseenPage } from './unseen-types.ts';

/** A document that pdf.js has opened. */
export type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

const verbosity = VerbosityLevel.ERRORS;

/** pdf.js's worker in this thread, for one document. */
function workerHere(port: SharedPort): PDFWorker {
  WorkerMessageHandler.initializeFromPort(port);
  return new PDFWorker({ port: port as never, verbosity } as never);
}

/**
 * Does something with the document of a PDF and closes it.
 * @param use is told, too, how many streams of the file broke off so far
 * @throws what pdf.js throws if it can't be opened; what the work throws
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  use: (document: Document, brokenStreams: () => number) => Promise<Result>,
): Promise<Result> {
  const port = new SharedPort();
  const worker = workerHere(port);
  const task = getDocument({
    data: new Uint8Array(bytes),
    worker,
    verbosity,
    disableFontFace: false,
    ownerDocument: unseenPage(),
    useSystemFonts: false,
    fontExtraProperties: true,
    // A damaged part would otherwise be left out without a word.
    stopAtErrors: true,
  });
  try {
    return await use(await task.promise, () => port.broken);
  } finally {
    await task.destroy();
    worker.destroy();
  }
}
