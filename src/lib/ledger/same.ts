import type { LedgerEntry } from '../model/anchor.ts';
import type { Block } from '../model/block.ts';
import { isPresent } from './entries/entries.ts';
import { withNote } from './notes/former-notes.ts';

/** That a person says: the text of a published anchor is this one now. */
export interface Same {
  /** Slug of the document; null where the person left it out. */
  document: string | null;
  /** The published anchor. */
  known: string;
  /** The anchor of the new text, as a conversion names it. */
  fresh: string;
  /** Why; it becomes public. */
  reason: string;
}

const form = /^(?:([a-z0-9-]+)#)?([a-z0-9-]+)=([a-z0-9-]+)$/;

/**
 * Reads `para-12=para-13` or `slug#para-12=para-13`.
 * @throws Error if it is neither
 */
export function parseSame(said: string, reason: string): Same {
  const match = form.exec(said);
  if (match === null) {
    throw new Error(
      `--same ${said}: write OLD=NEW, such as para-12=para-13, or york-2022-ilacs#para-12=para-13.`,
    );
  }
  const [, document, known, fresh] = match as unknown as [string, string?, string?, string?];
  return { document: document ?? null, known: known!, fresh: fresh!, reason };
}

/** What a person said, as positions. */
export interface SaidPair {
  same: Same;
  /** Position among the ledger's entries, and among the document's blocks. */
  entry: number;
  fresh: number;
}

/** What was said of texts that can't be so, each with what is wrong and what to do. */
export interface Resolved {
  pairs: SaidPair[];
  errors: string[];
}

function positionOf(
  fresh: string,
  final: readonly string[],
  byRule: readonly string[],
): number | null {
  const at = final.indexOf(fresh);
  if (at >= 0) return at;
  const named = byRule.indexOf(fresh);
  return named >= 0 ? named : null;
}

/** Names that stand twice in a list. */
function twice(names: readonly (string | number)[]): Set<string | number> {
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

/**
 * Finds what a person said in the ledger and in the new document.
 * @param final the anchors that the blocks would have without it
 * @param byRule the anchors that the rules alone give them, which a reader of the new text would name
 */
export function resolveSame(
  said: readonly Same[],
  entries: readonly LedgerEntry[],
  final: readonly string[],
  byRule: readonly string[],
): Resolved {
  const errors: string[] = [];
  const found = said.flatMap((same): SaidPair[] => {
    const entry = entries.findIndex(({ id, published }) => id === same.known && published !== null);
    const fresh = positionOf(same.fresh, final, byRule);
    const name = `--same ${same.known}=${same.fresh}`;
    if (entry < 0)
      errors.push(
        `${name}: “${same.known}” is no published anchor. Look it up in content/anchors/.`,
      );
    else if (entries[entry]!.kind === null)
      errors.push(`${name}: “${same.known}” never was a text, only a number without one.`);
    if (fresh === null)
      errors.push(
        `${name}: the new text has no “${same.fresh}”. Take the anchor that the conversion names as nearest.`,
      );
    const isKnown = entry >= 0 && entries[entry]!.kind !== null;
    return isKnown && fresh !== null ? [{ same, entry, fresh }] : [];
  });
  const [olds, news] = [
    twice(found.map(({ entry }) => entry)),
    twice(found.map(({ fresh }) => fresh)),
  ];
  for (const { same, entry, fresh } of found) {
    const name = `--same ${same.known}=${same.fresh}`;
    if (olds.has(entry)) errors.push(`${name}: “${same.known}” can be one text only.`);
    if (news.has(fresh))
      errors.push(`${name}: “${same.fresh}” can have one address only; two are given.`);
  }
  return { pairs: errors.length === 0 ? found : [], errors };
}

/**
 * Records in the ledger what a person said, and leads notes to the texts that they are said to be.
 * @param blocks the document's, with the anchors that they have in the end
 * @param today ISO date
 */
export function recordSame(
  entries: readonly LedgerEntry[],
  pairs: readonly { id: string; block: Block; reason: string }[],
  today: string,
): LedgerEntry[] {
  const said = new Map(pairs.map((pair) => [pair.id, pair]));
  return entries.map((entry) => {
    const pair = said.get(entry.id);
    if (pair === undefined) return entry;
    const { block, reason } = pair;
    const isRecorded = entry.saidSame?.some(({ hash }) => hash === block.hash) ?? false;
    if (isRecorded) return entry;
    const saidSame = [...(entry.saidSame ?? []), { on: today, hash: block.hash, reason }];
    const note = { state: 'moved' as const, to: [block.id], reason };
    return { ...(isPresent(entry) ? entry : withNote(entry, note, today)), saidSame };
  });
}
