import { mergeSpans, type Span } from '../../text/spans.ts';

/** A stretch of an excerpt, marked where it is one of the words looked for. */
export interface Run {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  runs: Run[];
  /** Whether the text goes on before or after what is shown. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** The white-space tokens of a text as spans. */
function wordSpans(text: string): Span[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The window of `length` words that holds the most marks, the earliest of equals: its first marked word and its last. */
function densest(marked: readonly boolean[], length: number): [number, number] {
  const places = marked.flatMap((isMarked, index) => (isMarked ? [index] : []));
  let best: [number, number] = [places[0] ?? 0, places[0] ?? 0];
  let most = 0;
  places.forEach((first, index) => {
    const within = places.slice(index).filter((place) => place < first + length);
    if (within.length > most) [best, most] = [[first, within.at(-1)!], within.length];
  });
  return best;
}

/** The first word to show: a third of the room that the marks leave goes before them. */
function firstShown([first, last]: [number, number], count: number, length: number): number {
  const before = Math.floor((length - (last - first + 1)) / 3);
  return Math.max(0, Math.min(first - before, count - length));
}

function runsOf(text: string, from: number, to: number, marks: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = from;
  const push = (end: number, marked: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks) {
    push(Math.min(start, to), false);
    push(Math.min(end, to), true);
  }
  push(to, false);
  return runs;
}

/**
 * The part of a text that shows the marks best, in `length` words, some before the first mark so that
 * it can be understood; a text not much longer is shown whole.
 */
export function excerpt(text: string, marks: readonly Span[], length = 50): Excerpt {
  const merged = mergeSpans(marks);
  const words = wordSpans(text);
  if (words.length <= length * 1.3) {
    return { runs: runsOf(text, 0, text.length, merged), cutBefore: false, cutAfter: false };
  }
  const marked = words.map((word) =>
    merged.some((mark) => mark.start < word.end && mark.end > word.start),
  );
  const first = firstShown(densest(marked, length), words.length, length);
  const last = Math.min(words.length, first + length) - 1;
  return {
    runs: runsOf(text, words[first]!.start, words[last]!.end, merged),
    cutBefore: first > 0,
    cutAfter: last < words.length - 1,
  };
}
