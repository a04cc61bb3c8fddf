import { decodeString } from 'micromark-util-decode-string';

/** A letter or digit of a text as it is compared: without case, accents and ligatures. */
export interface Sign {
  sign: string;
  /** UTF-16 offsets of what it is written with; `end` is exclusive. */
  start: number;
  end: number;
  /** What stands between the sign before and this one, marks of style and notes left out. */
  gap: string;
}

const reference = '&(?:amp;)*(?:#x[\\da-f]{1,6}|#\\d{1,7}|[a-z][a-z\\d]{1,30});';
const note = '<sup>\\s*\\d{1,3}\\s*</sup>|\\[\\^[^\\]\\s]*\\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+';
const tag = '</?[a-z][^<>]*>';
const target = '\\]\\([^()\\s]*\\)';
const markup = `(${reference})|(${note})|(${tag})|(${target})`;
const tokens = new RegExp(`${markup}|([\\p{L}\\p{N}]\\p{M}*)|[^]`, 'giu');
const markupOnly = new RegExp(markup, 'giu');

/** Tags that do not part a word from the next. */
const inline = /^<\/?(?:a|abbr|b|cite|em|i|mark|small|span|strong|sub|sup|u|wbr)\b/i;
const isSign = /[\p{L}\p{N}]/u;

/** A text's letters and digits alone, levelled. */
function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

function decoded(spelled: string): string {
  const single = spelled.replace(/^&(?:amp;)+(?=[#a-z])/i, '&');
  const value = decodeString(single);
  return value === single ? spelled : value;
}

/** What a token adds to the gap between two signs; null if it is a sign itself. */
function gapOf(
  token: string,
  [, ref, note_, tag_, target_, letter]: RegExpMatchArray,
): string | null {
  if (note_ !== undefined || target_ !== undefined) return '';
  if (tag_ !== undefined) return inline.test(tag_) ? '' : ' ';
  const value = ref === undefined ? token : decoded(ref);
  return letter === undefined && !isSign.test(value) ? value : null;
}

/**
 * The letters and digits of a text, however they are written: composed or not, as character references,
 * with or without mark-up (Markdown, HTML) between them. Everything else is a gap.
 */
export function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  let gap = '';
  for (const match of text.matchAll(tokens)) {
    const [token] = match;
    const more = gapOf(token, match);
    if (more !== null) {
      gap += more;
      continue;
    }
    for (const sign of plain(match[1] === undefined ? token : decoded(match[1]))) {
      signs.push({ sign, start: match.index, end: match.index + token.length, gap });
      gap = '';
    }
  }
  return signs;
}

/** All signs of a text in a row: what `signsOf` gives, without the way back, and much sooner. */
export function bareSigns(text: string): string {
  const bare = /[&<[\]⁰-⁹¹²³]/.test(text)
    ? text.replace(markupOnly, (_, spelled: string | undefined) =>
        spelled === undefined ? '' : decoded(spelled),
      )
    : text;
  return plain(bare);
}
