/** Bits for each word, and how many of them a word sets: one word in a hundred that it never saw passes. */
const bitsPerWord = 10;
const bitsSet = 5;

/** Where a word's bits are, from two sums over its letters. */
function bitsOf(word: string, size: number): number[] {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < word.length; at++) {
    one = Math.imul(one ^ word.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ word.charCodeAt(at), 0x5bd1e995) + (two >>> 13);
  }
  return Array.from({ length: bitsSet }, (_, n) => ((one >>> 0) + n * ((two | 1) >>> 0)) % size);
}

/**
 * A sieve of words (a Bloom filter): small, and never wrong about a word that is in it; of others it
 * takes about one in a hundred for one of them.
 */
export function sieveOf(words: readonly string[]): Uint8Array {
  const sieve = new Uint8Array(Math.ceil((words.length * bitsPerWord) / 8) + 1);
  for (const word of words) {
    for (const bit of bitsOf(word, sieve.length * 8)) sieve[bit >> 3]! |= 1 << (bit & 7);
  }
  return sieve;
}

/** Whether a word is in a sieve, or seems to be. */
export function isInSieve(word: string, sieve: Uint8Array): boolean {
  return bitsOf(word, sieve.length * 8).every((bit) => (sieve[bit >> 3]! & (1 << (bit & 7))) !== 0);
}

/** The file of the dictionary that a word is in, by its first letter; null where no file can have it. */
export function sieveFor(word: string): string | null {
  return /^[a-z]+$/.test(word) ? `known/${word[0]}` : null;
}

/** The dictionary as files, a sieve for each first letter. */
export function sieveFiles(words: readonly string[]): [string, Uint8Array][] {
  const files = new Map<string, string[]>();
  for (const word of new Set(words.map((one) => one.toLowerCase()))) {
    const file = sieveFor(word);
    if (file === null) continue;
    if (!files.get(file)?.push(word)) files.set(file, [word]);
  }
  return [...files].map(([name, own]) => [name, sieveOf(own)]);
}
