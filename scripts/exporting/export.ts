/** The paragraphs for a search engine: what it is told of the index, and the records in its bulk format. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from '../../src/content/read-generated.ts';
import { readGlossary, readThesaurus } from '../../src/content/read-written.ts';
import { bulkLines, inParts, storedRecords } from '../../src/lib/search/opensearch/bulk-lines.ts';
import { indexBody } from '../../src/lib/search/opensearch/index-body.ts';
import { contentFolder } from '../io/content-folder.ts';
import { settingsOf } from '../io/site/settings.ts';
import { run } from '../io/terminal/command.ts';

/** As much as OpenSearch advises to send at once, in bytes. */
const partSize = 10_000_000;
const partName = /^paragraphs-\d+\.ndjson$/;

/** Takes away what an export left before, and nothing else. */
function clear(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (partName.test(name)) rmSync(join(folder, name));
}

async function exportTo(folder: string, content: string): Promise<number> {
  const place = settingsOf(process.env);
  const documents = await readDocuments(content);
  const body = indexBody(
    readThesaurus('content/thesaurus.yaml'),
    readGlossary('content/glossary.yaml'),
  );
  clear(folder);
  writeFileSync(join(folder, 'index.json'), JSON.stringify(body, null, 2));
  const records = documents.values().flatMap((document) => storedRecords(document, place));
  let [parts, paragraphs] = [0, 0];
  const lines = records.map((record) => {
    paragraphs += 1;
    return bulkLines(record);
  });
  for (const part of inParts(lines, partSize))
    writeFileSync(join(folder, `paragraphs-${++parts}.ndjson`), part);
  console.log(
    `${paragraphs} paragraphs of ${documents.length} documents in ${folder}/: index.json, and ${parts} of paragraphs-N.ndjson. docs/scale.md says how a server gets them.`,
  );
  return 0;
}

await run(
  {
    name: 'npm run export',
    does: 'Writes all paragraphs for a search engine: its index, and the records in the bulk format.',
    takes: '[FOLDER]',
    options: { opensearch: { type: 'boolean', default: false }, content: { type: 'string' } },
    help: {
      opensearch: { does: 'for OpenSearch or Elasticsearch' },
      content: { value: 'FOLDER', does: 'the content to read, content/ if none is named' },
    },
    example: 'SITE=https://example.org npm run export -- --opensearch opensearch',
  },
  ({ values: { opensearch, content }, positionals: [folder = '.cache/opensearch'] }) => {
    if (!opensearch) throw new Error('Say for what: npm run export -- --opensearch');
    return exportTo(folder, content ?? contentFolder());
  },
);
