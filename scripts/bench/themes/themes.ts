import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocuments } from '../../../src/content/read-generated.ts';
import { readThemes } from '../../../src/content/read-themes.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import type { Theme } from '../../../src/lib/model/theme.ts';
import { findThemes, isStating } from '../../../src/lib/themes/find-occurrences.ts';
import { agreementOf, type Label } from './agreement.ts';

const labelled = 'tests/fixtures/themes/labelled';

/** Searches the same documents again and again until so many paragraphs are read. */
function timeSearch(themes: readonly Theme[], documents: LibraryDocument[], paragraphs: number) {
  const before = process.cpuUsage();
  const find = findThemes(themes);
  let [read, found] = [0, 0];
  for (let at = 0; read < paragraphs; at++) {
    const { meta, blocks } = documents[at % documents.length]!;
    const stating = blocks.filter(isStating).slice(0, paragraphs - read);
    read += stating.length;
    found += find(meta.slug, stating).reduce((sum, { length }) => sum + length, 0);
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = ((user + system) / 1e6).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${read} paragraphs, ${themes.length} themes: ${seconds} s CPU, ${found} found, peak ${peak} MiB`,
  );
}

function printAgreement(themes: readonly Theme[], documents: readonly LibraryDocument[]): void {
  console.log('theme | labels | found rightly | wrongly | missed | precision | recall | not read');
  for (const name of readdirSync(labelled)) {
    const theme = themes.find(({ slug }) => slug === basename(name, '.json'));
    if (theme === undefined) continue;
    const labels = JSON.parse(readFileSync(join(labelled, name), 'utf8')) as Label[];
    const { right, wrong, missed, unread } = agreementOf(theme, labels, documents);
    const shares = [right / (right + wrong), right / (right + missed)].map((one) => one.toFixed(3));
    console.log([theme.slug, labels.length, right, wrong, missed, ...shares, unread].join(' | '));
  }
}

const documents = await readDocuments(process.env['CONTENT_DIR'] ?? 'content');
const themes = readThemes('content/themes');
for (const paragraphs of [10_000, 100_000]) timeSearch(themes, documents, paragraphs);
printAgreement(themes, documents);
