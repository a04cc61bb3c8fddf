/** The white-space tokens of a text: what the library counts and compares as words. */
export function words(text: string): string[] {
  return text.split(/\p{White_Space}+/u).filter((word) => word !== '');
}

/** How many white-space tokens a text has. */
export function countWords(text: string): number {
  return words(text).length;
}

/**
 * Every run of white space as one space. Unlike `\s`, leaves U+FEFF alone: it is a sign, if an invisible
 * one, and nothing of a source is dropped.
 */
export function levelSpace(text: string): string {
  return text.replace(/\p{White_Space}+/gu, ' ');
}

/** Levelled, without white space at the ends. */
export function trimSpace(text: string): string {
  return levelSpace(text).replace(/^ | $/g, '');
}

const beginning = 8;

/** The first words of a text, by which a reader knows it. */
export function beginningOf(text: string): string {
  const all = words(text);
  return all.length <= beginning ? trimSpace(text) : `${all.slice(0, beginning).join(' ')} …`;
}
