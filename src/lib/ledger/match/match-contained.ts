import { mayHaveStayed } from './may-have-stayed.ts';
import type { Matching } from './state/matching.ts';
import type { TakenUp } from './state/taken-up.ts';
import type { Similarity } from './texts/similarity.ts';

/**
 * Finds known texts that now stand, word for word, within one longer text: a note that was taken up into
 * a paragraph, a paragraph that went into an imprint. They are `merged` into that text, unless the words
 * stood in another longer one before: then what has them now may have them from there.
 */
export function matchContained(matching: Matching, takenUp: TakenUp, similarity: Similarity): void {
  for (const at of matching.openKnown()) {
    const [whole, ...others] = takenUp.wholesOf(at);
    // The very words alone are a copy, not a text that took them up.
    if (whole === undefined || others.length > 0 || takenUp.hasCopy(at)) continue;
    if (takenUp.stoodWithin(at, whole)) continue;
    if (mayHaveStayed(at, { matching, similarity }, whole)) continue;
    matching.merge({ whole, parts: [at] });
  }
}
