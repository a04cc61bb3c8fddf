import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { extractPdf, PdfError } from './extract-pdf.ts';
import { writeExtraction, type Extraction } from './pdf-cache.ts';

/** What a worker is asked to do: read one file and keep what it found in the cache. */
export interface ExtractTask {
  path: string;
  sha256: string;
}

async function extract(path: string): Promise<Extraction> {
  try {
    return { pages: await extractPdf(readFileSync(path)) };
  } catch (error) {
    if (error instanceof PdfError) return { rule: error.rule, message: error.message };
    throw error;
  }
}

parentPort?.on('message', ({ path, sha256 }: ExtractTask) => {
  void extract(path).then((extraction) => {
    writeExtraction(sha256, extraction);
    parentPort?.postMessage(sha256);
  });
});
