import type { Briefing, BriefingItem } from './briefing.ts';
import { isItem, parsed } from './read-briefing.ts';

export type TakenParagraph = Extract<BriefingItem, { kind: 'paragraph' }>;

/** The place of its slug, its anchor and version; then, where it isn't all of the words, where they begin and how many, or the words themselves. */
type Taken = [at: number, anchor: string, hash: string, from?: number | string, length?: number];
type PackedItem = string | Taken;
type Packed = [title: string, slugs: string[], items: PackedItem[]];

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

function isTaken(value: unknown): value is Taken {
  if (!Array.isArray(value) || value.length < 3) return false;
  const [at, anchor, hash, from, length] = value as unknown[];
  const isPart = isCount(from) && isCount(length);
  return (
    isCount(at) && isText(anchor) && isText(hash) && (from === undefined || isText(from) || isPart)
  );
}

function isPacked(value: unknown): value is Packed {
  if (!Array.isArray(value)) return false;
  const [title, slugs, items] = value as unknown[];
  return (
    isText(title) &&
    Array.isArray(slugs) &&
    slugs.every(isText) &&
    Array.isArray(items) &&
    items.every((item) => isText(item) || isTaken(item))
  );
}

/** The whole text of a paragraph in the version that was taken, or null where it isn't known. */
export type TextOf = (slug: string, anchor: string, hash: string) => string | null;

const signs = { heading: '#', note: '>' } as const;

function packParagraph(item: TakenParagraph, at: number, textOf: TextOf): PackedItem {
  const { slug, anchor, hash, text } = item;
  const whole = textOf(slug, anchor, hash);
  if (text === whole) return [at, anchor, hash];
  const start = whole?.indexOf(text) ?? -1;
  return start === -1 ? [at, anchor, hash, text] : [at, anchor, hash, start, text.length];
}

/**
 * A briefing as one short text: each slug once, and of paragraphs only what tells them and their version.
 * @param textOf by whose words a quotation need not be told again; what it doesn't know goes along verbatim
 */
export function pack({ title, items }: Briefing, textOf: TextOf): string {
  const slugs = [...new Set(items.flatMap((item) => (item.kind === 'paragraph' ? item.slug : [])))];
  const packed = items.map((item) =>
    item.kind === 'paragraph'
      ? packParagraph(item, slugs.indexOf(item.slug), textOf)
      : signs[item.kind] + item.text,
  );
  return JSON.stringify([title, slugs, packed]);
}

const notReadable =
  'The address holds no briefing that can be read; it may have been cut on its way.';

function readPacked(text: string): Packed {
  const value = parsed(text);
  if (!isPacked(value)) throw new Error(notReadable);
  return value;
}

function unpackItem(item: PackedItem, slugs: readonly string[], textOf: TextOf): BriefingItem {
  if (typeof item === 'string')
    return { kind: item.startsWith('#') ? 'heading' : 'note', text: item.slice(1) };
  const [at, anchor, hash, from, length] = item;
  const slug = slugs[at] ?? '';
  const whole = typeof from === 'string' ? from : (textOf(slug, anchor, hash) ?? '');
  const text = typeof from === 'number' ? whole.slice(from, from + (length ?? 0)) : whole;
  const found: BriefingItem = { kind: 'paragraph', slug, anchor, hash, text };
  if (!isItem(found)) throw new Error(notReadable);
  return found;
}

/** The documents that a packed briefing quotes. @throws Error where it can't be read */
export function slugsOf(packed: string): string[] {
  return readPacked(packed)[1];
}

/**
 * The briefing of a packed text.
 * @param id that it gets here
 * @param textOf where the words are read again; of a version that it doesn't know the words are left empty
 * @throws Error where it can't be read
 */
export function unpack(packed: string, id: string, textOf: TextOf): Briefing {
  const [title, slugs, items] = readPacked(packed);
  return { id, title, items: items.map((item) => unpackItem(item, slugs, textOf)) };
}
