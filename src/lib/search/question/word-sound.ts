/** Letters that sound alike, brought to one. */
const alike: readonly [RegExp, string][] = [
  [/(.)\1+/g, '$1'],
  [/ph/g, 'f'],
  [/ck|q|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])|z/g, 's'],
  [/x/g, 'ks'],
  [/^kn/, 'n'],
  [/^wr/, 'r'],
  [/(?<=[bdgkrw])h|gh/g, ''],
  [/[aeiouy]/g, ''],
];

/** The consonants of a word as they sound: `prnts` of parents and of perants. */
export function soundOf(word: string): string {
  const [first = ''] = word;
  const rest = alike.reduce((sound, [from, to]) => sound.replace(from, to), word);
  return /[aeiouy]/.test(first) ? `a${rest}` : rest;
}
