import { levelText } from '../text/fold.ts';

/** Words as a theme's file has them, made ready for the search. */
export interface Wording {
  pattern: string;
  keys: string[];
  /** The beginnings of its other words, word by word, where there are any. */
  also?: string[][];
}

const anyEnding = "[\\p{L}']{0,15}";
const upToThreeWords = "(?:[\\p{L}\\p{N}',-]{1,25} ){0,3}";

/** One written word: letters, some of which may be missing, and any ending. */
const writtenWord = /^[\p{L}\p{N}'&-]+(?:\([\p{L}'-]+\))?[\p{L}'-]*\*?$/u;
const lettersOnly = /^[A-Z][A-Z0-9&-]+$/u;

function faultOf(word: string): string | null {
  if (writtenWord.test(word)) return null;
  const [open, shut] = ['(', ')'].map((sign) => word.split(sign).length);
  if (open !== shut)
    return `“${word}” opens or closes a bracket that has no partner: write plan(s)`;
  return `“${word}” can't be read: use letters, (s) for what may be missing, * for any ending, / for “or”, ... for up to three words`;
}

/** Letters that readers write in capitals are sought as capitals: CAF is no “caf”. */
function patternOfWord(word: string): string {
  const [bare, , rest = ''] = [word.replace(/\*$/, ''), null, word.endsWith('*') ? anyEnding : ''];
  const letters = bare.replace(/\((.*?)\)/u, '(?:$1)?').replaceAll(/(?<!\?:[^)]*)-/gu, '[ -]');
  const capitals = lettersOnly.test(bare.replace(/\(.*?\)/u, ''));
  return capitals ? `(?-i:${letters})${rest}` : `${letters}${rest}`;
}

/** The beginning of a word that is always there: the longest of its parts. */
function keyOfWord(word: string): string {
  const fixed = word.replace(/[(*].*$/u, '').toLowerCase();
  return fixed.split(/[-']/u).reduce((long, part) => (part.length > long.length ? part : long), '');
}

interface Part {
  pattern: string;
  /** Null where the part may be missing. */
  keys: string[] | null;
}

function readPart(written: string): Part | { fault: string } {
  if (/^(?:\.\.\.|…)$/u.test(written)) return { pattern: upToThreeWords, keys: null };
  const optional = /^\((.+)\)$/u.exec(written)?.[1];
  const words = (optional ?? written).split('/');
  const fault = words.map(faultOf).find((one) => one !== null);
  if (fault !== undefined && fault !== null) return { fault };
  const pattern = `(?:${words.map(patternOfWord).join('|')})`;
  return optional === undefined
    ? { pattern, keys: words.map(keyOfWord) }
    : { pattern: `(?:${pattern}[ -])?`, keys: null };
}

const weight = (keys: readonly string[]): number => Math.min(...keys.map((key) => key.length));

const sureKeys = (parts: readonly Part[]): string[][] =>
  parts.flatMap(({ keys }) => (keys === null ? [] : [keys]));

const rarest = (sure: readonly string[][]): string[] =>
  sure.reduce((best, keys) => (weight(keys) > weight(best) ? keys : best), ['']);

function join(parts: readonly Part[]): string {
  return parts.reduce((text, { pattern, keys }, at) => {
    const isLast = at === parts.length - 1;
    return text + pattern + (keys === null || isLast ? '' : '[ -]');
  }, '');
}

/**
 * Reads words as people write them down: `pathway plan(s)`, `criminal/gang exploitation`,
 * `assess*`, `(initial) health assessment(s)`, `delay ... permanence`. A hyphen and a space are alike,
 * small and capital letters too, save in words all in capitals (`MASH`).
 * @returns what to look for, or what is wrong with them, in words
 */
export function readWords(written: string): Wording | { fault: string } {
  const parts = levelText(written).split(' ').map(readPart);
  const wrong = parts.find((part) => 'fault' in part);
  if (wrong !== undefined && 'fault' in wrong) return wrong;
  const sound = parts as Part[];
  const sure = sureKeys(sound);
  const keys = rarest(sure);
  const also = sure.filter((one) => one !== keys && weight(one) >= 2);
  if (weight(keys) < 2) return { fault: `“${written}” needs a word that is always there` };
  if (sound.at(-1)?.keys === null)
    return { fault: `“${written}” ends in a word that may be missing: leave it out` };
  const pattern = `\\b${join(sound)}(?![\\p{L}\\p{N}])`;
  return { pattern, keys, ...(also.length === 0 ? {} : { also }) };
}

/** What words are called on pages: as written, without the signs that widen them. */
export function plainWords(written: string): string {
  return written
    .replace(/\((?:s|es)\)/gu, '')
    .replace(/[*]/gu, '…')
    .replaceAll('/', ' or ');
}
