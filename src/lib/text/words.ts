/** The white-space tokens of a text: what the library counts and compares as words. */
export function words(text: string): string[] {
  return text.split(/\p{White_Space}+/u).filter((word) => word !== '');
}

/** How many white-space tokens a text has. */
export function countWords(text: string): number {
  return words(text).length;
}
