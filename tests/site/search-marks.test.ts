import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { ownTexts, withoutNotes } from '../../scripts/check-site/markup.ts';
import { sites } from '../../scripts/verify/sites.ts';
import type { SearchIndex } from '../../src/client/search/index/search-index.ts';
import type { Hit } from '../../src/lib/search/answer/hit.ts';
import { hasPhrase } from '../../src/lib/search/question/phrase.ts';
import { mainSite } from './built-sites.ts';
import { ask, firstHits, openIndex, paragraphs } from './search-index.ts';

let index: SearchIndex;

beforeAll(async () => {
  index = await openIndex(sites[0]!.dir);
});

const blocks = new Map(
  [...mainSite.pages.values()].flatMap((page) =>
    /^reports\/[^/]+\/index\.html$/.test(page.file)
      ? page.root
          .querySelectorAll('[id]')
          .map((element) => [`${page.file.split('/')[1]}#${element.id}`, element] as const)
      : [],
  ),
);

/** Whether the page marks any of the terms in the block's own texts. */
function marks({ place }: Hit, terms: readonly string[]): boolean {
  const element = blocks.get(`${place.report}#${place.anchor}`);
  const texts = element ? ownTexts(element).map(withoutNotes) : [];
  return texts.some((text) => terms.some((term) => hasPhrase(text, term)));
}

/** What a reader may type who has seen a paragraph: some of its words, in a row or not, in marks or not. */
const queries = fc
  .tuple(
    fc.nat(paragraphs.length - 1),
    fc.nat(10_000),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('in a row', 'apart', 'in marks'),
  )
  .map(([at, offset, length, manner]) => {
    const words = paragraphs[at]!.stored.text.split(/\s+/);
    const step = manner === 'apart' ? 3 : 1;
    const chosen = Array.from({ length }, (_, n) => words[(offset + n * step) % words.length]!);
    const typed = chosen.join(' ').replace(/["\u201C-\u201F\u2033]/g, '');
    return manner === 'in marks' ? `"${typed}"` : typed;
  })
  .filter((typed) => /\p{L}/u.test(typed));

it('200 searches: every hit lands on a paragraph in which its page marks words', async () => {
  let hitsSeen = 0;
  await fc.assert(
    fc.asyncProperty(queries, async (typed) => {
      const hits = await firstHits(await ask(index, typed), 10);
      hitsSeen += hits.length;
      expect(hits.filter((hit) => !marks(hit, hit.terms))).toEqual([]);
    }),
    { numRuns: 200, seed: 7 },
  );
  console.log(`${hitsSeen} hits of 200 searches`);
  expect(hitsSeen).toBeGreaterThan(500);
});

it.each(['supervising', 'return home interviews', 'drift and delay', '"staying put"', 'RHI'])(
  '%s: whichever hit of a document is opened, its page marks the others as well',
  async (typed) => {
    const answer = await ask(index, typed);
    const hits = await firstHits(answer, answer.shown.length);
    expect(hits.length).toBeGreaterThan(0);
    const together = (hit: Hit) => answer.shown[hits.indexOf(hit)]!.together > 0;
    for (const hit of hits) {
      const others = hits.filter(
        (other) => other.place.report === hit.place.report && together(other) === together(hit),
      );
      expect(others.filter((other) => !marks(other, hit.terms))).toEqual([]);
    }
  },
);
