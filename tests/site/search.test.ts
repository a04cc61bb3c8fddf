import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../scripts/io/read-documents.ts';
import { sites } from '../../scripts/verify/sites.ts';
import { foldText } from '../../src/lib/search/fold.ts';
import { searchRecords } from '../../src/lib/search/record.ts';
import { readHitAddress } from '../../src/lib/search/hit-address.ts';
import { openIndex, type SearchIndex } from './search-index.ts';

interface Question {
  ask: string;
  answers: string[];
}

const questions = JSON.parse(
  readFileSync('tests/fixtures/search-questions.json', 'utf8'),
) as Question[];
const documents = await readDocuments('content');
const records = documents.flatMap(searchRecords).map((record) => {
  const { report, anchor } = readHitAddress(record.url);
  return { ...record, address: `${report}#${anchor}` };
});
const texts = records.map(({ content, address }) => ({ text: foldText(content), address }));
let index: SearchIndex;

beforeAll(async () => {
  index = await openIndex(sites[0]!.dir);
});

describe('questions that a reader half remembers', () => {
  it('are answered by the first hit in 85 %, by the first three in 95 %, by the first ten in all', async () => {
    const ranks = await Promise.all(
      questions.map(async ({ ask, answers }) => {
        const hits = await index.ask(ask);
        return { ask, rank: hits.findIndex((hit) => answers.includes(hit)) + 1 };
      }),
    );
    console.table(ranks.filter(({ rank }) => rank !== 1));
    const share = (most: number) =>
      ranks.filter(({ rank }) => rank >= 1 && rank <= most).length / ranks.length;
    console.log(`${ranks.length} questions: ${[1, 3, 10].map((most) => share(most).toFixed(3))}`);
    expect(ranks.length).toBeGreaterThanOrEqual(40);
    expect(share(1)).toBeGreaterThanOrEqual(0.85);
    expect(share(3)).toBeGreaterThanOrEqual(0.95);
    expect(share(10)).toBe(1);
  });

  it('have their answers in the library', () => {
    const known = new Set(records.map(({ address }) => address));
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
  return texts.flatMap(({ text, address }) => (pattern.test(text) ? [address] : []));
}

describe('a phrase in quotation marks', () => {
  const phrases = fc
    .tuple(fc.nat(records.length - 1), fc.nat(10_000), fc.integer({ min: 2, max: 6 }))
    .map(([at, offset, length]) => {
      const words = records[at]!.content.split(/\s+/);
      const start = offset % Math.max(1, words.length - length + 1);
      return words.slice(start, start + length).join(' ');
    })
    .filter(
      (phrase) => !/["\u201C-\u201F\u2033]/.test(phrase) && /\p{L}\S* \S*\p{L}/u.test(phrase),
    );

  it('finds the paragraphs that a plain scan of the texts finds, none more and none less', async () => {
    await fc.assert(
      fc.asyncProperty(phrases, async (phrase) => {
        const found = await index.ask(`“${phrase.toUpperCase()}”`, Infinity);
        expect(found.sort()).toEqual(scan(phrase).sort());
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('narrowing down', () => {
  it('counts what a plain count of the records counts, for every value', () => {
    const counted = [...index.facets.values].flatMap(([facet, values]) =>
      [...values].map(([value, ids]) => [facet, value, ids.size]),
    );
    const plain = counted.map(([facet, value]) => [
      facet,
      value,
      records.filter(({ filters }) => filters[facet as string]?.includes(value as string)).length,
    ]);
    expect(counted.length).toBeGreaterThan(20);
    expect(counted).toEqual(plain);
  });

  it('knows the order of the library: documents in time order, each in reading order', () => {
    const order = [...index.facets.order.keys()].map((id) => index.addresses.get(id));
    expect(order).toEqual(records.map(({ address }) => address));
  });
});

describe('the index', () => {
  it('finds the same the first time and the last, whatever was asked before', async () => {
    const words = ['care', 'home', 'analysing', 'leisure activities in care', 'assess', 'super'];
    const warm = await Promise.all(words.map((word) => index.ask(word, Infinity)));
    for (const [at, word] of words.entries()) {
      const cold = await openIndex(sites[0]!.dir);
      expect(await cold.ask(word, Infinity)).toEqual(warm[at]);
    }
  });
});
