/** Keeps what was made last, by a key: a reader who types on asks for the same words again with each key. */
export class Recent<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Promise<Value>>();

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was made for a key, or is made now; what failed is made again. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const value = this.#values.get(key) ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    value.catch(() => this.#values.delete(key));
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most) this.#values.delete(oldest!);
    return value;
  }
}
