import type { Matching } from './state/matching.ts';
import { tellingWords, type Piece } from './texts/known-text.ts';

/** The words of a text as one string in which a run of words can be looked for. */
const line = ({ words }: Piece): string => ` ${words.join(' ')} `;

/**
 * Finds known texts that now stand, word for word, within one longer text: a note that was taken up into
 * a paragraph, a paragraph that went into an imprint. They are `merged` into that text, unless the words
 * stood in another longer one before: then what has them now may have them from there.
 */
export function matchContained(matching: Matching): void {
  const open = matching
    .openKnown()
    .filter(
      (at) => matching.known[at]!.ownsText && matching.known[at]!.words.length >= tellingWords,
    );
  if (open.length === 0) return;
  const lines = matching.fresh.map((piece) => (piece.ownsText ? line(piece) : ''));
  const before = matching.known.map((piece) => (piece.ownsText ? line(piece) : ''));
  const hadBefore = (whole: number, words: string) =>
    before.some(
      (other, known) =>
        other.includes(words) && (other !== words || matching.freshOf(known) === whole),
    );
  for (const at of open) {
    const words = before[at]!;
    const wholes = [...lines.keys()].filter((fresh) => lines[fresh]!.includes(words));
    const [whole] = wholes;
    // The very words alone are a copy, not a text that took them up.
    if (whole === undefined || wholes.length > 1 || lines[whole] === words) continue;
    if (hadBefore(whole, words)) continue;
    matching.merge({ whole, parts: [at] });
  }
}
