import { Context } from './state/context.ts';
import type { Matching } from './state/matching.ts';
import { writtenAnew } from './texts/alike.ts';
import type { Similarity } from './texts/similarity.ts';

/**
 * Whether a new text between the same neighbours may be a known one, written anew: then what is like it
 * elsewhere may be its copy.
 * @param but a new text that doesn't count
 */
export function mayHaveStayed(
  known: number,
  { matching, similarity }: { matching: Matching; similarity: Similarity },
  but: number | null = null,
): boolean {
  const context = new Context(matching);
  return matching
    .openFresh()
    .some(
      (at) =>
        at !== but &&
        context.isBetweenSame(known, at) &&
        similarity.of(matching.known[known]!, matching.fresh[at]!) >= writtenAnew,
    );
}
