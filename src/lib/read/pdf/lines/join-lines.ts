import type { Marker } from '../../../model/segment.ts';
import type { Line } from './lines.ts';

/** A word that a line end parted: the line on which it begins and the line on which it ends. */
export interface WordJoin {
  line: number;
  next: number;
  page: number;
  before: string;
  after: string;
}

export interface JoinedLines {
  text: string;
  markers: Marker[];
  joins: WordJoin[];
}

const hanging = /^(?:to|and|or)(?!\S)/u;
const hyphens = '-\u2010\u2011\u00AD';
const endsInHyphen = /(\S*[\p{L}\p{N}][-\u2010\u2011\u00AD])$/u;
const trailingSoft = /\u00AD$/u;

const address = /(?:https?:\/\/|www\.)\S+$/iu;
/** Signs that only stand inside an address, so that a line which begins with one goes on with it. */
const insideAddress = /^[%/?&=#_]\S*/u;

/** How a word goes on in the next line: one that ends in a hyphen, or an address of the web. @param text so far */
function wordJoin(before: Line, after: Line, text: string): WordJoin | null {
  const isAddress = insideAddress.test(after.text) && address.test(text);
  if (!isAddress && !hyphens.includes(before.text.at(-1) ?? ' ')) return null;
  const head = (isAddress ? /\S+$/u : endsInHyphen).exec(before.text)?.[0];
  const tail = (isAddress ? insideAddress : /^[\p{L}\p{N}]\S*/u).exec(after.text)?.[0];
  if (head === undefined || tail === undefined || hanging.test(tail)) return null;
  return {
    line: before.number,
    next: after.number,
    page: before.page,
    before: `${head} ${tail}`,
    after: head.replace(trailingSoft, '') + tail,
  };
}

/**
 * The text of consecutive lines. A hyphen at a line end belongs to its word, but for the typesetter's,
 * which are marked; a hanging one ("16- and 17-year-olds") is followed by a space. An address of the web has
 * none.
 */
export function joinLines(lines: readonly Line[]): JoinedLines {
  const joined: JoinedLines = { text: '', markers: [], joins: [] };
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const join = before === undefined ? null : wordJoin(before, line, joined.text);
    if (join !== null) joined.joins.push(join);
    const gap = before === undefined || join !== null || joined.text === '' ? '' : ' ';
    joined.text = joined.text.replace(trailingSoft, '');
    const start = joined.text.length + gap.length;
    joined.text += gap + line.text;
    joined.markers.push(...line.markers.map(({ at, marker }) => ({ at: start + at, marker })));
  });
  joined.text = joined.text.replace(trailingSoft, '');
  return joined;
}
