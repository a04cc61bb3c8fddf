import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enough, likelyEnough } from '../../../src/client/search/find/enough.ts';
import type { Admitted } from '../../../src/client/search/find/admit.ts';

const paragraph = fc.record({
  share: fc.constantFrom(0.1, 0.3, 0.45, 0.5, 0.59, 0.6, 0.75, 0.9, 1),
  preferred: fc.constantFrom(0, 0, 0, 2),
});

it('what is left out before ordering would not have been enough in any order', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 40 }), (all) => {
      const ranked = all.map((one, ordinal) => ({ ...one, ordinal })) as unknown as Admitted[];
      expect(enough(likelyEnough(ranked))).toEqual(enough(ranked));
    }),
  );
});

it('what stands where the reader looked is shown beside any number of paragraphs that have all the words', () => {
  const complete = Array.from({ length: 30 }, () => ({ share: 1, preferred: 0 }));
  const own = { share: 0.7, preferred: 2 };
  const ranked = [own, ...complete, { share: 0.7, preferred: 0 }] as unknown as Admitted[];
  expect(enough(ranked)).toEqual([own, ...complete]);
});
