/**
 * Signs that differ in typography alone, and the one that stands for them (contract, Anchors 7): kinds
 * of quotation mark, apostrophe and dash, soft hyphens, white space.
 */
const plainMarks: readonly [RegExp, string][] = [
  [/[\u2018-\u201B\u2032]/gu, "'"],
  [/[\u201C-\u201F\u2033]/gu, '"'],
  [/[\u2010-\u2015\u2212]/gu, '-'],
  [/\u00AD/gu, ''],
  [/\p{White_Space}/gu, ' '],
];

const beyondAscii = /[^ -~]/u;

/** A text with each of these signs replaced by its plain one; runs of white space keep their length. */
export function levelMarks(text: string): string {
  if (!beyondAscii.test(text)) return text;
  return plainMarks.reduce((rest, [pattern, plain]) => rest.replace(pattern, plain), text);
}
