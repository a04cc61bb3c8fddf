import { describe, expect, it } from 'vitest';
import { readChains } from '../../../src/content/read-chains.ts';
import { chainsByAnchor, showChain } from '../../../src/lib/chains/chain-view.ts';
import { checkChains } from '../../../src/lib/chains/check-chains.ts';
import type { Chain } from '../../../src/lib/model/chain.ts';
import { readDocument } from '../../making/theme-files.ts';

const documents = [
  'northamptonshire-2016-sif',
  'york-2016-sif',
  'york-2017-scrutiny-report',
  'york-2022-ilacs',
].map(readDocument);
const chains = readChains('content/chains');

describe('the library’s chains', () => {
  it('hold: each link leads to the paragraph that was read', () => {
    expect(checkChains(chains, documents)).toEqual({ sound: chains, skipped: [], faults: [] });
  });

  it('say of each link which text was read', () => {
    const unread = chains.flatMap(({ links }) => links.filter(({ hash }) => hash === undefined));
    expect(unread).toEqual([]);
  });

  it('follow all ten recommendations of York 2016 to the council’s plan and to 2022', () => {
    const followed = chains.filter(({ links }) => links[0]?.report === 'york-2016-sif');
    expect(followed.map(({ links }) => links[0]?.anchor)).toEqual(
      Array.from({ length: 10 }, (_, at) => `para-${at + 1}`),
    );
    for (const { links, nothingIn = [] } of followed) {
      const roles = links.map(({ role }) => role);
      expect(roles).toContain('finding');
      expect(roles).toContain('action');
      expect(roles.includes('later-finding') || nothingIn.includes('york-2022-ilacs')).toBe(true);
    }
  });

  it('follow all that York 2022 says needs to improve back to 2016', () => {
    const back = chains.filter(({ links }) => links[0]?.report === 'york-2022-ilacs');
    expect(back).toHaveLength(7);
    for (const { links, nothingIn = [] } of back) {
      const reports = [...links.map(({ report }) => report), ...nothingIn];
      expect(reports).toContain('york-2016-sif');
    }
  });
});

const chain: Chain = {
  slug: 'a-chain',
  title: 'A matter',
  authority: 'york',
  links: [{ report: 'york-2016-sif', anchor: 'para-9', role: 'recommendation' }],
};
const faultsOf = (changed: Partial<Chain>) => checkChains([{ ...chain, ...changed }], documents);

describe('a chain', () => {
  it('with a dead link is told', () => {
    const links = [
      ...chain.links,
      { report: 'york-2016-sif', anchor: 'para-999', role: 'finding' as const },
    ];
    expect(faultsOf({ links }).faults).toEqual([
      'chain a-chain: york-2016-sif has no paragraph “para-999”: look up what became of it, and change the link.',
    ]);
  });

  it('whose text has changed is told, with the hash of the text that is there', () => {
    const links = [{ ...chain.links[0]!, hash: '00000000' }];
    expect(faultsOf({ links }).faults).toEqual([
      expect.stringMatching(
        /^chain a-chain: the text of york-2016-sif#para-9 has changed.*[0-9a-f]{8}/,
      ),
    ]);
  });

  it('that doesn’t begin with its recommendation is told', () => {
    const links = [{ ...chain.links[0]!, role: 'finding' as const }];
    expect(faultsOf({ links }).faults).toEqual([expect.stringContaining('begins with its')]);
  });

  it('of a report that isn’t held is left out, and that is no fault', () => {
    const { sound, skipped, faults } = faultsOf({ nothingIn: ['leeds-2015-sif'] });
    expect([sound, faults]).toEqual([[], []]);
    expect(skipped).toEqual(['chain a-chain: left out, leeds-2015-sif is not held.']);
  });

  it('has its own slug', () => {
    expect(checkChains([chain, chain], documents).faults[0]).toMatch(/another chain has the same/);
  });

  it('is shown with its words, and says where nothing is found', () => {
    const shown = showChain({ ...chain, nothingIn: ['york-2022-ilacs'] }, documents);
    expect(shown.silent.map(({ slug }) => slug)).toEqual(['york-2022-ilacs']);
    const [link] = shown.links;
    const printed = documents[1]!.blocks.find(({ id }) => id === 'para-9')!.text;
    expect(printed.startsWith(link!.text)).toBe(true);
    expect([link?.name, link?.role]).toEqual(['Recommendation 9', 'Asked for']);
  });

  it('is found from each of its paragraphs', () => {
    expect([...chainsByAnchor([chain], 'york-2016-sif').keys()]).toEqual(['para-9']);
    expect([...chainsByAnchor([chain], 'york-2022-ilacs').keys()]).toEqual([]);
  });
});
