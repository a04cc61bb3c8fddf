import type { PlacedItem } from '../../../model/pdf-page.ts';
import type { KnowsWord } from '../../../model/source.ts';
import { linesOf, type Line } from './lines.ts';

/** Stands at a line end for a typesetter's hyphen, which is no part of its word. */
export const softHyphen = '\u00AD';

const ending = /(?<![\p{L}\p{N}])(\p{L}+)[-\u2010\u00AD]$/u;
const hyphens = '-\u2010\u00AD';
const beginning = /^\p{Ll}+/u;
/** Parts of words that reports set with a hyphen ("co-ordinated"), though dictionaries write many solid. */
const prefixes =
  /^(?:anti|co|counter|cross|ex|extra|inter|intra|mid|multi|non|out|over|post|pre|pro|re|self|semi|sub|under|up|well)$/iu;

/** Every word of a document that is not torn at a line end, in lower case. */
function attestedWords(lines: readonly Line[]): Set<string> {
  const inner = lines.flatMap(
    ({ text }) => text.toLowerCase().match(/[\p{L}][\p{L}-]*\p{L}/gu) ?? [],
  );
  return new Set(inner);
}

/**
 * Whether a hyphen at a line end is a typesetter's ("accom- / modation") and not the word's own
 * ("multi- / agency"). A soft one always is; another one if the dictionary knows the whole word and the
 * document never writes it with a hyphen, and, for the sign that is also typed, knows no first half.
 */
function isTypesetters(
  { head, tail, sign }: { head: string; tail: string; sign: string },
  attested: ReadonlySet<string>,
  knows: KnowsWord,
): boolean {
  if (sign === softHyphen) return true;
  if (attested.has(`${head}-${tail}`.toLowerCase()) || !knows(head + tail)) return false;
  return sign !== '-' || (!knows(head) && !prefixes.test(head));
}

/** The items of each page's text with the lines that they stand in. */
export interface SettledPages {
  items: PlacedItem[][];
  lines: Line[][];
}

function softHyphens(lines: readonly Line[], knows: KnowsWord): Set<PlacedItem> {
  let attested: Set<string> | undefined;
  const soft = new Set<PlacedItem>();
  lines.forEach((line, index) => {
    const sign = line.text.at(-1) ?? '';
    if (sign === '' || !hyphens.includes(sign)) return;
    const head = ending.exec(line.text)?.[1];
    const tail = beginning.exec(lines[index + 1]?.text ?? '')?.[0];
    if (head === undefined || tail === undefined) return;
    const last = line.items.findLast(({ text }) => text.trim() !== '') as PlacedItem;
    attested ??= attestedWords(lines);
    if (isTypesetters({ head, tail, sign }, attested, knows)) soft.add(last);
  });
  return soft;
}

/**
 * Marks the hyphens that only break a word at a line end, so that its halves are joined without.
 * @param pages the items of each page, with their lines
 * @param knows whether a word is in the dictionary (British English)
 */
export function settleHyphens(pages: readonly PlacedItem[][], knows: KnowsWord): SettledPages {
  const lines = pages.map(linesOf);
  const soft = softHyphens(lines.flat(), knows);
  const settled = (item: PlacedItem): PlacedItem =>
    soft.has(item) ? { ...item, text: `${item.text.trimEnd().slice(0, -1)}${softHyphen}` } : item;
  const items = pages.map((own) => own.map(settled));
  const isChanged = (own: readonly PlacedItem[]) => own.some((item) => soft.has(item));
  return {
    items,
    lines: lines.map((own, at) => (isChanged(pages[at]!) ? linesOf(items[at]!) : own)),
  };
}
