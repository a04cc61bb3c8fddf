import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from '../../src/content/read-generated.ts';
import { answerFrom, type Answer } from '../../src/client/search/find/answer.ts';
import { readHits } from '../../src/client/search/find/read-hits.ts';
import type { SearchIndex } from '../../src/client/search/index/search-index.ts';
import { foldText } from '../../src/lib/text/fold.ts';
import { searchRecords, type SearchRecord } from '../../src/lib/search/index/search-record.ts';
import type { Hit } from '../../src/lib/search/answer/hit.ts';
import type { Chosen } from '../../src/lib/search/search-state.ts';
import { openIndex as openFolder } from '../client/search/open-index.ts';

export interface Question {
  ask: string;
  answers: string[];
}

/** Questions that a reader half remembers, with the paragraphs that answer them. */
export const questions = JSON.parse(
  readFileSync('tests/fixtures/search-questions.json', 'utf8'),
) as Question[];

/** A searchable paragraph of the committed content. */
export interface KnownParagraph extends SearchRecord {
  address: string;
  folded: string;
}

const documents = await readDocuments('content');

/** All of them, in the order of the library. */
export const paragraphs: KnownParagraph[] = documents.flatMap((document) =>
  searchRecords(document).map((record) => ({
    ...record,
    address: `${document.meta.slug}#${record.stored.anchor}`,
    folded: foldText(record.stored.text),
  })),
);

/** Opens the index of a built site. */
export function openIndex(siteDir: string): Promise<SearchIndex> {
  return openFolder(join(process.cwd(), siteDir, 'pagefind'));
}

/** Answers a search as the page does, best first. */
export async function ask(index: SearchIndex, q: string, chosen: Chosen = {}): Promise<Answer> {
  return (await answerFrom(index, { q, chosen, sort: 'relevance' }))!;
}

/** The first hits of an answer. */
export function firstHits({ shown, query }: Answer, count: number): Promise<Hit[]> {
  return readHits(shown.slice(0, count), query);
}

/** The addresses, `slug#anchor`, of all that an answer found, in the order of the library. */
export function addressesOf({ found }: Answer): string[] {
  return found
    .map(({ ordinal }) => ordinal)
    .sort((a, b) => a - b)
    .map((ordinal) => paragraphs[ordinal]!.address);
}
