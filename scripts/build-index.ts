/** What a built site still needs after Astro: one style sheet a page, the pages of themes at councils, the search index, and the source files that may be passed on. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { searchLibrary } from '../src/lib/search/index/index-files.ts';
import { headersFile, redirectsFile } from '../src/lib/data/files/host-files.ts';
import { indexPath, searchPath } from '../src/lib/url.ts';
import { dictionaryWords, loadDictionary } from './io/dictionary.ts';
import { joinStyles } from './io/site/join-styles.ts';
import { publishSources } from './io/site/publish-sources.ts';
import { readLedgers } from '../src/content/read-ledgers.ts';
import { readDocuments, readOccurrences } from '../src/content/read-generated.ts';
import { readThemes } from '../src/content/read-themes.ts';
import { readGlossary, readThesaurus } from '../src/content/read-written.ts';
import { settingsOf } from './io/site/settings.ts';
import { tellOpening } from './io/site/tell-opening.ts';
import { writeCouncilPages } from './io/site/write-council-pages.ts';
import { writeIndex } from './io/site/write-index.ts';
import { writeOfflineList } from './io/site/write-offline-list.ts';

const siteDir = process.argv[2] ?? 'dist';
const contentDir = process.env['CONTENT_DIR'] ?? 'content';
const seedsDir = process.env['SEEDS_DIR'] ?? 'seeds';

const place = settingsOf(process.env);
joinStyles(siteDir, place.base);
const documents = await readDocuments(contentDir);
const themes = readThemes('content/themes');
const occurrences = await readOccurrences(contentDir);
const councilPages = writeCouncilPages({ documents, themes, occurrences }, siteDir);
console.log(`pages of themes at councils: ${councilPages}`);
const glossary = readGlossary('content/glossary.yaml');
const thesaurus = readThesaurus('content/thesaurus.yaml');
const library = searchLibrary(documents, glossary, loadDictionary(), thesaurus, dictionaryWords());
const { files, bytes, version, opening } = await writeIndex(library, path.join(siteDir, indexPath));
tellOpening(siteDir, `${searchPath}index.html`, place.base, opening);
const paragraphs = library.head.documents.reduce((sum, { paragraphs: own }) => sum + own, 0);
console.log(
  `search index: ${paragraphs} paragraphs of ${documents.length} documents, ${files} files, ${Math.round(bytes / 1000)} kB`,
);
await writeFile(path.join(siteDir, '_headers'), headersFile(place, `${indexPath}${version}/`));
const redirects = redirectsFile(place);
if (redirects !== null) await writeFile(path.join(siteDir, '_redirects'), redirects);
const { ledgers } = readLedgers(contentDir);
const sources = await publishSources(
  documents,
  seedsDir,
  siteDir,
  (slug) => ledgers.get(slug)?.formerSlugs ?? [],
);
console.log(
  `source files published: ${sources} of ${documents.length} (the others print no licence)`,
);
await writeOfflineList(siteDir);
