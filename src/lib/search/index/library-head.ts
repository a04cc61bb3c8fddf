import type { LibraryHead } from './index-files.ts';

/**
 * The form in which the files of an index are written and read. It goes up with every change by which the same texts
 * give other files: a page reads the indexes of other libraries too, and what it took for its own form would be answered
 * wrongly, not refused.
 */
export const indexFormat = 1;

/** An index in another form than the one that is read here. */
export class OtherFormat extends Error {
  override readonly name = 'OtherFormat';
}

/** The head of an index as its file. */
export const writeHead = (head: LibraryHead): string =>
  JSON.stringify({ format: indexFormat, ...head });

/** Reads back what `writeHead` gave. @throws OtherFormat where it was written in another form */
export function readHead(text: string): LibraryHead {
  const { format, ...head } = JSON.parse(text) as LibraryHead & { format?: number };
  if (format === indexFormat) return head;
  throw new OtherFormat(`The search index is of form ${format ?? 'none'}, and not ${indexFormat}.`);
}
