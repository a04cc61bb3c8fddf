import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Every string in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}

/**
 * What a PDF says besides its pages: its author, title and other data, its bookmarks, notes and fields.
 * Parts that can't be read give nothing.
 */
export async function dataOfPdf(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const orNone = (part: Promise<unknown>) => part.catch(() => null);
  try {
    const document = await task.promise;
    const { info, metadata } = await document.getMetadata();
    const found: unknown[] = [info, metadata?.getRaw(), await orNone(document.getOutline())];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const notes = (await orNone(page.getAnnotations())) as Record<string, unknown>[] | null;
      for (const { contentsObj, titleObj, fieldValue, url, alternativeText } of notes ?? []) {
        found.push(contentsObj, titleObj, fieldValue, url, alternativeText);
      }
      page.cleanup();
    }
    return found.flatMap(stringsIn);
  } catch {
    return [];
  } finally {
    await task.destroy();
  }
}
