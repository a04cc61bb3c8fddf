import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { writeIndex } from '../../scripts/io/site/write-index.ts';
import { answerFrom, type Answer } from '../../src/client/search/find/answer.ts';
import { readHits } from '../../src/client/search/find/read-hits.ts';
import type { SearchIndex } from '../../src/client/search/index/search-index.ts';
import { searchLibrary } from '../../src/lib/search/index/index-files.ts';
import type { Chosen } from '../../src/lib/search/search-state.ts';
import { buildBlock, buildDocument } from './build-document.ts';
import { openIndex } from '../client/search/open-index.ts';

const report = (slug: string, texts: string[], over = {}) =>
  buildDocument({
    meta: { slug, ...over },
    blocks: texts.map((text, at) =>
      buildBlock({ id: `para-${at + 1}`, number: at + 1, text, role: 'finding' }),
    ),
  });

export const documents = [
  report('a', [
    'Social workers receive supervision. They care.',
    'Drift, and delay. The children’s plans (PHN) drift and delay again.',
    'Supervising carers matters to the care of children',
    'plans drift',
    'Drift or delay.',
  ]),
  report('b', ['and delay', 'A return home interview is offered, or RHIs are.', 'Careers advice.']),
  report('c', ['Do managers see drift and delay?', 'Return home after interviews.'], {
    framework: null,
    inspectionStart: null,
  }),
  report('d', [...Array.from({ length: 30 }, () => 'Some receive it.'), 'Few recieve it.']),
];
export const glossary = [{ abbreviation: 'RHI', forms: ['return home interview'] }];
/** A dictionary that does not know a misprint. */
export const knows = (word: string): boolean => word !== 'recieve';
export const thesaurus = [
  { say: ['bosses'], find: ['managers'] },
  { say: ['bosses away'], find: ['absenteeism'] },
  { say: ['super'], find: ['careers advice'] },
];
export const library = searchLibrary(documents, glossary, knows, thesaurus);

let index: SearchIndex;

/** Writes the library's index before the tests of a file, and removes it after them. @returns its folder, once they run */
export function useIndexFolder(): () => string {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-'));
    await writeIndex(library, folder);
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await rm(folder, { recursive: true });
  });
  return () => folder;
}

/** Writes the index of the small library, and opens it, for the tests of a file. */
export function useLibrary(): void {
  const folder = useIndexFolder();
  beforeAll(async () => {
    index = await openIndex(folder());
  });
}

/** Answers a search, best first. */
export async function answer(q: string, chosen: Chosen = {}): Promise<Answer> {
  return (await answerFrom(index, { q, chosen, sort: 'relevance' }))!;
}

/** The paragraphs shown, `a1` being the first of document `a`. */
export async function ask(q: string): Promise<string[]> {
  const { shown, query } = await answer(q);
  const hits = await readHits(shown, query);
  return hits.map(({ place }) => `${place.report}${place.anchor.replace('para-', '')}`);
}

/** The same in the order of the library. */
export async function asked(q: string): Promise<string[]> {
  return (await ask(q)).sort();
}
