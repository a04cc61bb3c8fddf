import { decodeString } from 'micromark-util-decode-string';
import type { WordRepairs } from './word-repairs.ts';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;
/** Signs that Markdown would read as marks, were they written as they are. */
const marks = /^[\\`*_[\]<>#|~]$/;

/**
 * Puts the sign in the place of a character reference ("&amp;" → "&"), as Markdown and HTML mean it; a sign
 * that would then be a mark gets a backslash. Names that HTML doesn't know stay.
 */
export function decodeReferences(line: string): WordRepairs {
  const edits: WordRepairs['edits'] = [];
  const text = line.replace(reference, (before) => {
    const sign = decodeString(before);
    if (sign === before || /[\n\r]/.test(sign)) return before;
    const after = marks.test(sign) ? `\\${sign}` : sign;
    edits.push({ rule: 'character-reference', before, after });
    return after;
  });
  // A sign that begins another name ("&amp;lt;") can't be told by its own words; the whole line can.
  const again = edits.reduce((rest, one) => rest.replace(one.before, () => one.after), line);
  if (again === text) return { text, edits };
  return { text, edits: [{ rule: 'character-reference', before: line, after: text }] };
}
