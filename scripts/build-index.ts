/** What a built site still needs after Astro: the search index, and the source files that may be passed on. */
import path from 'node:path';
import { searchRecords } from '../src/lib/search/record.ts';
import { indexPath } from '../src/lib/url.ts';
import { writeIndex } from './io/pagefind.ts';
import { publishSources } from './io/publish-sources.ts';
import { readDocuments } from './io/read-documents.ts';

const siteDir = process.argv[2] ?? 'dist';
const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const seedsDir = process.env['SEEDS_DIR'] ?? 'seeds';

const documents = await readDocuments(contentDir);
const records = documents.flatMap(searchRecords);
const { files, bytes } = await writeIndex(records, path.join(siteDir, indexPath));
console.log(
  `search index: ${records.length} paragraphs of ${documents.length} documents, ${files} files, ${Math.round(bytes / 1000)} kB`,
);
const sources = await publishSources(documents, seedsDir, siteDir);
console.log(
  `source files published: ${sources} of ${documents.length} (the others print no licence)`,
);
