import type { Chain, ChainLink } from '../../model/chain.ts';

/** One chain as `/data/chains.json` lists it. */
export interface ChainRow {
  slug: string;
  authority: string;
  title: string;
  links: Pick<ChainLink, 'report' | 'anchor' | 'role'>[];
  /** Reports that say nothing on the matter; left out where none was looked for in vain. */
  nothingIn?: string[];
}

/** The public row of one chain; its links in the order in which they are read. */
export function chainRow({ slug, authority, title, links, nothingIn }: Chain): ChainRow {
  const row = {
    slug,
    authority,
    title,
    links: links.map(({ report, anchor, role }) => ({ report, anchor, role })),
  };
  return nothingIn === undefined ? row : { ...row, nothingIn };
}
