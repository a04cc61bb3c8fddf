import type { IndexedDocument } from '../index/paragraph-table.ts';

/** What readers call documents by, and the word of their names that it means. */
const called: ReadonlyMap<string, string> = new Map([
  ['scrutiny', 'scrutiny'],
  ['committee', 'scrutiny'],
  ['briefing', 'briefing'],
  ['framework', 'framework'],
  ['ilacs', 'ilacs'],
  ['sif', 'single'],
  ['jtai', 'targeted'],
]);

/** Documents that a question names by what they are. */
export interface KindsNamed {
  /** Places of the words that say so. */
  at: number[];
  /** What such documents are called: `scrutiny report`. */
  kinds: string[];
  /** Their slugs. */
  reports: string[];
}

const kindOf = ({ name }: IndexedDocument): string => name.slice(name.indexOf(', ') + 2);

/**
 * Finds what says which kind of document is meant: only words that, with the council or year named beside
 * them, name documents that are held; elsewhere they are words to look for.
 */
export function kindsNamed(
  words: readonly string[],
  { councils, years }: { councils: readonly string[]; years: readonly string[] },
  documents: readonly IndexedDocument[],
): KindsNamed {
  const isNamed = ({ authority = '', year }: IndexedDocument): boolean =>
    (councils.length === 0 || councils.includes(authority)) &&
    (years.length === 0 ? year === undefined : years.includes(year ?? ''));
  const likely = councils.length + years.length === 0 ? [] : documents.filter(isNamed);
  const at: number[] = [];
  const found = new Set<IndexedDocument>();
  for (const [place, word] of words.entries()) {
    const meant = called.get(word);
    const own = likely.filter((one) => meant && kindOf(one).toLowerCase().includes(meant));
    if (own.length > 0) at.push(place);
    for (const one of own) found.add(one);
  }
  const all = [...found];
  return { at, kinds: [...new Set(all.map(kindOf))], reports: all.map(({ slug }) => slug) };
}
