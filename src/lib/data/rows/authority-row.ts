import type { Council } from '../../library/councils.ts';
import { address, authorityPath, type Place } from '../../url.ts';
import { authorityFacts } from '../../vocabulary/authorities.ts';
import { endOf, isAbolished, originsOf, type Succession } from '../../vocabulary/successions.ts';

/** One council that came before or after another, and the Order by which it did. */
export interface SuccessionRow {
  slug: string;
  council: string;
  area: string | null;
  on: string;
  order: string;
  source: string;
}

/** One authority as `/data/authorities.json` lists it. */
export interface AuthorityRow {
  slug: string;
  name: string;
  dfeCode: string | null;
  onsCode: string | null;
  region: string | null;
  type: string | null;
  abolished: string | null;
  successors: SuccessionRow[];
  predecessors: SuccessionRow[];
  reports: string[];
  url: string;
}

const orderOf = ({ on, order, number, source }: Succession) => ({
  on,
  order: `${order} (${number})`,
  source,
});

function successorsOf(slug: string): SuccessionRow[] {
  const end = endOf(slug);
  if (end === null) return [];
  return end.to.map(({ slug: to, council, area }) => ({
    slug: to,
    council,
    area,
    ...orderOf(end),
  }));
}

function predecessorsOf(slug: string): SuccessionRow[] {
  return originsOf(slug).map((origin) => {
    const area = origin.to.find((one) => one.slug === slug)?.area ?? null;
    return { slug: origin.from.slug, council: origin.from.council, area, ...orderOf(origin) };
  });
}

/** The public row of an authority that has a page. */
export function authorityRow({ slug, name, documents }: Council, place: Place): AuthorityRow {
  const facts = authorityFacts(slug);
  return {
    slug,
    name,
    dfeCode: facts?.dfeCode ?? null,
    onsCode: facts?.onsCode ?? null,
    region: facts?.region ?? null,
    type: facts?.type ?? null,
    abolished: isAbolished(slug) ? (endOf(slug)?.on ?? null) : null,
    successors: successorsOf(slug),
    predecessors: predecessorsOf(slug),
    reports: documents.map(({ meta }) => meta.slug),
    url: address(place, authorityPath(slug)),
  };
}
