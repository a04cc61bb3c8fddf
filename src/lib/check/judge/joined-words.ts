import { wordsToFind, type QuotedToken } from '../compare/quoted-tokens.ts';
import { isWhole } from '../compare/fit-quotation.ts';
import type { Fitted } from './paragraph-finder.ts';
import type { At } from '../tell/result.ts';

/** A piece of fewer words stands in too many paragraphs to tell that it comes from one. */
export const fewestOfPiece = 4;

const lineOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** How many of the words, from the first or from the last, stand in a line in a row. */
function reach(words: readonly string[], line: string, isFromEnd: boolean): number {
  for (let many = words.length; many > 0; many--) {
    const some = isFromEnd ? words.slice(-many) : words.slice(0, many);
    if (line.includes(lineOf(some))) return many;
  }
  return 0;
}

/** Two paragraphs of which one ends, and the other begins, what is quoted as one. */
function inTwo(quoted: readonly QuotedToken[], near: readonly Fitted[]): At[] {
  const words = wordsToFind(quoted);
  const lines = near.map(({ printed }) => lineOf(wordsToFind(printed)));
  const starts = lines.map((line) => reach(words, line, false));
  const ends = lines.map((line) => reach(words, line, true));
  const [from, to] = [starts, ends].map((all) => all.indexOf(Math.max(...all))) as [number, number];
  const [many, rest] = [starts[from] ?? 0, ends[to] ?? 0];
  const isJoined =
    from !== to && many >= fewestOfPiece && rest >= fewestOfPiece && many + rest >= words.length;
  return isJoined && many < words.length && rest < words.length
    ? [near[from]!.at, near[to]!.at]
    : [];
}

/** A quotation's pieces between its gaps. */
export function piecesOf(quoted: readonly QuotedToken[]): QuotedToken[][] {
  const pieces: QuotedToken[][] = [[]];
  for (const token of quoted) {
    if (token.kind === 'gap') pieces.push([]);
    else pieces.at(-1)!.push(token);
  }
  return pieces.filter((piece) => piece.some(({ kind }) => kind === 'word'));
}

/**
 * The paragraphs that a quotation takes its pieces from, where no one of them has them all; empty where
 * it is not so.
 * @param near paragraphs that have some of its words
 * @param find looks for one piece
 */
export async function joinedFrom(
  quoted: readonly QuotedToken[],
  near: readonly Fitted[],
  find: (piece: readonly QuotedToken[]) => Promise<Fitted[]>,
): Promise<At[]> {
  const pieces = piecesOf(quoted);
  if (pieces.length < 2) return inTwo(quoted, near);
  const places: At[] = [];
  for (const piece of pieces) {
    const isTold = wordsToFind(piece).length >= fewestOfPiece;
    const found = (await find(piece)).find(({ fit }) => isWhole(fit));
    if (!found || !isTold) return [];
    places.push(found.at);
  }
  const distinct = new Map(places.map((at) => [`${at.slug}#${at.anchor}`, at]));
  return distinct.size > 1 ? [...distinct.values()] : [];
}
