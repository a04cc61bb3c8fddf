import { expect, it } from 'vitest';
import { withPresentSlugs } from '../../../src/lib/chains/present-slugs.ts';
import type { Chain } from '../../../src/lib/model/chain.ts';

it('a chain follows its reports to the slugs that they have now', () => {
  const chain: Chain = {
    authority: 'york',
    slug: 'supervision',
    title: 'Supervision',
    links: [
      { report: 'york-2016-sif', anchor: 'para-1', role: 'recommendation' },
      { report: 'york-2022-ilacs', anchor: 'para-2', role: 'later-finding' },
    ],
    nothingIn: ['york-2016-sif'],
  };
  const [now] = withPresentSlugs([chain], new Map([['york-2016-sif', 'york-2016']]));
  expect(now?.links.map(({ report }) => report)).toEqual(['york-2016', 'york-2022-ilacs']);
  expect(now?.nothingIn).toEqual(['york-2016']);
});
