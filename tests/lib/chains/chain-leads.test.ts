import { expect, it } from 'vitest';
import { chainLeads } from '../../../src/lib/chains/chain-leads.ts';
import type { Chain } from '../../../src/lib/model/chain.ts';

const link = (report: string, role: Chain['links'][number]['role']) => ({
  report,
  anchor: 'para-1',
  role,
});
const chain = (slug: string, ...links: Chain['links']): Chain => ({
  slug,
  title: slug.toUpperCase(),
  authority: 'york',
  links,
});
const chains = [
  chain('plans', link('y-2016', 'recommendation'), link('y-2022', 'later-finding')),
  chain('audits', link('y-2022', 'recommendation'), link('y-2016', 'finding')),
];

it('a paragraph leads to each chain that it stands in, and says whether anything came after it', () => {
  expect(chainLeads(chains, 'y-2016').get('para-1')).toEqual([
    { title: 'Followed up: PLANS', path: 'authorities/york/#plans' },
    { title: 'On the same matter: AUDITS', path: 'authorities/york/#audits' },
  ]);
});

it('what was found later, and what nothing has followed yet, is not called followed up', () => {
  expect(
    chainLeads(chains, 'y-2022')
      .get('para-1')
      ?.map(({ title }) => title),
  ).toEqual(['On the same matter: PLANS', 'On the same matter: AUDITS']);
  expect(chainLeads(chains, 'y-2030').size).toBe(0);
});
