const isPair = (words: string): boolean => words.includes(' ') || words.includes('-');

/** Words as reasons, without those that stand in a pair which is told too. */
export function withoutParts(words: readonly string[]): string[] {
  const inPair = new Set(words.filter(isPair).flatMap((pair) => pair.split(/[ -]/u)));
  return words.filter((word) => isPair(word) || !inPair.has(word));
}
