import { kebab } from '../text/slug.ts';
import successions from './successions.json' with { type: 'json' };

/** A council as an Order names it, and the authority under whose short name its documents stand. */
export interface NamedCouncil {
  slug: string;
  council: string;
}

/** The end of a council and who took its place; sources: the Orders that made it so. */
export interface Succession {
  /** ISO date. */
  on: string;
  order: string;
  /** The Order's number among statutory instruments. */
  number: string;
  /** Address of the Order. */
  source: string;
  from: NamedCouncil;
  /** `area`: the only part of the former area that went to this council; null if it is more than a named part. */
  to: (NamedCouncil & { area: string | null })[];
}

const all: readonly Succession[] = successions.map(({ from, to, ...rest }) => ({
  ...rest,
  from: { slug: kebab(from.authority), council: from.council },
  to: to.map(({ authority, council, area }) => ({ slug: kebab(authority), council, area })),
}));

/** How an authority's council ended. @param slug of the authority */
export function endOf(slug: string): Succession | null {
  return all.find(({ from }) => from.slug === slug) ?? null;
}

/** Whose place an authority's council took; its own of the same short name is one of them. */
export function originsOf(slug: string): Succession[] {
  return all.filter(({ to }) => to.some((one) => one.slug === slug));
}

/** Other authorities that came before or after one. */
export function relatedTo(slug: string): string[] {
  const after = endOf(slug)?.to.map((one) => one.slug) ?? [];
  const before = originsOf(slug).map(({ from }) => from.slug);
  return [...new Set([...after, ...before])].filter((one) => one !== slug);
}

/** Whether nothing of an authority's name is left: its council was abolished and none took the name on. */
export function isAbolished(slug: string): boolean {
  const end = endOf(slug);
  return end !== null && end.to.every((one) => one.slug !== slug);
}
