import type { Block } from '../../model/block.ts';
import type { PageFacts } from '../../model/page-facts.ts';
import { textKey } from '../../model/page-facts.ts';
import { beginningOf } from '../../text/words.ts';
import type { SoughtWords } from '../../take-down/find-words.ts';
import { maskWords } from '../../take-down/mask-text.ts';

/** A place of a page where words stand. */
export interface BlockPlace {
  anchor: string;
  page: number | null;
}

/** Where words stand in what a reader sees. */
export function placesInBlocks(blocks: readonly Block[], words: SoughtWords): BlockPlace[] {
  return blocks.flatMap(({ id, page, text, header }) =>
    [text, ...header].flatMap((one) => words.findIn(one).map(() => ({ anchor: id, page }))),
  );
}

const shownOf = (
  { kind, label, number, text, header, cells }: Block,
  words: SoughtWords | null,
) => {
  const own = (one: string) => (words === null ? one : maskWords(one, words).text);
  const shown = [own(text), header.map(own), cells.map(({ text: one, rows }) => [own(one), rows])];
  return JSON.stringify([kind, label, number, ...shown]);
};

/**
 * Whether a document without certain words is the one before, but for these: the same blocks in the same
 * order, each with the same text, or that text masked.
 * @returns the anchor of the first block of which that is not so; null if there is none
 */
export function firstDifference(
  before: readonly Block[],
  after: readonly Block[],
  words: SoughtWords,
): string | null {
  const at = before.findIndex((block, index) => {
    const other = after[index];
    return other === undefined || shownOf(block, words) !== shownOf(other, null);
  });
  if (at >= 0) return (before[at] as Block).id;
  return after[before.length]?.id ?? null;
}

/** Page numbers that belong to texts, given to the same texts without certain words. */
export function maskPageFacts(
  facts: PageFacts,
  before: readonly Block[],
  after: readonly Block[],
): PageFacts {
  const successors = new Map<string, Block[]>();
  before.forEach((block, at) => {
    const key = textKey(block);
    successors.set(key, [...(successors.get(key) ?? []), after[at] as Block]);
  });
  const blocks = facts.blocks.map((fact) => {
    const block = successors.get(fact.hash)?.shift();
    if (block === undefined || textKey(block) === fact.hash) return fact;
    return { ...fact, hash: textKey(block), begins: beginningOf(block.text) };
  });
  return { ...facts, blocks };
}
