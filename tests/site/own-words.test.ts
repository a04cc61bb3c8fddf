import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { figuresOf, readSet, runSearch, type SetFigures } from '../making/search/search-set.ts';
import { sites } from '../../scripts/verify/sites.ts';
import type { SearchIndex } from '../../src/client/search/index/search-index.ts';
import { openIndex } from './search-index.ts';

const folder = 'tests/fixtures/searches';

let index: SearchIndex;
beforeAll(async () => {
  index = await openIndex(sites[0]!.dir);
});

/** What every set must show; a set that was built with shows more. */
const asked = { first: 0.65, three: 0.82, ten: 0.93 };
const reached: Readonly<Record<string, typeof asked>> = {
  'set-a.json': { first: 0.76, three: 0.86, ten: 0.91 },
};

describe.each(readdirSync(folder).filter((name) => /^set-.*\.json$/.test(name)))(
  'searches in readers’ own words, %s',
  (name) => {
    let figures: SetFigures;
    beforeAll(async () => {
      const results = [];
      for (const search of readSet(join(folder, name))) {
        results.push(await runSearch(index, search));
      }
      figures = figuresOf(results);
      console.log(name, figures);
    });

    it('find their answer', () => {
      const floors = reached[name] ?? asked;
      expect(figures.first).toBeGreaterThanOrEqual(floors.first);
      expect(figures.three).toBeGreaterThanOrEqual(floors.three);
      expect(figures.ten).toBeGreaterThanOrEqual(floors.ten);
    });

    it('never come to an empty page where there is an answer', () => {
      expect(figures.empty).toBe(0);
    });

    it('are said to have no answer where they have none, and hardly ever else', () => {
      expect(figures.noneSaid).toBe(figures.none);
      expect(figures.wronglySaid / figures.searches).toBeLessThanOrEqual(0.1);
    });
  },
);
