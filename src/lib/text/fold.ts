import { levelMarks } from './typography.ts';

/** A text in a form in which it is compared, with the way back to the text itself. */
export interface Folded {
  text: string;
  /** UTF-16 offset in the original of each UTF-16 unit of `text`, and of its end. */
  origins: number[];
}

/** What a letter becomes, the marks that stand over or under it included. */
type Fold = (cluster: string) => string;

/** White space, a letter with its combining marks, or marks without a letter. */
const cluster = /\p{White_Space}|[^\p{M}\p{White_Space}]\p{M}*|\p{M}+/gu;
/** The clusters that folding may change, besides capitals A to Z. */
const changeable = /[^\p{M}\p{White_Space}]\p{M}+|[^ -~]\p{M}*/gu;
const plainAscii = /^[!-~]$/;

const withPlainMarks: Fold = (sign) =>
  plainAscii.test(sign) ? sign : levelMarks(sign.normalize('NFC'));
const inLowerCase: Fold = (sign) => withPlainMarks(sign).toLowerCase();

function withOrigins(original: string, fold: Fold): Folded {
  const origins: number[] = [];
  let text = '';
  for (const { 0: sign, index } of original.matchAll(cluster)) {
    const plain = fold(sign);
    if (plain === ' ' && (text === '' || text.endsWith(' '))) continue;
    text += plain;
    origins.push(...Array.from({ length: plain.length }, () => index));
  }
  const kept = text.trimEnd();
  return { text: kept, origins: [...origins.slice(0, kept.length), original.length] };
}

function withoutOrigins(original: string, fold: Fold): string {
  const folded = /[^ -~]/.test(original) ? original.replace(changeable, fold) : original;
  return folded.replace(/ {2,}/g, ' ').replace(/^ /, '').trimEnd();
}

/**
 * Levels what a reader does not tell apart when reading: kinds of quotation mark, apostrophe and dash,
 * white space, and whether é is one sign or two. Case stays.
 */
export function level(original: string): Folded {
  return withOrigins(original, withPlainMarks);
}

/** A text levelled, without the way back: the same text as `level` gives, made without looking at each sign. */
export function levelText(original: string): string {
  return withoutOrigins(original, withPlainMarks);
}

/** Levels what a reader does not tell apart when typing: the same as `level`, and case. */
export function fold(original: string): Folded {
  return withOrigins(original, inLowerCase);
}

/** A text folded, without the way back: the same text as `fold` gives. */
export function foldText(original: string): string {
  return withoutOrigins(original, inLowerCase).replace(/[A-Z]+/g, (capitals) =>
    capitals.toLowerCase(),
  );
}

/** Where the letter that begins at an offset ends, its combining marks included. */
export function endOfLetter(original: string, start: number): number {
  const { value } = original.slice(start).matchAll(cluster).next();
  return start + (value?.[0].length ?? 0);
}
