import type { Span } from '../text/spans.ts';
import type { SoughtWords } from './find-words.ts';

/** What stands where words were taken down: of one length always, so that it tells nothing. */
export const mask = '█████';

const note = '<sup>\\s*\\d{1,3}\\s*</sup>|\\[\\^[^\\]\\s]*\\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+';
const marks = new RegExp(
  `(${note}|\\]\\([^()\\s]*\\))|</?[a-z][^<>]*>|\\*+|(?<![\\p{L}\\p{N}_])_+|_+(?![\\p{L}\\p{N}_])`,
  'giu',
);

/** The mark that ends what another begins: a tag's end, or the same signs. */
const partnerOf = (opening: string): string => opening.replace(/^<([a-z]+)[^>]*>$/i, '</$1>');

/** Marks among the words whose partners stand outside: they must stay, or the rest would be set otherwise. */
function leftMarks(words: string): { closing: string[]; opening: string[] } {
  const closing: string[] = [];
  const opening: string[] = [];
  for (const { 0: mark_, 1: kept, index } of words.matchAll(marks)) {
    const isClosing = mark_.startsWith('<')
      ? mark_.startsWith('</')
      : !/\s/u.test(words[index - 1] ?? '');
    if (kept === undefined && opening.length > 0 && partnerOf(opening.at(-1) as string) === mark_)
      opening.pop();
    else (kept !== undefined || isClosing ? closing : opening).push(mark_);
  }
  return { closing, opening };
}

/** Cuts words out of a text and puts a mask in their place. */
function cut(text: string, { start, end }: Span): string {
  const { closing, opening } = leftMarks(text.slice(start, end));
  let [before, after] = [text.slice(0, start), text.slice(end)];
  const opened = closing[0];
  // The marks hold nothing any more but the words: they go with them.
  if (opening.length > 0 && opened !== undefined && before.endsWith(opened)) {
    before = before.slice(0, -opened.length);
    closing.shift();
  }
  const closed = opening[0] === undefined ? undefined : partnerOf(opening[0]);
  if (closed !== undefined && after.startsWith(closed)) {
    after = after.slice(closed.length);
    opening.shift();
  }
  return `${before}${opening.join('')}${mask}${closing.join('')}${after}`;
}

/** Puts a mask in the place of each stretch of a text. @param spans in order, none over another */
export function maskSpans(text: string, spans: readonly Span[]): string {
  return spans.toReversed().reduce(cut, text);
}

/** Puts a mask in the place of words wherever a text has them. @returns the text, and how often they stood in it */
export function maskWords(text: string, words: SoughtWords): { text: string; places: number } {
  const found = words.findIn(text);
  return { text: maskSpans(text, found), places: found.length };
}
