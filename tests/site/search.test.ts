import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sites } from '../../scripts/verify/sites.ts';
import type { SearchIndex } from '../../src/client/search/index/search-index.ts';
import { statusText } from '../../src/lib/search/answer/status.ts';
import { foldText } from '../../src/lib/text/fold.ts';
import { addressesOf, ask, firstHits, openIndex, paragraphs, questions } from './search-index.ts';

let index: SearchIndex;

beforeAll(async () => {
  index = await openIndex(sites[0]!.dir);
});

describe('questions that a reader half remembers', () => {
  it('are answered by the first hit in 85 %, by the first three in 95 %, by the first ten in all', async () => {
    const ranks = await Promise.all(
      questions.map(async ({ ask: typed, answers }) => {
        const hits = await firstHits(await ask(index, typed), 10);
        const found = hits.map(({ place }) => `${place.report}#${place.anchor}`);
        return { typed, rank: found.findIndex((address) => answers.includes(address)) + 1 };
      }),
    );
    console.table(ranks);
    const share = (most: number) =>
      ranks.filter(({ rank }) => rank >= 1 && rank <= most).length / ranks.length;
    console.log(`${ranks.length} questions: ${[1, 3, 10].map((most) => share(most).toFixed(3))}`);
    expect(ranks.length).toBeGreaterThanOrEqual(40);
    expect(share(1)).toBeGreaterThanOrEqual(0.85);
    expect(share(3)).toBeGreaterThanOrEqual(0.95);
    expect(share(10)).toBe(1);
  });

  it('have their answers in the library', () => {
    const known = new Set(paragraphs.map(({ address }) => address));
    const unknown = questions.flatMap(({ answers }) => answers.filter((one) => !known.has(one)));
    expect(unknown).toEqual([]);
  });
});

/** The addresses of the paragraphs that have a phrase between signs that are no letters or digits. */
function scan(phrase: string): string[] {
  const literal = foldText(phrase).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const open = /^[\p{L}\p{N}]/u.test(phrase) ? '(?<![\\p{L}\\p{N}])' : '';
  const close = /[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}])' : '';
  const pattern = new RegExp(open + literal + close, 'u');
  return paragraphs.flatMap(({ folded, address }) => (pattern.test(folded) ? [address] : []));
}

const quotes: [string, string][] = [
  ['"', '"'],
  ['\u201C', '\u201D'],
];

describe('a phrase in quotation marks', () => {
  const phrases = fc
    .tuple(fc.nat(paragraphs.length - 1), fc.nat(10_000), fc.integer({ min: 2, max: 6 }))
    .map(([at, offset, length]) => {
      const words = paragraphs[at]!.stored.text.split(/\s+/);
      const start = offset % Math.max(1, words.length - length + 1);
      return words.slice(start, start + length).join(' ');
    })
    .filter(
      (phrase) => !/["\u201C-\u201F\u2033]/.test(phrase) && /\p{L}\S* \S*\p{L}/u.test(phrase),
    );

  it('finds the paragraphs that a plain scan of the texts finds, none more and none less', async () => {
    await fc.assert(
      fc.asyncProperty(phrases, fc.constantFrom(...quotes), async (phrase, [open, close]) => {
        const answer = await ask(index, open + phrase.toUpperCase() + close);
        expect(addressesOf(answer)).toEqual(scan(phrase));
        expect(answer.outcome).toMatchObject({ count: answer.shown.length, isFinal: true });
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('the index', () => {
  it('finds the same the first time and the last, whatever was asked before', async () => {
    const words = ['care', 'home', 'analysing', 'leisure activities in care', 'assess', 'super'];
    const ordinals = async (at: SearchIndex, word: string) =>
      (await ask(at, word)).shown.map(({ ordinal }) => ordinal);
    const warm = await Promise.all(words.map((word) => ordinals(index, word)));
    for (const [at, word] of words.entries()) {
      expect(await ordinals(await openIndex(sites[0]!.dir), word)).toEqual(warm[at]);
    }
  });

  it('has the paragraphs of the library in its order, with their texts', async () => {
    expect(index.table.count).toBe(paragraphs.length);
    const stored = await Promise.all(paragraphs.map((_, ordinal) => index.stored(ordinal)));
    expect(stored).toEqual(paragraphs.map((paragraph) => paragraph.stored));
  });

  it('is cut small: no file of words weighs more than 20 kB', () => {
    const folder = join(sites[0]!.dir, 'pagefind', index.head.version, 'index');
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThan(20_000);
  });
});

describe('a question that names a document', () => {
  const typed = 'virtual school in York 2017';

  it('is told where nothing in it bears on the question, and what is nearest there comes before what others have', async () => {
    const { outcome, query, headed, shown } = await ask(index, typed);
    expect(statusText(outcome, query)).toMatch(
      /^Nothing in the 2017 report on York seems to answer this\. In other reports: [1-9]/,
    );
    const isOwn = shown.map(({ report }) => headed!.slugs.has(report));
    expect(isOwn.indexOf(false)).toBeGreaterThan(0);
    expect(isOwn.lastIndexOf(true)).toBeLessThan(isOwn.indexOf(false));
  });

  it('is answered as any other where it has the answer', async () => {
    const { outcome, headed, shown } = await ask(index, 'virtual school in York 2016');
    expect(outcome.lacking).toBeNull();
    expect(headed).toBeNull();
    expect(shown[0]!.report).toBe('york-2016-sif');
  });
});
