/** Numbers in lists, each list a stretch of one array: a small part of what arrays of arrays need. */
export class NumberLists {
  readonly values: Uint32Array;
  readonly #starts: Uint32Array;

  /** @param lengths of the lists to come */
  constructor(lengths: Uint32Array) {
    this.#starts = new Uint32Array(lengths.length + 1);
    for (let at = 0; at < lengths.length; at++)
      this.#starts[at + 1] = this.#starts[at]! + lengths[at]!;
    this.values = new Uint32Array(this.#starts[lengths.length]!);
  }

  start(list: number): number {
    return this.#starts[list]!;
  }

  end(list: number): number {
    return this.#starts[list + 1]!;
  }
}
