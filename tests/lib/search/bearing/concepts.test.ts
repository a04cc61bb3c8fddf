import { expect, it } from 'vitest';
import { hadOf, weighed } from '../../../../src/lib/search/bearing/concepts.ts';

const here = [{ start: 0, end: 1 }];
const asked = { worth: 1, typed: [0], also: [{ column: 1, weight: 1 }], part: 1 };
const rarity = { counts: [5, 5], paragraphs: 100, meanLength: 50, concepts: [asked] };

it('a paragraph that is a recommendation has more of one asked for than a paragraph that speaks of it', () => {
  const [concept] = weighed([asked], rarity);
  const being = hadOf(concept!, [[], here]);
  const speaking = hadOf(concept!, [here, []]);
  expect(being).toBeCloseTo(concept!.weight);
  expect(speaking).toBeGreaterThan(0);
  expect(speaking).toBeLessThan(being);
});
