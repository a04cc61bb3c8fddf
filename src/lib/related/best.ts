/** A paragraph and how much speaks for it. */
export interface Scored {
  at: number;
  score: number;
}

/** The order of what was found: the better first, of equals the one that comes first in the library. */
export const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.at - b.at;

/** Keeps the best of what it is given, without keeping the rest. */
export class Best {
  readonly #most: number;
  #kept: Scored[] = [];
  /** Nothing below this is among the best. */
  least = -Infinity;

  constructor(most: number) {
    this.#most = most;
  }

  add(at: number, score: number): void {
    if (score < this.least) return;
    this.#kept.push({ at, score });
    if (this.#kept.length >= 2 * this.#most) this.#cut();
  }

  /** The best, in order. */
  taken(): Scored[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept = this.#kept.sort(byScore).slice(0, this.#most);
    if (this.#kept.length === this.#most) this.least = this.#kept.at(-1)!.score;
  }
}
