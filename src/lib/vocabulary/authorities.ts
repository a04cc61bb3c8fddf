import authorities from './authorities.json' with { type: 'json' };
import { kebab } from '../text/slug.ts';

export interface Authority {
  /** Short name in use: York, Kingston upon Hull. */
  name: string;
  slug: string;
}

/** What the list of local authorities gives of one; null where it gives nothing. */
export interface AuthorityFacts extends Authority {
  dfeCode: string | null;
  onsCode: string | null;
  region: string;
  type: string | null;
}

interface Name {
  authority: Authority;
  pattern: RegExp;
  /** Its first letters, small: a text without them need not be searched. */
  beginning: string;
  length: number;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function nameOf(authority: Authority, printed: string): Name {
  const source = escape(printed)
    .replace(/-/g, '[-\\s]')
    .replace(/ /g, '\\s+')
    .replace(/\band\b/g, '(?:and|&)')
    .replace(/\\\./g, '\\.?');
  return {
    authority,
    pattern: new RegExp(`(?<![\\p{L}-])${source}(?![\\p{L}-])`, 'giu'),
    beginning: /^\p{L}*/u.exec(printed.toLowerCase())?.[0] ?? '',
    length: printed.length,
  };
}

const names: Name[] = authorities
  .flatMap(({ name, alsoKnownAs }) => {
    const authority = { name, slug: kebab(name) };
    return [name, ...alsoKnownAs].map((printed) => nameOf(authority, printed));
  })
  .sort((a, b) => b.length - a.length);

const facts: ReadonlyMap<string, AuthorityFacts> = new Map(
  authorities.map(({ alsoKnownAs: _, ...one }) => {
    const slug = kebab(one.name);
    return [slug, { slug, ...one }];
  }),
);

/** An authority of the list by its slug, or null if the list has none of that name. */
export function authorityFacts(slug: string): AuthorityFacts | null {
  return facts.get(slug) ?? null;
}

/** Whether words are a name and not the common noun or verb that is spelt like it ("Reading", "reading"). */
const isName = (found: string): boolean => /^\p{Lu}/u.test(found);

/** The authority that a printed name contains ("York City Council" → York), longest name first, or null. */
export function authorityNamed(printed: string): Authority | null {
  const small = printed.toLowerCase();
  const isIn = ({ pattern, beginning }: Name) =>
    small.includes(beginning) && [...printed.matchAll(pattern)].some(([own]) => isName(own));
  return names.find(isIn)?.authority ?? null;
}

/** The authority that a text speaks of most often, or null if it names none or two equally often. */
export function authorityMostNamed(text: string): Authority | null {
  const counts = new Map<Authority, number>();
  let rest = text;
  const small = text.toLowerCase();
  for (const { authority, pattern, beginning } of names) {
    if (!small.includes(beginning)) continue;
    rest = rest.replace(pattern, (found) => {
      if (!isName(found)) return found;
      counts.set(authority, (counts.get(authority) ?? 0) + 1);
      return '\uFFFC';
    });
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

/** Codes of the regions of England, by the names that the list of authorities uses (Office for National Statistics, register of geographic codes, E12). */
const regionCodes: Readonly<Record<string, string>> = {
  'North East': 'E12000001',
  'North West': 'E12000002',
  'Yorkshire and the Humber': 'E12000003',
  'East Midlands': 'E12000004',
  'West Midlands': 'E12000005',
  'East of England': 'E12000006',
  London: 'E12000007',
  'South East': 'E12000008',
  'South West': 'E12000009',
};

/** The code of a region by its name; null for what is no region of England. */
export function regionCode(region: string): string | null {
  return regionCodes[region] ?? null;
}
