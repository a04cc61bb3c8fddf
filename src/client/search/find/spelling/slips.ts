import type { SearchIndex } from '../../index/search-index.ts';

interface Sought {
  typed: string;
  matches: ReadonlyMap<number, unknown>;
}

/** One thing asked for, as far as the library has it. */
interface SoughtTogether {
  terms: readonly Sought[];
  also: readonly Sought[];
}

/** Words asked for that no paragraph has, nor what stands in their place. */
export function missingOf({ terms, also }: SoughtTogether): string[] {
  if (also.some(({ matches }) => matches.size > 0)) return [];
  return terms.filter(({ matches }) => matches.size === 0).map(({ typed }) => typed);
}

const isLetters = /^\p{L}+$/u;

/** Things asked for, and of which words neither the library nor the dictionary has any. */
export function withSlips<Clause extends SoughtTogether>(
  index: SearchIndex,
  clauses: readonly Clause[],
): Promise<(Clause & { isSlip: boolean })[]> {
  const isSlip = async (word: string) => isLetters.test(word) && !(await index.isEnglish(word));
  return Promise.all(
    clauses.map(async (clause) => {
      const slips = await Promise.all(missingOf(clause).map(isSlip));
      return { ...clause, isSlip: slips.length > 0 && slips.every(Boolean) };
    }),
  );
}
