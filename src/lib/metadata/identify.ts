import type { Segment } from '../model/segment.ts';
import type { Kind } from '../vocabulary/kinds/kind.ts';
import { kindNamed } from '../vocabulary/kinds.ts';
import { salutationAt } from '../vocabulary/letters.ts';

const coverSegments = 12;
const textsAfterSalutation = 4;

/** How many texts the cover has: a letter's title follows its salutation. */
function coverEnd(texts: readonly string[]): number {
  const dear = salutationAt(texts);
  return dear < 0 ? coverSegments : Math.max(coverSegments, dear + textsAfterSalutation);
}

/** Tells the kind of a document from its first lines; a paper of no known kind is of the kind for all others. */
export function identify(segments: readonly Segment[]): Kind {
  const texts = segments.map(({ text }) => text);
  const cover = texts.slice(0, coverEnd(texts));
  const pairs = cover.slice(1).map((text, index) => `${cover[index]} ${text}`);
  return kindNamed([cover, pairs]);
}
