/** Where the words of a query stand in one paragraph: for each word found, its places (in words from 0). */
export interface Matched {
  id: string;
  /** How well the index thinks that it answers, higher is better. */
  score: number;
  /** Places of each word of the query, in the query's order; an empty list where it was not found. */
  places: number[][];
}

/** Number of words of the query that a paragraph has. */
export function found({ places }: Matched): number {
  return places.filter((list) => list.length > 0).length;
}

/**
 * Length in words of the shortest stretch that has every word of the query that was found;
 * 0 where none was.
 */
export function shortestStretch({ places }: Matched): number {
  const lists = places.filter((list) => list.length > 0);
  const marks = lists
    .flatMap((list, word) => list.map((at) => ({ at, word })))
    .sort((a, b) => a.at - b.at);
  const counts = new Map<number, number>();
  let shortest = Infinity;
  let from = 0;
  for (const { at, word } of marks) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    while (counts.size === lists.length) {
      const first = marks[from++]!;
      shortest = Math.min(shortest, at - first.at + 1);
      const left = counts.get(first.word)! - 1;
      if (left === 0) counts.delete(first.word);
      else counts.set(first.word, left);
    }
  }
  return Number.isFinite(shortest) ? shortest : 0;
}

/** How near together the words found stand: 1 side by side, less the more words lie between. */
export function nearness(matched: Matched): number {
  const count = found(matched);
  return count === 0 ? 0 : Math.min(1, count / shortestStretch(matched));
}

function worth(hit: Matched): number {
  return hit.score * (1 + nearness(hit)) * (found(hit) / hit.places.length);
}

/**
 * Orders what was found: paragraphs that have the words as a phrase first, then by score, nearness
 * and the share of the words found; equals by id, so that the order is always the same.
 */
export function rank<Hit extends Matched & { isPhrase: boolean }>(hits: readonly Hit[]): Hit[] {
  return hits
    .map((hit) => ({ hit, worth: worth(hit) }))
    .sort(
      (a, b) =>
        Number(b.hit.isPhrase) - Number(a.hit.isPhrase) ||
        b.worth - a.worth ||
        (a.hit.id < b.hit.id ? -1 : 1),
    )
    .map(({ hit }) => hit);
}
