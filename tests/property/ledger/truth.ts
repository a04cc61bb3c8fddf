import { isPresent } from '../../../src/lib/ledger/entries/entries.ts';
import type { Kept } from '../../../src/lib/ledger/keep-ledger.ts';
import { anchorsOf, type Published } from './published.ts';
import { stayed } from './stayed.ts';
import { toDrafts, type Node } from './tree.ts';

/** What a conversion made of the published anchors, as known from the edits themselves. */
export interface Tally {
  conversions: number;
  edits: number;
  /** Anchors that lead to another text than theirs, also as a target of a note. */
  wrong: string[];
  /** Untouched and corrected texts, and those of them that lost their anchor. */
  untouched: number;
  untouchedLost: string[];
  corrected: number;
  correctedLost: string[];
  /** Divided, joined or deleted texts. */
  gone: number;
  /** Texts of which all words are still there, divided or joined; and those whose note doesn't lead to all of them. */
  divided: number;
  dividedAstray: string[];
  /** Anchors without a text of which the ledger doesn't say what became. */
  unnamed: string[];
  /** Anchors that stand twice, and new texts that got an old anchor. */
  repeated: string[];
}

export function emptyTally(): Tally {
  return {
    conversions: 0,
    edits: 0,
    wrong: [],
    untouched: 0,
    untouchedLost: [],
    corrected: 0,
    correctedLost: [],
    gone: 0,
    divided: 0,
    dividedAstray: [],
    unnamed: [],
    repeated: [],
  };
}

/** The nodes that stem from each published block. */
function heirs(nodes: readonly Node[]): Map<number, Node[]> {
  const map = new Map<number, Node[]>();
  for (const node of nodes) {
    for (const origin of node.origins) map.set(origin, [...(map.get(origin) ?? []), node]);
  }
  return map;
}

/** Whether a published text may have stayed with a node that has words of others, too, or not all of its own. */
function isHome(origin: number, node: Node, { drafts }: Published): boolean {
  if (!node.origins.has(origin)) return false;
  const others = [...node.origins].filter((one) => one !== origin);
  const textOf = (at: number) => drafts[at]!.text;
  return stayed(textOf(origin), others.map(textOf), node.draft.text);
}

function repeats(ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/** Compares what the ledger says with what was done, and adds it to the tally. */
export function count(
  tally: Tally,
  published: Published,
  nodes: readonly Node[],
  kept: Kept,
): void {
  const anchors = anchorsOf(toDrafts(nodes), kept);
  const holder = new Map(anchors.map((id, at) => [id, nodes[at]!]));
  const entries = new Map(kept.ledger.anchors.map((entry) => [entry.id, entry]));
  const heirsOf = heirs(nodes);
  const old = new Set(published.ids);
  tally.conversions += 1;
  tally.repeated.push(...repeats(kept.ledger.anchors.map(({ id }) => id)), ...repeats(anchors));
  nodes.forEach((node, at) => {
    if (node.origins.size === 0 && old.has(anchors[at]!)) tally.repeated.push(anchors[at]!);
  });
  published.ids.forEach((id, origin) => {
    const held = holder.get(id);
    const entry = entries.get(id);
    const mine = heirsOf.get(origin) ?? [];
    const only = mine.length === 1 && mine[0]!.origins.size === 1 ? mine[0] : undefined;
    const name = `${published.document.meta.slug}#${id}`;
    const isStill = held !== undefined && held !== only && isHome(origin, held, published);
    if (held !== undefined && held !== only && !isStill)
      tally.wrong.push(`${name} → “${held.draft.text}”`);
    if (
      entry === undefined ||
      isPresent(entry) !== (held !== undefined) ||
      entry.published === null
    )
      tally.unnamed.push(name);
    else if (held === undefined && (entry.reason ?? '') === '') tally.unnamed.push(name);
    for (const to of held === undefined ? (entry?.to ?? []) : []) {
      if (!mine.includes(holder.get(to)!)) tally.wrong.push(`${name} note → ${to}`);
    }
    if (isStill) return;
    if (only === undefined && mine.length > 0) {
      const targets = new Set(entry?.to.map((to) => holder.get(to)));
      tally.divided += 1;
      if (!mine.every((node) => targets.has(node))) {
        tally.dividedAstray.push(
          `${name} ${entry?.state ?? ''} “${published.drafts[origin]!.text}”`,
        );
      }
    }
    if (only === undefined || only.fate === 'divided') tally.gone += 1;
    else if (only.fate === 'untouched') {
      tally.untouched += 1;
      if (held !== only) tally.untouchedLost.push(`${name} “${only.draft.text}”`);
    } else {
      tally.corrected += 1;
      if (held !== only)
        tally.correctedLost.push(
          `${name} “${published.drafts[origin]!.text}” → “${only.draft.text}”`,
        );
    }
  });
}
