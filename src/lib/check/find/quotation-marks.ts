/** Words in quotation marks; offsets of the words, marks left out. */
export interface Marked {
  start: number;
  end: number;
  /** Whether its mark is closed in this passage. */
  isClosed: boolean;
}

const opensDouble = /[“„«]/u;
const closesDouble = /[”»“]/u;
const canStand = /[\s([{–—\-/“"‘'«„]/u;

const opensStraight = (text: string, at: number): boolean =>
  (at === 0 || canStand.test(text[at - 1]!)) && /\S/u.test(text[at + 1] ?? ' ');

/** The closing mark of what a double mark opened. */
function closingDouble(text: string, from: number, opening: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at]!;
    if (
      opening === '"'
        ? sign === '"' && !(opensStraight(text, at) && at > from && /[\s([]/u.test(text[at - 1]!))
        : sign !== opening && closesDouble.test(sign)
    )
      return at;
    if (opening === '“' && sign === '"') return at;
  }
  return -1;
}

const isSingle = (sign: string | undefined): boolean => sign === '’' || sign === "'";

/** The closing mark of what a single mark opened: an apostrophe is none, the one of “workers’ views” hardly. */
function closingSingle(text: string, from: number): number {
  const ends: number[] = [];
  for (let at = from; at < text.length; at++) {
    if (text[at] === '‘') break;
    const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
    const isApart = !/[\p{L}\p{N}]/u.test(after) && !/\s/u.test(before);
    if (isSingle(text[at]) && isApart) ends.push(at);
  }
  const isPossessive = (at: number) =>
    text[at - 1] === 's' && /^\s+\p{Ll}/u.test(text.slice(at + 1));
  return ends.find((at) => !isPossessive(at)) ?? ends.at(-1) ?? -1;
}

function opensSingle(text: string, at: number): boolean {
  const sign = text[at];
  if (sign !== '‘' && sign !== "'") return false;
  const isFree = at === 0 || /[\s([{–—/]/u.test(text[at - 1]!);
  return isFree && /[\p{L}\p{N}.…[]/u.test(text[at + 1] ?? ' ');
}

/**
 * The words in quotation marks of a passage, outermost marks only. A quotation that is not closed goes
 * to the passage's end: the next passage may go on with it.
 */
export function markedIn(text: string): Marked[] {
  const found: Marked[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    const isDouble = opensDouble.test(sign) || (sign === '"' && opensStraight(text, at));
    if (!isDouble && !opensSingle(text, at)) continue;
    const end = isDouble ? closingDouble(text, at + 1, sign) : closingSingle(text, at + 1);
    if (end === -1 && !isDouble) continue;
    found.push({ start: at + 1, end: end === -1 ? text.length : end, isClosed: end !== -1 });
    at = end === -1 ? text.length : end;
  }
  return found;
}
