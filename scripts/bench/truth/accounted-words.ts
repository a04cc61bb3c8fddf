import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { convertSource } from '../../../src/lib/convert/convert-source.ts';
import type { SourceText } from '../../../src/lib/model/source.ts';
import { loadDictionary } from '../../io/dictionary.ts';
import { readSeeds } from '../../io/seeds/read-seeds.ts';
import { drawnPages } from './drawn-pages.ts';
import { countWords } from './word-count.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env['CORPUS_DIR'] ?? '' },
    all: { type: 'boolean', default: false },
  },
});

const leastShare = 0.995;
const knows = loadDictionary();

async function shareOf(source: SourceText): Promise<{ words: number; share: number }> {
  const { document } = convertSource(source, knows);
  const drawn = await drawnPages(new Uint8Array(readFileSync(join(values.corpus, source.file))));
  const { pages, surplus } = countWords(drawn, document);
  const words = pages.reduce((sum, page) => sum + page.words, 0);
  const missing = pages.reduce((sum, page) => sum + page.missing.length, 0);
  const share = 1 - missing / words;
  console.log(
    `${(100 * share).toFixed(2)} %  ${source.file}  ${words} words, ${missing} missing, ${surplus.length} added`,
  );
  if (share < leastShare || values.all) {
    pages
      .filter((page) => page.missing.length > 0)
      .forEach((page) => console.log(`    page ${page.page} lacks: ${page.missing.join(' ')}`));
    if (surplus.length > 0) console.log(`    added: ${surplus.slice(0, 60).join(' ')}`);
  }
  return { words, share };
}

/**
 * Compares the words that each PDF of a folder draws with the document made of it and prints the share
 * that is found, with what is missing where it is less than it should be; exits 1 then.
 */
async function run(): Promise<number> {
  if (values.corpus === '') {
    console.log('Skipped: set CORPUS_DIR to the folder of reports.');
    return 0;
  }
  const { sources } = await readSeeds(values.corpus);
  const shares: number[] = [];
  for (const source of sources.filter(({ file }) => file.endsWith('.pdf')))
    shares.push((await shareOf(source)).share);
  const low = shares.filter((share) => share < leastShare).length;
  console.log(
    `${shares.length} files, ${low} below ${100 * leastShare} %; lowest ${(100 * Math.min(...shares)).toFixed(2)} %`,
  );
  return low === 0 ? 0 : 1;
}

process.exitCode = await run();
