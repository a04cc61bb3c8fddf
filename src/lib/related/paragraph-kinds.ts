import type { Relatable } from './relatable.ts';

/** All that may decide whether a paragraph is asked for: its document and its role. */
export type Acceptable = Pick<Relatable, 'report' | 'role'>;

const unknown = -2;
const none = -1;

/**
 * Paragraphs by document and role, in numbers: what is asked of a paragraph is asked once for all that are
 * alike, and a paragraph itself need not be looked up, which in a large library costs more than the question.
 */
export class ParagraphKinds {
  readonly #kinds: Acceptable[] = [];
  /** By paragraph, the number of its kind. */
  readonly #of: Uint32Array;
  /** By kind, the group that was found for it. */
  readonly #groups: Int8Array;

  constructor(paragraphs: readonly Acceptable[]) {
    const known = new Map<string, number>();
    this.#of = Uint32Array.from(paragraphs, (one) => {
      const key = `${one.report} ${one.role}`;
      const number = known.get(key) ?? this.#kinds.push(one) - 1;
      known.set(key, number);
      return number;
    });
    this.#groups = new Int8Array(this.#kinds.length);
  }

  /**
   * Tells paragraphs apart by groups, until it is called again.
   * @param groups whether a paragraph belongs to each; it counts in the first that it belongs to
   * @returns the group of a paragraph by its place, from 0, or -1
   */
  apart(groups: readonly ((one: Acceptable) => boolean)[]): (at: number) => number {
    this.#groups.fill(unknown);
    return (at) => {
      const kind = this.#of[at]!;
      const group = this.#groups[kind]!;
      if (group !== unknown) return group;
      const found = groups.findIndex((isIn) => isIn(this.#kinds[kind]!));
      return (this.#groups[kind] = found === -1 ? none : found);
    };
  }
}
