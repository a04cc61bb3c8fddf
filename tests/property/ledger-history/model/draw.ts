/** Numbers that look drawn by chance and are always the same for one seed (mulberry32). */
export class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to 1. */
  private number(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** An integer from the first to the last, both included. */
  from(first: number, last: number): number {
    return first + Math.floor(this.number() * (last - first + 1));
  }

  /** Whether something happens that happens once in so many times. */
  onceIn(times: number): boolean {
    return this.from(1, times) === 1;
  }

  one<T>(list: readonly T[]): T | undefined {
    return list[this.from(0, list.length - 1)];
  }

  /** Some different members of a list, in the list's order. */
  some<T>(list: readonly T[], count: number): T[] {
    const places = new Set<number>();
    while (places.size < Math.min(count, list.length)) places.add(this.from(0, list.length - 1));
    return list.filter((_, at) => places.has(at));
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const keyed = list.map((item) => ({ item, key: this.number() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  }

  seed(): number {
    return this.from(0, 0xffff_ffff);
  }
}
