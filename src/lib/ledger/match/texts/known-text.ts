import type { BlockKind } from '../../../model/block.ts';
import { normaliseText } from '../../../text/fingerprint.ts';

/** What a ledger's entry and a document's block have in common. */
export interface Anchorable {
  id: string;
  kind: BlockKind | null;
  number: number | null;
  parent: string | null;
  section: string | null;
  text: string;
  /** Since when its anchor is published, if it is. */
  published?: string | null;
}

/** One citable text as the matching sees it, on either side; parent and section are positions on its side. */
export interface Piece {
  id: string;
  kind: BlockKind | null;
  number: number | null;
  parent: number | null;
  section: number | null;
  /** The text without differences of typography; of a block without words of its own, those below it. */
  text: string;
  words: string[];
  /** Whether the text is its own, not only its descendants'. */
  ownsText: boolean;
  published: string | null;
}

function childrenOf(
  items: readonly Anchorable[],
  positions: ReadonlyMap<string, number>,
): Map<number, number[]> {
  const children = new Map<number, number[]>();
  items.forEach(({ parent }, at) => {
    const above = parent === null ? undefined : positions.get(parent);
    if (above === undefined) return;
    if (above < at) children.set(above, [...(children.get(above) ?? []), at]);
  });
  return children;
}

/** The texts of everything below an item, in reading order. */
function textsBelow(
  items: readonly Anchorable[],
  children: ReadonlyMap<number, number[]>,
  at: number,
): string[] {
  return (children.get(at) ?? []).flatMap((child) => [
    (items[child] as Anchorable).text,
    ...textsBelow(items, children, child),
  ]);
}

/** A text of so many words is not written twice by chance: where they stand, the text stands. */
export const tellingWords = 8;

/** A note's marker that stands in the text, because no note of the document is called by it, is no word. */
const noteMarks = /[\u00B9\u00B2\u00B3\u2070-\u2079]/gu;

/** The words of a text, in lower case. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(noteMarks, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A text as it is compared: without differences of typography, and its words in lower case. */
interface Wording {
  text: string;
  words: string[];
}

/** Reads texts; the same text is read once, and its words are the same list. */
export class Reader {
  private readonly read = new Map<string, Wording>();

  wordingOf(text: string): Wording {
    const known = this.read.get(text);
    if (known !== undefined) return known;
    const normal = normaliseText(text);
    const wording = { text: normal, words: wordsIn(normal) };
    this.read.set(text, wording);
    return wording;
  }
}

/** Prepares the items of one side, in reading order, for matching. */
export function toPieces(items: readonly Anchorable[], reader: Reader): Piece[] {
  const positions = new Map(items.map(({ id }, at) => [id, at]));
  const children = childrenOf(items, positions);
  const positionOf = (id: string | null) => (id === null ? null : (positions.get(id) ?? null));
  return items.map((item, at) => {
    const own = reader.wordingOf(item.text);
    const ownsText = own.text !== '';
    const wording = ownsText ? own : reader.wordingOf(textsBelow(items, children, at).join('\n'));
    return {
      id: item.id,
      kind: item.kind,
      number: item.number,
      parent: positionOf(item.parent),
      section: positionOf(item.section),
      ...wording,
      ownsText,
      published: item.published ?? null,
    };
  });
}
