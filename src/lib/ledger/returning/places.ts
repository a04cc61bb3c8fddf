import type { LedgerEntry } from '../../model/anchor.ts';
import type { BlockKind } from '../../model/block.ts';
import { hashText, normaliseText } from '../../text/fingerprint.ts';
import { wordsIn } from '../match/texts/known-text.ts';
import type { Placed } from './pair-by-place.ts';

/** What a ledger's entry and a document's block have in common for finding a place. */
export interface Placeable {
  id: string;
  kind: BlockKind | null;
  section: string | null;
  hash: string;
  deepHash: string;
  text: string;
}

const nothing = hashText('');

/** So many texts on each side are a text's surroundings. */
const nearby = 5;

/**
 * One of a text and its former wordings, as a key that is the same for the same words, whatever their case
 * and signs: of a block without words of its own, all below it.
 */
export function keyOfText({
  hash,
  deepHash,
  text,
}: Pick<Placeable, 'hash' | 'deepHash' | 'text'>): string {
  if (hash === nothing) return `below ${deepHash}`;
  // A row's cells are parted, so that it is told from a sentence of the same words.
  const cells = normaliseText(text)
    .split('|')
    .map((cell) => wordsIn(cell).join(' '));
  return cells.every((cell) => cell === '') ? hash : cells.join(' | ');
}

/** The wordings that a published text has had, the last one first, as keys; those withheld left out. */
export function wordingsOf(entry: LedgerEntry): string[] {
  const { kind, hash, text, history } = entry;
  if (kind === null) return [];
  const own = hashText(text) === hash ? [keyOfText(entry)] : [];
  const former = history.filter((one) => hashText(one.text) === one.hash).map(keyOfText);
  return [...new Set([...own, ...former.reverse()])];
}

function countWords(text: string): number {
  return normaliseText(text).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The headings around each item as one key, by anchor. */
function paths(items: readonly Placeable[]): Map<string, string> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const known = new Map<string, string>();
  const pathOf = (id: string | null, depth: number): string => {
    const item = id === null ? undefined : byId.get(id);
    if (item === undefined || depth > 20) return '';
    const found = known.get(item.id) ?? `${pathOf(item.section, depth + 1)}>${item.hash}`;
    known.set(item.id, found);
    return found;
  };
  return new Map(items.map(({ id, section }) => [id, pathOf(section, 0)]));
}

/** Every item of a side with its surroundings, by anchor, under the wording that it has. */
export function placesOf(items: readonly Placeable[]): Map<string, Placed> {
  const texts = items.filter(({ kind }) => kind !== null);
  const pathOf = paths(texts);
  const keys = texts.map(keyOfText);
  const near = (from: number, step: 1 | -1): string[] => {
    const found: string[] = [];
    for (let at = from + step; keys[at] !== undefined && found.length < nearby; at += step) {
      // A table says nothing itself: with one row less it would be another neighbour.
      if (texts[at]!.hash !== nothing) found.push(keys[at]!);
    }
    return found;
  };
  return new Map(
    texts.map((item, at) => [
      item.id,
      {
        text: keys[at]!,
        path: pathOf.get(item.id)!,
        before: keys[at - 1] ?? '',
        after: keys[at + 1] ?? '',
        behind: near(at, -1),
        ahead: near(at, 1),
        words: countWords(item.text),
      },
    ]),
  );
}
