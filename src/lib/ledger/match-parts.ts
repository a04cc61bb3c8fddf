import type { Candidates } from './candidates.ts';
import type { Division, Matching } from './matching.ts';
import type { Piece } from './piece.ts';
import { likeInOrder, type Similarity } from './similarity.ts';

/** Share of a part's words that the whole must have. */
const contained = 0.8;
/** Share of the words of whole and parts that must agree in order. */
const covered = 0.85;
const mostParts = 12;

/** One side of the matching, with what is still open on it. */
interface Side {
  pieces: readonly Piece[];
  isOpen: (at: number) => boolean;
  candidates: Candidates;
}

const isAside = ({ kind }: Piece): boolean => kind === 'boilerplate' || kind === 'footnote';

/** The next position in a direction that is part of the running text, or null. */
function nextInText(pieces: readonly Piece[], from: number, step: 1 | -1): number | null {
  for (let at = from + step; at >= 0 && at < pieces.length; at += step) {
    if (!isAside(pieces[at]!)) return at;
  }
  return null;
}

/** The open texts around a position, in order, that all stand in the whole. */
function runAround(side: Side, start: number, isPart: (at: number) => boolean): number[] {
  const run = [start];
  for (const step of [-1, 1] as const) {
    let at = nextInText(side.pieces, start, step);
    while (at !== null && run.length < mostParts && isPart(at)) {
      if (step < 0) run.unshift(at);
      else run.push(at);
      at = nextInText(side.pieces, at, step);
    }
  }
  return run;
}

/** The stretch of a run that comes nearest to the whole, if it is more than one text and near enough. */
function bestStretch(
  whole: Piece,
  run: readonly number[],
  pieces: readonly Piece[],
): number[] | null {
  let best: { parts: number[]; like: number } = { parts: [], like: covered };
  for (let from = 0; from < run.length; from += 1) {
    for (let to = from + 1; to <= run.length; to += 1) {
      const parts = run.slice(from, to);
      const like = likeInOrder(
        whole.words,
        parts.flatMap((at) => pieces[at]!.words),
      );
      if (like > best.like) best = { parts, like };
    }
  }
  return best.parts.length > 1 ? best.parts : null;
}

/** Finds the consecutive open texts of a side which together are the whole, each a part of it. */
function partsOf(whole: Piece, side: Side, similarity: Similarity): number[] | null {
  if (!whole.ownsText || isAside(whole)) return null;
  const isPart = (at: number) => {
    const piece = side.pieces[at]!;
    return (
      side.isOpen(at) &&
      piece.ownsText &&
      piece.text !== '' &&
      similarity.containment(piece, whole) >= contained
    );
  };
  for (const start of side.candidates.of(whole)) {
    if (isAside(side.pieces[start]!) || !isPart(start)) continue;
    const parts = bestStretch(whole, runAround(side, start, isPart), side.pieces);
    if (parts !== null) return parts;
  }
  return null;
}

/** Finds known texts that are now several consecutive ones, and consecutive ones that are now one. */
export function matchParts(
  matching: Matching,
  similarity: Similarity,
  candidates: { known: Candidates; fresh: Candidates },
): void {
  const fresh: Side = {
    pieces: matching.fresh,
    isOpen: (at) => matching.isOpenFresh(at),
    candidates: candidates.fresh,
  };
  const known: Side = {
    pieces: matching.known,
    isOpen: (at) => matching.isOpenKnown(at),
    candidates: candidates.known,
  };
  const divide = (open: number[], from: Side, into: Side, record: (division: Division) => void) => {
    for (const whole of open) {
      const parts = from.isOpen(whole) ? partsOf(from.pieces[whole]!, into, similarity) : null;
      if (parts !== null) record({ whole, parts });
    }
  };
  divide(matching.openKnown(), known, fresh, (division) => matching.split(division));
  divide(matching.openFresh(), fresh, known, (division) => matching.merge(division));
}
