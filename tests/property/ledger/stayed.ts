/** So much of its words must a sentence share with another to be that one, corrected at most. */
const sameSentence = 0.8;
/** A text is where half of it is, and is what half of it was. */
const half = 0.5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function sentencesOf(text: string): string[][] {
  return text.split(/(?<=[.?!])\s+/u).map(wordsOf);
}

/** Whether two sentences have nearly the same words. */
function areSame(one: readonly string[], other: readonly string[]): boolean {
  const left = [...other];
  const common = one.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return common.length >= sameSentence * Math.max(one.length, other.length, 1);
}

/**
 * Whether a text is still what it was, but for whole sentences that it gave to another one or took from it:
 * joined with its neighbour and cut apart at another sentence's end, it reads as if a sentence had moved,
 * and of that both texts stay, if half of each is its own.
 * @param was the text as it was published
 * @param others those published texts that share its new text
 * @param now the text in which its words stand
 */
export function stayed(was: string, others: readonly string[], now: string): boolean {
  const [own, foreign] = [sentencesOf(was), others.flatMap(sentencesOf)];
  const of = (sentences: readonly string[][]) => (one: readonly string[]) =>
    sentences.some((other) => areSame(one, other));
  const sentences = sentencesOf(now);
  const isWhole = sentences.every((one) => of(own)(one) || of(foreign)(one));
  const common = sentences.filter(of(own)).flat().length;
  return isWhole && common >= half * Math.max(wordsOf(was).length, wordsOf(now).length);
}
