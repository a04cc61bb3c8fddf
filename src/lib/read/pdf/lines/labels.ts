import type { Line } from './lines.ts';

/** What stands before a text: a number or a bullet, and how many signs of the line it takes. */
export interface Lead {
  kind: 'number' | 'bullet';
  printed: string;
  length: number;
}

const bullets = /^([■◼▪•·●○◦‣⁃►➢✓\u2212\u2500\u2015\uE000-\uF8FF]|[\u0300-\u036F]+)\s*(?=\S)/u;
const dashes = /^([-–—])\s+(?=\S)/u;
const letterBullet = /^(o)\s+(?=\S)/u;
const number = /^(\d{1,3}[.)]?)(?:\s+|(?<=[.)])(?=[\p{L}‘“'"(]))(?=\S)/u;
const bareNumber = /^(\d{1,3}\.)$/u;

/** Distance, in sizes of its type, from a mark to the text that it hangs before. */
function hangs(line: Line): boolean {
  const visible = line.items.filter(({ text }) => text.trim() !== '');
  const [first, second] = visible;
  if (first === undefined || second === undefined) return false;
  return second.x - (first.x + first.width) > 0.45 * first.size && first.text.trim().length <= 4;
}

/** The bullet that a line begins with, or null. A dash is one only where it hangs before its text. */
export function bulletOf(line: Line, isListItem: boolean): Lead | null {
  const found =
    bullets.exec(line.text) ??
    (isListItem || hangs(line) ? (dashes.exec(line.text) ?? letterBullet.exec(line.text)) : null);
  return found === null
    ? null
    : { kind: 'bullet', printed: found[1] as string, length: found[0].length };
}

/** The number that a line begins with, or null; without a stop it must hang before its text. */
export function numberOf(line: Line): Lead | null {
  const found = number.exec(line.text) ?? bareNumber.exec(line.text);
  if (found === null) return null;
  const printed = found[1] as string;
  if (/^\d+$/.test(printed) && !hangs(line)) return null;
  return { kind: 'number', printed, length: found[0].length };
}

const letter = /^\(?(?:[a-z]|[ivx]{1,5})[.)]\s+(?=\S)/u;

/** Whether a line begins with the letter or Roman number of a list, hanging before its text. */
export function beginsWithLetter(line: Line): boolean {
  return letter.test(line.text) && hangs(line);
}
