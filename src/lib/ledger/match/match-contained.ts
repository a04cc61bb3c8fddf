import { Context } from './state/context.ts';
import type { Matching } from './state/matching.ts';
import type { TakenUp } from './state/taken-up.ts';
import { writtenAnew } from './texts/alike.ts';
import type { Similarity } from './texts/similarity.ts';

/** Whether a text between the same neighbours may be the known one, written anew: then the longer one may be a copy. */
function mayHaveStayed(
  known: number,
  whole: number,
  { matching, similarity }: { matching: Matching; similarity: Similarity },
): boolean {
  const context = new Context(matching);
  return matching
    .openFresh()
    .some(
      (at) =>
        at !== whole &&
        context.isBetweenSame(known, at) &&
        similarity.of(matching.known[known]!, matching.fresh[at]!) >= writtenAnew,
    );
}

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
    if (mayHaveStayed(at, whole, { matching, similarity })) continue;
    matching.merge({ whole, parts: [at] });
  }
}
