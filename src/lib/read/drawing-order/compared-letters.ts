/** A text as letters that can be compared: without white space and hyphens, and where the hyphens stood. */
export interface Letters {
  text: string;
  /** Before which letter a hyphen stood, and whether a line ended after it. */
  hyphens: Map<number, { isAtLineEnd: boolean }>;
}

/** A hyphen, or what says nothing of a letter: white space, soft hyphens, signs without width. */
const noLetter = /([-\u2010\u2011])|[\p{White_Space}\p{Cf}\p{Cc}\u00AD]+/gu;
const levelled: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201B\u2032\u02BC\u0060\u00B4]/gu, "'"],
  [/[\u201C\u201D\u201F\u2033]/gu, '"'],
  [/[\u2012-\u2015\u2212\u2500]/gu, '\u2013'],
];

/** Signs that aren't their own plain form, or may not be. */
const unusual = /[^ -_a-~]/u;
const hyphens = /[-\u2010\u2011]/u;
/** The same as `noLetter` in a text without hyphens. */
const noSign = /[\p{White_Space}\p{Cf}\p{Cc}\u00AD]+/gu;

function levelledSigns(text: string): string {
  if (!unusual.test(text)) return text;
  return levelled.reduce(
    (rest, [signs, sign]) => rest.replace(signs, sign),
    text.normalize('NFKD'),
  );
}

/** The letters of one line or text, with quotation marks, dashes and ligatures levelled. */
export function lettersOf(text: string): Letters {
  const plain = levelledSigns(text);
  const found: Letters['hyphens'] = new Map();
  if (!hyphens.test(plain)) return { text: plain.replace(noSign, ''), hyphens: found };
  let letters = '';
  let after = 0;
  for (const { 0: run, 1: hyphen, index } of plain.matchAll(noLetter)) {
    letters += plain.slice(after, index);
    after = index + run.length;
    if (hyphen !== undefined) found.set(letters.length, { isAtLineEnd: after === plain.length });
  }
  return { text: letters + plain.slice(after), hyphens: found };
}

/**
 * Whether a stretch of a page has the hyphens of a text; at the ends of lines it may have more, since
 * typesetters put some there.
 * @param at where in the page's letters the stretch begins
 * @param from where in the text's letters it begins
 */
export function haveSameHyphens(
  page: Letters,
  at: number,
  text: Letters,
  from: number,
  length: number,
): boolean {
  for (let step = 1; step < length; step += 1) {
    const drawn = page.hyphens.get(at + step);
    const isOwn = text.hyphens.has(from + step);
    if (isOwn ? drawn === undefined : drawn !== undefined && !drawn.isAtLineEnd) return false;
  }
  return true;
}
