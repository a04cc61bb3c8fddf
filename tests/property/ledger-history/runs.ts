import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { Draw } from './model/draw.ts';
import { History } from './history.ts';
import type { Shown } from './shown.ts';
import type { Fault } from './judge/address.ts';
import { describe, reduce, type Failing } from './reduce.ts';
import { Tally } from './tally.ts';

const longest = 10;

/** One history: its document's seed, and what each of its rounds showed. */
function playOne(documents: readonly LibraryDocument[], seed: number) {
  const draw = new Draw(seed);
  const documentSeed = draw.seed();
  const history = new History(documents, documentSeed);
  const rounds = Array.from({ length: draw.from(4, longest) }, () => history.draw(draw));
  return { seed: documentSeed, slug: history.slug, rounds };
}

function failuresOf(seed: number, shown: readonly Shown[], wanted: ReadonlySet<Fault>): Failing[] {
  return shown.flatMap(({ findings }, at) => {
    const rounds = shown.slice(0, at + 1).map(({ round }) => round);
    return findings
      .filter(({ fault }) => wanted.has(fault))
      .map((finding) => ({ seed, rounds, finding }));
  });
}

/** Plays histories until they have so many rounds. @param shows the faults to be reduced and printed, one of each kind of edit */
export function playAll(
  documents: readonly LibraryDocument[],
  {
    seed,
    rounds,
    only,
    shows,
  }: { seed: number; rounds: number; only: number | null; shows: ReadonlySet<Fault> },
): { tally: Tally; reproductions: string[] } {
  const tally = new Tally();
  const reproductions = new Map<string, string>();
  for (let run = only ?? 0; tally.rounds < rounds; run += 1) {
    const played = playOne(documents, seed + run);
    tally.begin(played.slug);
    played.rounds.forEach((shown) => tally.add(shown));
    for (const failing of failuresOf(played.seed, played.rounds, shows)) {
      const { fault, kinds } = failing.finding;
      const key = `${fault} ${kinds.at(-1)}`;
      if (reproductions.has(key)) continue;
      reproductions.set(key, `history ${run}: ${describe(documents, reduce(documents, failing))}`);
    }
    if (only !== null) break;
  }
  return { tally, reproductions: [...reproductions.values()] };
}
