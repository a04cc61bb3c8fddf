import type { Relatable } from '../../../src/lib/related/relatable.ts';
import { termsIn } from '../../../src/lib/related/terms/text-terms.ts';

/** A paragraph by what it may share: its words by their stems, pairs of them, themes, each with how often. */
interface Read {
  paragraph: Relatable;
  at: number;
  counts: Map<string, number>;
  length: number;
}

function readOf(paragraph: Relatable, at: number): Read {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = termsIn(paragraph.text);
  for (const [place, { stem, after }] of terms.entries()) {
    add(`word ${stem}`);
    if (after !== null && place > 0) add(`pair ${terms[place - 1]!.stem} ${stem}`);
  }
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const theme of paragraph.themes) add(`theme ${theme}`);
  return { paragraph, at, counts, length };
}

const weightOf = { word: 1, pair: 0.5, theme: 3 } as const;

/** The score of docs/related-paragraphs.md by comparing all words of both, with nothing looked up. */
export function plainlyRelated(paragraphs: readonly Relatable[]) {
  const read = paragraphs.map(readOf);
  const frequencies = new Map<string, number>();
  for (const { counts } of read)
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const mean = read.reduce((sum, { length }) => sum + length, 0) / read.length;
  const worth = (term: string, { counts, length }: Read): number => {
    const kind = term.split(' ')[0] as keyof typeof weightOf;
    const frequency = frequencies.get(term)!;
    const rarity = Math.log(1 + (read.length - frequency + 0.5) / (frequency + 0.5));
    const count = Math.min(15, counts.get(term)!);
    const often = (count * 2.2) / (count + 1.2 * (0.5 + (0.5 * length) / mean));
    return weightOf[kind] * rarity * (kind === 'theme' ? 1 : often);
  };
  return (at: number, report: string): { paragraph: Relatable; score: number }[] => {
    const own = read[at]!.counts;
    return read
      .filter((one) => one.paragraph.report === report && one.at !== at)
      .map((one) => ({ one, shared: [...one.counts.keys()].filter((term) => own.has(term)) }))
      .filter(({ shared }) => shared.filter((term) => !term.startsWith('pair')).length > 1)
      .map(({ one, shared }) => ({
        at: one.at,
        paragraph: one.paragraph,
        score: shared.reduce((sum, term) => sum + worth(term, one), 0),
      }))
      .sort((a, b) => (Math.abs(b.score - a.score) < 1e-9 ? a.at - b.at : b.score - a.score));
  };
}
