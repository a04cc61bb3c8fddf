import type { ParagraphTable } from '../../../lib/search/index/paragraph-table.ts';
import type { Postings } from '../../../lib/search/index/postings.ts';
import type { Span } from '../../../lib/text/spans.ts';

/** Where something stands: for each paragraph that has it, the places in it, in tokens. */
export type Matches = Map<number, Span[]>;

/** Puts places of the library, each the first of `length` tokens, to their paragraphs. */
export function byParagraph(
  table: ParagraphTable,
  starts: Postings,
  length: number,
  into: Matches,
): void {
  let [ordinal, from, end] = [0, 0, 0];
  for (const start of starts) {
    if (start >= end) {
      ordinal = table.ordinalAt(start);
      [from, end] = [table.startOf(ordinal), table.endOf(ordinal)];
    }
    if (start + length > end) continue;
    const span = { start: start - from, end: start - from + length };
    const spans = into.get(ordinal);
    if (spans) spans.push(span);
    else into.set(ordinal, [span]);
  }
}
