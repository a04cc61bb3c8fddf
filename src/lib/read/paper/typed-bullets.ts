import { trimSpace } from '../../text/words.ts';
import type { PrintedLine } from './html-words.ts';

/** A bullet that was typed before a text, and the text. */
export interface TypedBullet {
  bullet: string;
  text: string;
}

/** A bullet typed before a text, which is a mark and no word; a dash or an "o" needs a space after it. */
export const typedBullet =
  /^\s*([■◼▪•·●○◦‣⁃\uF02D\uF06E\uF0A7\uF0B7\uF0BE]|[-–—](?=\s)|o(?=\s+\p{L}))\s*(?=\S)/u;

const shortest = 24;

/** The printed lines without the bullets that were left out as marks; each must stand before its own text. */
export function withoutBullets(
  lines: readonly PrintedLine[],
  bullets: readonly TypedBullet[],
): PrintedLine[] {
  let next = 0;
  return lines.map((line) => {
    const mark = bullets[next];
    const printed = typedBullet.exec(line.text);
    if (mark === undefined || printed === null || printed[1] !== mark.bullet) return line;
    const rest = line.text.slice(printed[0].length);
    const [own, taken] = [trimSpace(rest), mark.text].map((text) => text.slice(0, shortest));
    if (own !== taken && !mark.text.startsWith(trimSpace(rest))) return line;
    next += 1;
    return { ...line, text: rest };
  });
}
