import { areaNamed } from '../../../vocabulary/areas.ts';
import { gradeAtEnd } from '../../../vocabulary/grades.ts';
import { joinLines } from '../lines/join-lines.ts';
import { numberRun } from './number-run.ts';
import type { Piece } from './piece.ts';
import type { TablePart } from './table-rows.ts';

/** A numbered line of a table of judgements, which names an area and its grade. */
function isJudged({ lines, number }: Piece): boolean {
  const { text } = joinLines(lines);
  const graded = text.endsWith('.') ? null : gradeAtEnd(text.slice(number?.length ?? 0));
  return graded !== null && graded.rest.length < 100 && areaNamed(graded.rest) !== null;
}

/** Pieces whose number is one of the document's run. */
export function numberedPieces(parts: readonly TablePart[]): Set<Piece> {
  const pieces = parts.flatMap((part) => (part.kind === 'texts' ? part.pieces : []));
  const candidates = pieces.filter((piece) => piece.number !== null && !isJudged(piece));
  const chosen = numberRun(
    candidates.map(({ number }) => Number.parseInt(number?.printed ?? '', 10)),
  );
  return new Set(candidates.filter((_, index) => chosen[index]));
}

/** The next text of each text but the last; footnotes are passed over. */
export function followingTexts(parts: readonly TablePart[]): Map<Piece, Piece> {
  const texts = parts
    .flatMap((part) => (part.kind === 'texts' ? part.pieces : []))
    .filter(({ note }) => note === null);
  return new Map(
    texts.slice(0, -1).map((piece, index): [Piece, Piece] => [piece, texts[index + 1] as Piece]),
  );
}
