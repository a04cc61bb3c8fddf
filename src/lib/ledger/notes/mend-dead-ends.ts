import type { LedgerEntry } from '../../model/anchor.ts';
import { normaliseText } from '../../text/fingerprint.ts';
import { deadEnds } from './dead-ends.ts';
import { published } from '../entries/entries.ts';
import { byAnchor } from './targets.ts';

/** So much of a divided text its parts must be; the rest are marks and white space. */
const nearlyAll = 0.9;

/** Whether the targets of a note still have the text that it says went into them, word for word. */
function isHeldBy(entry: LedgerEntry, targets: readonly LedgerEntry[]): boolean {
  const own = normaliseText(entry.text);
  const texts = targets.map(({ text }) => normaliseText(text));
  if (own === '' || texts.includes('')) return false;
  if (entry.state === 'split') {
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    return length >= nearlyAll * own.length && texts.every((text) => own.includes(text));
  }
  return texts.length === 1 && texts[0]!.includes(own);
}

/**
 * Mends a ledger in which published notes lead to drafts or to nothing, as conversions wrote them once:
 * drafts that have the very text are published, and what leads to anything else is withdrawn.
 * @param reason why; it becomes public
 * @param today ISO date
 */
export function mendDeadEnds(
  entries: readonly LedgerEntry[],
  reason: string,
  today: string,
): LedgerEntry[] {
  const dead = new Set(deadEnds(entries).map(({ id }) => id));
  if (dead.size === 0) return [...entries];
  const byId = byAnchor(entries);
  const saved = new Set<string>();
  const lost = new Set<string>();
  for (const id of dead) {
    const entry = byId.get(id)!;
    const targets = entry.to.map((to) => byId.get(to));
    const isHeld =
      targets.every((one): one is LedgerEntry => one !== undefined) && isHeldBy(entry, targets);
    if (isHeld) entry.to.forEach((to) => saved.add(to));
    else lost.add(id);
  }
  return entries.map((entry) => {
    // What it said was not so, and is not kept: it could be followed again.
    if (lost.has(entry.id)) return { ...entry, state: 'withdrawn', to: [], reason };
    return saved.has(entry.id) ? published(entry, today) : entry;
  });
}
