import type { Chain, ChainRole } from '../model/chain.ts';
import { chainPath } from '../url.ts';
import { chainsByAnchor } from './chain-view.ts';

/** A link from a block to a chain that it stands in. */
export interface ChainLead {
  title: string;
  path: string;
}

const early: ReadonlySet<ChainRole> = new Set(['recommendation', 'finding']);

/** Only what was asked for or found, and has something after it in the chain, was followed up. */
function leadName({ links }: Chain, role: ChainRole): string {
  const goesOn = links.some((link) => !early.has(link.role));
  return early.has(role) && goesOn ? 'Followed up' : 'On the same matter';
}

/** The links from the blocks of one report to the chains that they stand in, by anchor. */
export function chainLeads(chains: readonly Chain[], report: string): Map<string, ChainLead[]> {
  const lead = (anchor: string, chain: Chain): ChainLead => {
    const own = chain.links.find((link) => link.report === report && link.anchor === anchor)!;
    return {
      title: `${leadName(chain, own.role)}: ${chain.title}`,
      path: chainPath(chain.authority, chain.slug),
    };
  };
  const found = chainsByAnchor(chains, report);
  return new Map([...found].map(([anchor, own]) => [anchor, own.map((one) => lead(anchor, one))]));
}
