import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readChains } from '../../../src/content/read-chains.ts';
import { checkChains } from '../../../src/lib/chains/check-chains.ts';
import { chainFileSchema } from '../../../src/lib/model/chain.ts';
import { proposeLinks } from '../../../src/lib/related/propose-links.ts';
import { relatablesOf } from '../../../src/lib/related/relatable.ts';
import { writeProposals } from '../../../src/lib/related/write-proposals.ts';
import { readDocument } from '../../making/theme-files.ts';

const documents = ['york-2016-sif', 'york-2017-scrutiny-report', 'york-2022-ilacs'].map(
  readDocument,
);
const paragraphs = relatablesOf(documents, new Map());
const chains = readChains('content/chains');
const proposals = proposeLinks('york', { documents, paragraphs, chains, most: 10 });

describe('proposals for chains', () => {
  it('begin with each recommendation and area for improvement of the inspections', () => {
    const first = proposals.map(({ recommendation: { link } }) => `${link.report} ${link.role}`);
    expect(first.filter((one) => one === 'york-2016-sif recommendation')).toHaveLength(10);
    expect(first.filter((one) => one === 'york-2022-ilacs recommendation')).toHaveLength(7);
    expect(first).toHaveLength(17);
  });

  it('name the chain that a person has kept', () => {
    expect(proposals[0]!.chain).toBe('york-2016-r1');
  });

  it('have at most ten paragraphs of each document, each sharing something, never the recommendation', () => {
    for (const { recommendation, links } of proposals) {
      const byReport = Map.groupBy(links, ({ link }) => link.report);
      for (const [, of] of byReport) expect(of.length).toBeLessThanOrEqual(10);
      expect(links.filter(({ words }) => words.length === 0)).toEqual([]);
      const { report, anchor } = recommendation.link;
      const itself = links.filter(({ link }) => link.report === report && link.anchor === anchor);
      expect(itself).toEqual([]);
    }
  });

  it('say what a paragraph would be: found then, planned, said, found later', () => {
    const roles = (report: string) =>
      [
        ...new Set(
          proposals[2]!.links
            .filter(({ link }) => link.report === report)
            .map(({ link }) => link.role),
        ),
      ].sort();
    expect(roles('york-2016-sif')).toEqual(['finding']);
    expect(roles('york-2022-ilacs')).toEqual(['later-finding']);
    expect(roles('york-2017-scrutiny-report').filter((role) => role !== 'action')).toEqual([
      'statement',
    ]);
  });

  it('call what an earlier inspection says a finding', () => {
    const { links } = proposals.at(-1)!;
    const earlier = links.filter(({ link }) => link.report === 'york-2016-sif');
    expect(new Set(earlier.map(({ link }) => link.role))).toEqual(new Set(['finding']));
  });

  it('are written as a file of chains that holds as it is', () => {
    const { authority, chains: written } = chainFileSchema.parse(
      parse(writeProposals('york', proposals)),
    );
    const all = written.map((chain) => ({ ...chain, authority }));
    expect(checkChains(all, documents)).toEqual({ sound: all, skipped: [], faults: [] });
  });
});
