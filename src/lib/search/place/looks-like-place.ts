/**
 * Whether it is worth asking the list of documents what was typed: it has a digit, the signs of an
 * address or a slug, or the words of a citation that has no number.
 */
export function mayBePlace(typed: string): boolean {
  return /[\d/#]|[a-z]-[a-z]+-[a-z]|[,)] section [“"]/i.test(typed);
}
