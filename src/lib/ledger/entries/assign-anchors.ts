import type { Stem } from '../../model/anchor.ts';

/** Gives new texts anchors that no text has had before. */
export class NewAnchors {
  private readonly taken: Set<string>;
  private readonly highest = new Map<string, number>();

  /** @param taken every anchor that was published, whatever became of it */
  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
    for (const id of this.taken) {
      const match = /^(.+)-(\d{1,9})$/.exec(id);
      if (match === null) continue;
      const [, name, ordinal] = match as unknown as [string, string, string];
      this.highest.set(name, Math.max(this.highest.get(name) ?? 0, Number(ordinal)));
    }
  }

  /** The name itself, or with `-x2`, `-x3` … if it has been given. */
  named(name: string): string {
    let id = name;
    for (let count = 2; this.taken.has(id); count += 1) id = `${name}-x${count}`;
    this.taken.add(id);
    return id;
  }

  /** The next ordinal of a section that has never been given. */
  counted(section: string): string {
    const ordinal = (this.highest.get(section) ?? 0) + 1;
    this.highest.set(section, ordinal);
    return this.named(`${section}-${ordinal}`);
  }

  next({ name, isCounted }: Stem): string {
    return isCounted ? this.counted(name) : this.named(name);
  }
}
