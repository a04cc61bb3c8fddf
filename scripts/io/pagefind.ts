import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../../src/lib/search/record.ts';

/** Of what Pagefind brings along, the parts that the search page loads; the rest are other user interfaces. */
function isWanted(file: string): boolean {
  return !/^(?:wasm\.unknown|pagefind-(?!entry))/.test(file);
}

/** What an index came to. */
export interface IndexReport {
  records: number;
  files: number;
  bytes: number;
}

async function fill(index: pagefind.PagefindIndex, records: readonly SearchRecord[]) {
  for (const record of records) {
    const { errors } = await index.addCustomRecord(record);
    if (errors.length > 0) throw new Error(`${record.url}: ${errors.join('; ')}`);
  }
}

async function writeAll(files: readonly pagefind.IndexFile[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const file of files) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

/**
 * Indexes the records, in their order, and writes the index into `folder`, in place of what was there.
 * @throws Error where Pagefind refuses a record
 */
export async function writeIndex(
  records: readonly SearchRecord[],
  folder: string,
): Promise<IndexReport> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    await fill(index, records);
    const { files } = await index.getFiles();
    const wanted = files.filter(({ path: name }) => isWanted(name));
    await writeAll(wanted, folder);
    const bytes = wanted.reduce((sum, { content }) => sum + content.length, 0);
    return { records: records.length, files: wanted.length, bytes };
  } finally {
    await pagefind.close();
  }
}
