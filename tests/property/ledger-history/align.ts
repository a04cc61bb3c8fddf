import { diffArrays } from 'diff';
import type { Block } from '../../../src/lib/model/block.ts';
import { Identities, plain, wordsOf, type Unit, type Word } from './model/model.ts';

const own = new Identities();

/** The reading of a source as units: each word is the one of the source in the same order, if there is one. */
function readWords(units: readonly Unit[], blocks: readonly Block[]): Word[][] {
  const source = units.flatMap(wordsOf);
  const read = blocks.map(({ text }) => own.words(text.replaceAll(' | ', ' ')));
  const words = read.flat();
  let [from, to] = [0, 0];
  const keys = [source, words].map((list) => list.map(({ text }) => plain(text)));
  for (const { added, removed, value } of diffArrays(keys[0]!, keys[1]!)) {
    const count = value.length;
    // Words of the reading alone get identities that no word of the source has.
    for (let at = 0; at < count && !removed; at += 1) {
      const word = words[to + at]!;
      const same = added ? undefined : source[from + at];
      word.slot = same?.slot ?? -word.slot;
      if (same?.like !== undefined) word.like = same.like;
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  return read;
}

/** Of which unit nearly all words are in a block that has little else. */
function unitFor(words: readonly Word[], bySlot: ReadonlyMap<number, Unit>): Unit | undefined {
  const first = words.map(({ slot }) => bySlot.get(slot)).find((unit) => unit !== undefined);
  if (first === undefined) return undefined;
  const common = words.filter(({ slot }) => bySlot.get(slot) === first).length;
  return common >= 0.9 * Math.max(words.length, wordsOf(first).length) ? first : undefined;
}

/** Reads blocks of converted sources as the units from which the sources were written. */
export class Alignment {
  /** Texts that no unit has: what the file adds to them, known by its words alone. */
  private readonly added = new Map<string, { uid: number; words: Word[] }>();

  private addedText(text: string, words: Word[]): { uid: number; words: Word[] } {
    const known = this.added.get(text) ?? { uid: -own.next(), words };
    this.added.set(text, known);
    return known;
  }

  /** The identity of a block: its unit's; a caption's without words is that of the table of the row after it. */
  private identify(at: number, read: readonly Word[][], bySlot: ReadonlyMap<number, Unit>) {
    const words = read[at]!;
    const unit = unitFor(words, bySlot);
    if (unit !== undefined) return { uid: unit.uid, words };
    if (words.length === 0) {
      const row = bySlot.get(read[at + 1]?.[0]?.slot ?? 0);
      return { uid: row?.parent?.uid ?? -own.next(), words };
    }
    const isAdded = words.every(({ slot }) => !bySlot.has(slot));
    const text = words.map((word) => word.text).join(' ');
    return isAdded ? this.addedText(text, words) : { uid: -own.next(), words };
  }

  /** @param blocks what the conversion of these units' source file gave */
  read(units: readonly Unit[], blocks: readonly Block[]): Unit[] {
    const slots = units.flatMap((unit) => wordsOf(unit).map(({ slot }) => [slot, unit] as const));
    const bySlot = new Map(slots);
    const read = readWords(units, blocks);
    return blocks.map(({ kind, label, header, level }, at): Unit => {
      const { uid, words } = this.identify(at, read, bySlot);
      const form = { kind, label, header, level, role: null, area: null, grade: null, spans: [1] };
      return {
        ...form,
        uid,
        cells: [words],
        marks: [],
        parent: null,
        page: null,
        group: null,
      };
    });
  }
}
