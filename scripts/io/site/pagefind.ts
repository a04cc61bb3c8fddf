import * as pagefind from 'pagefind';
import type { WordRecord } from '../../../src/lib/search/index/index-files.ts';

/**
 * How many places of words one file of the index holds, before it is compressed. Pagefind's own 20 000
 * make files of 30 kB, of which a search wants little. The setting is not promised to stay: where it
 * goes, the index works, and a test says that its files grew.
 */
const placesPerFile = '2000';

/** Of what Pagefind makes, the parts that are asked for: not its texts, nor other user interfaces. */
function isWanted(file: string): boolean {
  return !/^fragment\/|^pagefind-(?!entry)/.test(file);
}

async function fill(index: pagefind.PagefindIndex, records: readonly WordRecord[]): Promise<void> {
  for (const { url, content } of records) {
    const { errors } = await index.addCustomRecord({ url, content, language: 'unknown' });
    if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
  }
}

/**
 * Indexes words, the records in their order. The language is left unknown, so that the words stay as they are.
 * @returns the files of the index by name
 * @throws Error where Pagefind refuses a record
 */
export async function indexWords(records: readonly WordRecord[]): Promise<Map<string, Uint8Array>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= placesPerFile;
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    await fill(index, records);
    const { files } = await index.getFiles();
    return new Map(
      files.filter(({ path }) => isWanted(path)).map(({ path, content }) => [path, content]),
    );
  } finally {
    await pagefind.close();
  }
}
