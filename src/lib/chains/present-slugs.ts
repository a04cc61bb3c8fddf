import type { Chain } from '../model/chain.ts';

/**
 * Chains as they were written, with the slugs that their reports have now.
 * @param givenUp slugs that documents gave up, each with the one that its document has now
 */
export function withPresentSlugs(
  chains: readonly Chain[],
  givenUp: ReadonlyMap<string, string>,
): Chain[] {
  const now = (slug: string): string => givenUp.get(slug) ?? slug;
  return chains.map((chain) => ({
    ...chain,
    links: chain.links.map((link) => ({ ...link, report: now(link.report) })),
    ...(chain.nothingIn && { nothingIn: chain.nothingIn.map(now) }),
  }));
}
