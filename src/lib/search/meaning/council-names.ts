import authorities from '../../vocabulary/authorities.json' with { type: 'json' };
import successions from '../../vocabulary/successions.json' with { type: 'json' };

/** A council as readers may name it. */
export interface CouncilName {
  /** A name in use, small. */
  typed: string;
  /** The councils that it means, by the names under which their documents stand. */
  councils: string[];
}

/** What people write for counties and cities, beside what the list of councils has. */
const short: Readonly<Record<string, string>> = {
  northants: 'Northamptonshire',
  notts: 'Nottinghamshire',
  bucks: 'Buckinghamshire',
  herts: 'Hertfordshire',
  hants: 'Hampshire',
  lancs: 'Lancashire',
  lincs: 'Lincolnshire',
  leics: 'Leicestershire',
  cambs: 'Cambridgeshire',
  oxon: 'Oxfordshire',
  wilts: 'Wiltshire',
  glos: 'Gloucestershire',
  gloucs: 'Gloucestershire',
  staffs: 'Staffordshire',
  warks: 'Warwickshire',
  worcs: 'Worcestershire',
  derbys: 'Derbyshire',
  shrops: 'Shropshire',
  salop: 'Shropshire',
  beds: 'Bedfordshire',
  berks: 'Berkshire',
  northumb: 'Northumberland',
  'n yorks': 'North Yorkshire',
  'north yorks': 'North Yorkshire',
  'east yorks': 'East Riding of Yorkshire',
  'east yorkshire': 'East Riding of Yorkshire',
  'w sussex': 'West Sussex',
  'e sussex': 'East Sussex',
  'n lincs': 'North Lincolnshire',
  'north lincs': 'North Lincolnshire',
  'ne lincs': 'North East Lincolnshire',
  'north east lincs': 'North East Lincolnshire',
  'north northants': 'North Northamptonshire',
  'west northants': 'West Northamptonshire',
  'central beds': 'Central Bedfordshire',
  'south glos': 'South Gloucestershire',
  'n somerset': 'North Somerset',
  bcp: 'Bournemouth, Christchurch and Poole',
  rbkc: 'Kensington and Chelsea',
  lbhf: 'Hammersmith and Fulham',
  rbwm: 'Windsor and Maidenhead',
  brum: 'Birmingham',
  // County towns that are no council of their own: readers mean the county.
  northampton: 'Northamptonshire',
  cambridge: 'Cambridgeshire',
  oxford: 'Oxfordshire',
  gloucester: 'Gloucestershire',
  worcester: 'Worcestershire',
  lincoln: 'Lincolnshire',
  norwich: 'Norfolk',
  ipswich: 'Suffolk',
  exeter: 'Devon',
};

/** Councils that came in the place of others, or before them: readers may name either. */
function kin(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { from, to } of successions) {
    for (const { authority } of to) {
      found.set(from.authority, [...(found.get(from.authority) ?? []), authority]);
    }
  }
  return found;
}

/** A council's name as it is compared with what was typed: small, without signs. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * All names by which readers may call councils in England: in full, in short, as they were. Source: the
 * list of councils and the Orders that followed one by another.
 * @param held the councils that the library has documents of
 */
export function councilNames(held: readonly string[]): CouncilName[] {
  const successors = kin();
  const known = authorities.map(({ name, alsoKnownAs }) => ({
    name,
    names: [name, ...alsoKnownAs],
  }));
  const former = [...successors.keys(), ...held, ...Object.values(short)].map((name) => ({
    name,
    names: [name],
  }));
  const shorter = Object.entries(short).map(([typed, name]) => ({ name, names: [typed] }));
  const all = new Map<string, Set<string>>();
  for (const { name, names } of [...known, ...former, ...shorter]) {
    const meant = held.includes(name) ? [name] : [name, ...(successors.get(name) ?? [])];
    for (const one of names) {
      all.set(plainName(one), new Set([...(all.get(plainName(one)) ?? []), ...meant]));
    }
  }
  return [...all]
    .map(([typed, councils]) => ({ typed, councils: [...councils].sort() }))
    .sort((a, b) => (a.typed < b.typed ? -1 : 1));
}

/**
 * What else readers may call a council than by its name, the longest first.
 * @param held the councils that the library has documents of
 */
export function otherNames(held: readonly string[]): (council: string | null) => string[] {
  const names = councilNames([...new Set(held)]);
  return (council) =>
    council === null
      ? []
      : names
          .filter(
            ({ typed, councils }) => councils.includes(council) && typed !== plainName(council),
          )
          .map(({ typed }) => typed)
          .sort((a, b) => b.length - a.length);
}
