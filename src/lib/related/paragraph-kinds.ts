import type { Those } from './near-paragraphs.ts';
import type { Relatable } from './relatable.ts';

/** All that may decide whether a paragraph is asked for: its document and its role. */
export type Acceptable = Pick<Relatable, 'report' | 'role'>;

const unknown = 0;
const no = 1;
const yes = 2;

/**
 * Paragraphs by document and role, in numbers: what is asked of a paragraph is asked once for all that are
 * alike, and a paragraph itself need not be looked up, which in a large library costs more than the question.
 */
export class ParagraphKinds {
  readonly #kinds: Acceptable[] = [];
  /** By paragraph, the number of its kind. */
  readonly #of: Uint32Array;

  constructor(paragraphs: readonly Acceptable[]) {
    const known = new Map<string, number>();
    this.#of = Uint32Array.from(paragraphs, (one) => {
      const key = `${one.report} ${one.role}`;
      const number = known.get(key) ?? this.#kinds.push(one) - 1;
      known.set(key, number);
      return number;
    });
  }

  /** Those of the kinds that are accepted. It remembers what it has asked, so use one for many paragraphs. */
  those(accepts: (one: Acceptable) => boolean): Those {
    const answers = new Uint8Array(this.#kinds.length);
    return (at) => {
      const kind = this.#of[at]!;
      if (answers[kind] === unknown) answers[kind] = accepts(this.#kinds[kind]!) ? yes : no;
      return answers[kind] === yes;
    };
  }
}
