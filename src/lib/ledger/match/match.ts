import { Candidates } from './state/candidates.ts';
import { matchContained } from './match-contained.ts';
import { matchEdited } from './corrections/match-edited.ts';
import { matchExchanged } from './match-exchanged.ts';
import { matchFormulas } from './match-named.ts';
import { matchParts } from './match-parts.ts';
import { matchRecut } from './match-recut.ts';
import { ambiguousRows, TableRows } from './match-rows.ts';
import { matchRemaining, matchRepeated, matchUnique, matchUnmoved } from './match-same.ts';
import { Matching } from './state/matching.ts';
import { Reader, toPieces, type Anchorable } from './texts/known-text.ts';
import { rowNames } from './texts/row-name.ts';
import { TakenUp } from './state/taken-up.ts';
import { Similarity } from './texts/similarity.ts';

/** Each round can bring to light neighbours by which the next one decides; more than these never mattered. */
const mostRounds = 8;

/**
 * Finds out which known text is which new one, both in reading order. Words first: a text that stands
 * once on each side is itself, wherever it moved. A row of a table is known by its label, a formulaic
 * sentence by all but its figures. Then surroundings tell repeated texts apart, parts are told from
 * corrections, and a correction is accepted only where a single one is clear. The rule and its reasons
 * are in docs/decisions/0005.
 * @param certain pairs that are known from elsewhere, by position; they are matched before all others
 * @param back the positions of new texts that stood in the document before, word for word, and the days on which they went
 */
export function match(
  known: readonly Anchorable[],
  fresh: readonly Anchorable[],
  certain: readonly (readonly [known: number, fresh: number])[] = [],
  back: ReadonlyMap<number, string> = new Map(),
): Matching {
  if (known.length === 0) return new Matching([], [], back);
  const reader = new Reader();
  const matching = new Matching(toPieces(known, reader), toPieces(fresh, reader), back);
  certain.forEach(([one, two]) => matching.link(one, two));
  const rows = { known: rowNames(matching.known), fresh: rowNames(matching.fresh) };
  const tables = new TableRows(matching, rows);
  const ambiguous = ambiguousRows(rows.known, rows.fresh);
  matchUnique(matching, (at) => ambiguous.has(rows.known.get(at)?.label ?? ''));
  tables.matchTables();
  tables.matchRows();
  matchUnique(matching);
  const similarity = new Similarity([...matching.known, ...matching.fresh]);
  const candidates = {
    known: new Candidates(
      matching.known,
      matching.openFresh().map((at) => matching.fresh[at]!),
      similarity,
    ),
    fresh: new Candidates(
      matching.fresh,
      matching.openKnown().map((at) => matching.known[at]!),
      similarity,
    ),
  };
  const takenUp = new TakenUp(matching);
  let doubtful: { known: number; fresh: number }[] = [];
  for (let round = 0, settled = -1; round < mostRounds && matching.settled > settled; round += 1) {
    settled = matching.settled;
    matchUnmoved(matching);
    matchRepeated(matching);
    tables.matchTables();
    tables.matchRows();
    matchFormulas(matching, similarity, candidates, takenUp);
    matchExchanged(matching, similarity);
    matchRecut(matching);
    matchParts(matching, candidates);
    doubtful = matchEdited(matching, similarity, candidates, rows, takenUp);
  }
  for (let settled = -1; matching.settled > settled;) {
    settled = matching.settled;
    matchRemaining(matching);
    matchRepeated(matching);
  }
  matchContained(matching, takenUp, similarity);
  const seen = new Set(matching.unclear.map(({ known: at }) => at));
  for (const pair of doubtful) {
    if (!seen.has(pair.known) && matching.isOpenKnown(pair.known)) matching.unclear.push(pair);
    seen.add(pair.known);
  }
  return matching;
}
