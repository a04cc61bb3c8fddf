import type { DrawnLine } from '../../model/pdf-page.ts';
import { haveSameHyphens, lettersOf, type Letters } from './compared-letters.ts';

/** A part of a line that wide gaps set off. */
interface Part {
  text: string;
  along: number;
  end: number;
  up: number;
  size: number;
}

/** Distance between two lines of one cell, at most, in sizes of the type. */
const lineGap = 1.8;

function partsOf({ text, along, end = along, up, size, parts }: DrawnLine): Part[] {
  const own = parts ?? [{ from: 0, along, end }];
  return own.map((part, at) => {
    const isLast = at === own.length - 1;
    const words = text.slice(part.from, own[at + 1]?.from);
    return { text: words, along: part.along, end: isLast ? end : part.end, up, size };
  });
}

/** What stands right below a part, if that is one other part alone. */
function below(part: Part, parts: readonly Part[]): Part | null {
  const lower = parts.filter(
    ({ along, end, up }) =>
      up < part.up - 1 &&
      up > part.up - lineGap * part.size &&
      along < part.end &&
      end > part.along,
  );
  const nearest = Math.max(...lower.map(({ up }) => up));
  const found = lower.filter(({ up }) => up === nearest);
  return found.length === 1 ? (found[0] as Part) : null;
}

/**
 * Whether a text stands on a page as lines one below the other, each whole, as in a cell of a table that is
 * drawn row by row: what stands beside them is passed over.
 */
export function isInColumn(text: string, lines: readonly DrawnLine[]): boolean {
  const parts = lines.flatMap(partsOf).filter((part) => part.text.trim() !== '');
  const whole = lettersOf(text);
  return parts.some((first) => {
    const found: Letters = { text: '', hyphens: new Map() };
    for (let part: Part | null = first; part !== null; part = below(part, parts)) {
      const { text: own, hyphens } = lettersOf(part.text.trimEnd());
      hyphens.forEach((one, at) => found.hyphens.set(found.text.length + at, one));
      found.text += own;
      if (found.text === whole.text) return haveSameHyphens(found, 0, whole, 0, found.text.length);
      if (!whole.text.startsWith(found.text)) return false;
    }
    return false;
  });
}
