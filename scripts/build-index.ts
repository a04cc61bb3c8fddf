import path from 'node:path';
import { searchRecords } from '../src/lib/search/record.ts';
import { writeIndex } from './io/pagefind.ts';
import { readDocuments } from './io/read-documents.ts';

/** Where the generated content is, and where the built site. */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const target = path.join(process.env['DIST_DIR'] ?? 'dist', 'pagefind');

const documents = await readDocuments(contentDir);
const { records, files, bytes } = await writeIndex(documents.flatMap(searchRecords), target);
console.log(
  `search index: ${records} paragraphs of ${documents.length} documents, ${files} files, ${Math.round(bytes / 1000)} kB`,
);
