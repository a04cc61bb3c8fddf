import { isPageLine } from '../../text/page-lines.ts';

const longest = 170;
const openEnd =
  /\b(?:described|found|includes?|included|including|are|is|to|that|of|and|the|said|noted)$/iu;
const definitionLine = /^[A-Z][A-Z&]{1,7}\s+[-–]\s/u;
const keyLine = /^[^:]{1,40}: \S/u;
const keyHeading = /^key judgement: /iu;
const hasSentenceBreak = (text: string): boolean => /[.?!]\s+\p{Lu}/u.test(text);

export const longestHeading = longest;

/** Whether a text begins as a heading does. */
export const beginsWithCapitalOrDigit = (text: string): boolean =>
  /^["'‘“(]?[\p{Lu}\d]/u.test(text);

/** Whether a line has the shape of a heading: short, one phrase, no closing stop, no key before a colon. */
export function isHeadingShaped(text: string): boolean {
  if (text.length > longest || !beginsWithCapitalOrDigit(text) || /[.:;,!…]$/u.test(text))
    return false;
  if (isPageLine(text)) return false;
  if (keyHeading.test(text)) return true;
  if (keyLine.test(text) || openEnd.test(text) || definitionLine.test(text)) return false;
  return text.length <= 100 && !hasSentenceBreak(text) && !/\d{4,}/.test(text);
}

/** Whether a numbered line may be a heading by its length: one phrase or one sentence. */
export function isHeadingLong(text: string): boolean {
  return text.length <= longest && (text.length <= 100 || !hasSentenceBreak(text));
}

/** A label printed in the text of a line: "a) Overall Outcome", "(3) Are services …", "a. at least …". */
export function labelInText(text: string): { label: string; rest: string } | null {
  const match = /^(\(\d{1,2}\)|\(?[a-z]\)|[a-z]\.|\(?[ivx]{1,4}\))\s+(?=\S)/u.exec(text);
  if (match === null) return null;
  return { label: match[1] as string, rest: text.slice(match[0].length) };
}
