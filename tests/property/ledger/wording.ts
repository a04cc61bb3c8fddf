/** Changes of wording, each driven by numbers that the property test draws. */

const letter = /\p{L}/u;

/** A slip of the pen in one word: a letter changed, doubled or dropped, or two exchanged. */
function slip(word: string, how: number): string {
  const at = how % word.length;
  const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  switch (Math.floor(how / 7) % 4) {
    case 0:
      return `${before}${here === 'e' ? 'a' : 'e'}${after}`;
    case 1:
      return `${before}${here}${here}${after}`;
    case 2:
      return word.length > 2 ? before + after : word + word[0];
    default:
      return after === '' ? `${word}s` : `${before}${after[0]}${here}${after.slice(1)}`;
  }
}

/** The text with slips in one to three of its words, never more than one word in ten beyond the first. */
export function withSlips(text: string, how: number): string {
  const words = text.split(' ');
  const places = [...words.keys()].filter((at) => letter.test(words[at]!));
  if (places.length === 0) return text;
  const count = 1 + (how % Math.min(3, 1 + Math.floor(places.length / 10)));
  for (let n = 0; n < count; n += 1) {
    const at = places[(how * (n + 3) + n * 17) % places.length]!;
    words[at] = slip(words[at]!, how + n * 31);
  }
  return words.join(' ');
}

/** The text with one word replaced, dropped or added: a correction of sense, as an editor makes it. */
export function withOtherWord(text: string, other: string, how: number): string {
  const words = text.split(' ');
  const at = how % words.length;
  if (how % 3 === 0 && words.length > 4) words.splice(at, 1);
  else if (how % 3 === 1) words.splice(at, 0, other);
  else words[at] = other;
  return words.join(' ');
}

/** A new text that is nearly another one: a few of its words replaced. */
export function lookAlike(text: string, others: readonly string[], how: number): string {
  const words = text.split(' ');
  const count = 1 + (how % 3);
  for (let n = 0; n < count; n += 1) {
    words[(how * (n + 5) + n * 11) % words.length] = others[(how + n) % others.length]!;
  }
  return words.join(' ');
}

/** The first half of one text and the second of another. */
export function hybrid(one: string, two: string): string {
  const [first, second] = [one.split(' '), two.split(' ')];
  return [
    ...first.slice(0, Math.ceil(first.length / 2)),
    ...second.slice(Math.floor(second.length / 2)),
  ].join(' ');
}
