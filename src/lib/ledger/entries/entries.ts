import type { FormerText, LedgerEntry } from '../../model/anchor.ts';
import type { Block } from '../../model/block.ts';
import { deepHashText, hashText } from '../../text/fingerprint.ts';

/** A number printed without a text, which leads to the block beside which it stands. */
export interface Alias {
  id: string;
  number: number;
  to: string;
}

/** Whether an entry's anchor is a text of the document, not only a note of what became of it. */
export function isPresent({ state }: LedgerEntry): boolean {
  return state === 'draft' || state === 'live' || state === 'edited';
}

/** The entry of a block that has not been published. */
export function draftOf(block: Block): LedgerEntry {
  const { id, number, hash, deepHash, kind, parent, section, text } = block;
  return {
    id,
    state: 'draft',
    published: null,
    number,
    hash,
    deepHash,
    to: [],
    reason: null,
    history: [],
    kind,
    parent,
    section,
    text,
  };
}

/** The entry of an empty number that has not been published. */
export function draftOfAlias({ id, number, to }: Alias): LedgerEntry {
  return {
    id,
    state: 'moved',
    published: null,
    number,
    hash: hashText(''),
    deepHash: hashText(''),
    to: [to],
    reason: `The number ${number} is printed without a text; the text beside it has the anchor ${to}.`,
    history: [],
    kind: null,
    parent: null,
    section: null,
    text: '',
  };
}

/**
 * The text that an entry has, for its history. Only what was published is kept: a text in which words
 * were masked since leaves its fingerprint and no more.
 * @param below the texts that stand below it
 * @param until ISO date on which it was replaced
 */
export function formerText(
  entry: LedgerEntry,
  below: readonly string[],
  until: string,
): FormerText {
  const { hash, deepHash, text } = entry;
  const isWhole = deepHashText(text, below) === deepHash;
  return {
    until,
    hash,
    deepHash,
    text: hashText(text) === hash ? text : '',
    below: isWhole ? [...below] : [],
  };
}

/**
 * A published entry with the text that its block has now. What it replaces goes to the history, also
 * where only a text below it changed: a versioned link may have been made to the whole.
 * @param below the texts that stood below it before
 * @param today ISO date of the conversion
 */
export function continued(
  entry: LedgerEntry,
  block: Block,
  below: readonly string[],
  today: string,
): LedgerEntry {
  const isEdited = entry.hash !== block.hash;
  const isChanged = isEdited || entry.deepHash !== block.deepHash;
  const { hash, deepHash, kind, parent, section, text } = block;
  return {
    ...entry,
    state: isEdited ? 'edited' : entry.state,
    hash,
    deepHash,
    history: isChanged ? [...entry.history, formerText(entry, below, today)] : entry.history,
    kind,
    parent,
    section,
    text,
  };
}

/** An entry as it is once published; a published one stays as it is. */
export function published(entry: LedgerEntry, today: string): LedgerEntry {
  if (entry.published !== null) return entry;
  return { ...entry, published: today, state: entry.state === 'draft' ? 'live' : entry.state };
}

/** The texts below each present entry, in reading order, by anchor. */
export function textsBelow(entries: readonly LedgerEntry[]): Map<string, string[]> {
  const below = new Map<string, string[]>();
  const above = new Map<string, string | null>();
  for (const { id, parent, text } of entries) {
    above.set(id, parent !== null && above.has(parent) ? parent : null);
    for (let at = above.get(id) ?? null; at !== null; at = above.get(at) ?? null) {
      below.set(at, [...(below.get(at) ?? []), text]);
    }
  }
  return below;
}
