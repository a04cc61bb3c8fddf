/** A text in the form in which phrases are compared, with the way back to the text itself. */
export interface Folded {
  text: string;
  /** UTF-16 offset in the original of each UTF-16 unit of `text`, and of its end. */
  origins: number[];
}

const levelled: readonly [RegExp, string][] = [
  [/[\u2018-\u201B\u2032]/u, "'"],
  [/[\u201C-\u201F\u2033]/u, '"'],
  [/[\u2010-\u2015\u2212]/u, '-'],
  [/\u00AD/u, ''],
  [/\p{White_Space}/u, ' '],
];

const plainAscii = /[!-~]/;

function level(character: string): string {
  if (plainAscii.test(character)) return character.toLowerCase();
  for (const [pattern, plain] of levelled) if (pattern.test(character)) return plain;
  return character.normalize('NFC').toLowerCase();
}

/**
 * Levels what a reader does not tell apart when typing: case, kinds of quotation mark, apostrophe
 * and dash, white space. The words stay as they are.
 */
export function fold(original: string): Folded {
  const origins: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const plain = level(character);
    const isDoubled = plain === ' ' && (text === '' || text.endsWith(' '));
    if (!isDoubled) {
      text += plain;
      origins.push(...Array.from({ length: plain.length }, () => at));
    }
    at += character.length;
  }
  const kept = text.trimEnd();
  return { text: kept, origins: [...origins.slice(0, kept.length), at] };
}

/** A text folded, without the way back: the same text as `fold` gives, made without looking at each sign. */
export function foldText(original: string): string {
  const levelledText = /[^ -~]/.test(original) ? original.replace(/[^ -~]/gu, level) : original;
  return levelledText
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    .replace(/ {2,}/g, ' ')
    .replace(/^ /, '')
    .trimEnd();
}
