/**
 * Whether it is worth asking the list of documents what was typed: it has a digit, or the signs of
 * an address or a slug.
 */
export function mayBePlace(typed: string): boolean {
  return /[\d/#]|[a-z]-[a-z]+-[a-z]/i.test(typed);
}
