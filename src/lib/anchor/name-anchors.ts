import type { Stem } from '../model/anchor.ts';
import type { Area } from '../model/codes.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import {
  bearsNumber,
  beginsNumbersAgain,
  labelSlug,
  numberOfLabel,
  numberPath,
  type DraftBlock,
} from '../model/draft.ts';
import { bearerOf } from '../model/footnotes.ts';
import { headingSlug } from '../text/slug.ts';

export interface NamedAnchors {
  /** One anchor a block, in the blocks' order. */
  ids: string[];
  /** What each block's anchor is made from, by anchor. */
  stems: Map<string, Stem>;
  /** Numbers printed without a text: anchor → anchor of the block beside which they stand. */
  aliases: { id: string; number: number; to: string }[];
  diagnostics: Diagnostic[];
}

interface Naming {
  blocks: readonly DraftBlock[];
  file: string;
  sectionSlugs: Map<number, string>;
  taken: Set<string>;
  diagnostics: Diagnostic[];
}

function ancestors(blocks: readonly DraftBlock[], section: number | null): number[] {
  const path: number[] = [];
  for (let at = section; at !== null; at = (blocks[at] as DraftBlock).section) path.unshift(at);
  return path;
}

function bareSlug(block: DraftBlock): string {
  return (block.area as Area | null) ?? (headingSlug(block.text) || 'section');
}

function isNumbered(block: DraftBlock): boolean {
  return numberOfLabel(block.labels[0] ?? '') !== null;
}

function warn(naming: Naming, rule: string, message: string, block: DraftBlock): void {
  const { page, line } = block;
  naming.diagnostics.push({ rule, message, source: naming.file, page, line, severity: 'warning' });
}

/** Slugs of all sections (contract, Anchors 3): prefixed by the judged or numbered one around them where they recur. */
function nameSections(naming: Naming): void {
  const { blocks, sectionSlugs } = naming;
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  const counts = new Map<string, number>();
  for (const index of headings) {
    const slug = bareSlug(blocks[index] as DraftBlock);
    counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  const used = new Set<string>();
  for (const index of headings) {
    const block = blocks[index] as DraftBlock;
    const bare = bareSlug(block);
    const around = ancestors(blocks, block.section).findLast((at) => {
      const one = blocks[at] as DraftBlock;
      return one.area !== null || isNumbered(one);
    });
    const prefixed =
      (counts.get(bare) ?? 0) > 1 && around !== undefined
        ? `${sectionSlugs.get(around)}-${bare}`
        : bare;
    const slug = free(prefixed, used);
    if (slug !== prefixed)
      warn(
        naming,
        'section-slug-twice',
        `Two sections would be “${prefixed}”; this one is “${slug}”.`,
        block,
      );
    used.add(slug);
    sectionSlugs.set(index, slug);
  }
}

/** The name itself, or with `-x2`, `-x3` … if it is taken. */
function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${name}-x${count}`;
  return candidate;
}

function claim(naming: Naming, name: string, block: DraftBlock): string {
  const id = free(name, naming.taken);
  if (id !== name)
    warn(naming, 'anchor-taken', `The anchor “${name}” is taken; this block is “${id}”.`, block);
  naming.taken.add(id);
  return id;
}

/** The anchor of the innermost numbered part around a block, by position, or null. */
function partAround(naming: Naming, ids: readonly string[], block: DraftBlock): string | null {
  const { blocks } = naming;
  const isPart = (at: number) => /(?:^|-)para-\d/.test(ids[at] ?? '');
  for (let at = block.parent; at !== null; at = (blocks[at] as DraftBlock).parent) {
    if (isPart(at)) return ids[at] as string;
  }
  const section = ancestors(blocks, block.section).findLast(isPart);
  return section === undefined ? null : (ids[section] as string);
}

/** Name by rules 1 and 2: a printed number, or a label inside a numbered part; null where neither applies. */
function printedName(
  naming: Naming,
  ids: readonly string[],
  block: DraftBlock,
  prefix: string,
): string | null {
  const label = block.labels[0];
  if (label === undefined || !['paragraph', 'heading', 'list-item'].includes(block.kind))
    return null;
  const path = numberPath(label);
  if (path !== null) return `${prefix}para-${path}`;
  const number = numberOfLabel(label);
  if (number !== null && block.kind !== 'list-item') return `${prefix}para-${number}`;
  const part = partAround(naming, ids, block);
  return part === null ? null : `${part}-${labelSlug(label)}`;
}

class Ordinals {
  private counters = new Map<string, number>();

  next(slug: string): string {
    const count = (this.counters.get(slug) ?? 0) + 1;
    this.counters.set(slug, count);
    return `${slug}-${count}`;
  }
}

/** Positions in the order in which ordinals are given: a footnote right after the block that bears its marker. */
export function readingOrder(blocks: readonly DraftBlock[]): number[] {
  const notes = new Map<number, number[]>();
  const unplaced: number[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'footnote') return;
    const bearer = bearerOf(blocks, index);
    if (bearer === null) unplaced.push(index);
    else notes.set(bearer, [...(notes.get(bearer) ?? []), index]);
  });
  const order = blocks.flatMap((block, index) =>
    block.kind === 'footnote'
      ? unplaced.includes(index)
        ? [index]
        : []
      : [index, ...(notes.get(index) ?? [])],
  );
  return order;
}

function sectionOf(blocks: readonly DraftBlock[], index: number): number | null {
  const block = blocks[index] as DraftBlock;
  const bearer = block.kind === 'footnote' ? bearerOf(blocks, index) : null;
  if (bearer === null) return block.section;
  const owner = blocks[bearer] as DraftBlock;
  return owner.kind === 'heading' ? bearer : owner.section;
}

/** Prefix of the anchors of a second sequence of numbers: its outermost section's slug. */
function sequencePrefix(naming: Naming, block: DraftBlock): string {
  const top = ancestors(naming.blocks, block.section)[0];
  return top === undefined ? 'second-' : `${naming.sectionSlugs.get(top)}-`;
}

/**
 * Names every block by the contract's rules for anchors (1–4), from the document alone. What has been
 * published before may overrule these names: that is the ledger's part.
 */
export function nameAnchors(blocks: readonly DraftBlock[], file: string): NamedAnchors {
  const naming: Naming = {
    blocks,
    file,
    sectionSlugs: new Map(),
    taken: new Set(),
    diagnostics: [],
  };
  nameSections(naming);
  const ids: string[] = new Array(blocks.length).fill('');
  const stems: NamedAnchors['stems'] = new Map();
  const aliases: NamedAnchors['aliases'] = [];
  const ordinals = new Ordinals();
  let prefix = '';
  let before: DraftBlock | null = null;
  for (const index of readingOrder(blocks)) {
    const block = blocks[index] as DraftBlock;
    if (bearsNumber(block)) {
      if (beginsNumbersAgain(block, before)) prefix = sequencePrefix(naming, block);
      before = block;
    }
    const printed = printedName(naming, ids, block, prefix);
    const section = sectionOf(blocks, index);
    const slug = section === null ? 'opening' : (naming.sectionSlugs.get(section) as string);
    const own =
      printed ?? (block.kind === 'heading' ? `s-${naming.sectionSlugs.get(index)}` : null);
    const stem = own ?? (block.kind === 'boilerplate' ? 'b' : slug);
    const id = claim(naming, own ?? ordinals.next(stem), block);
    ids[index] = id;
    stems.set(id, { name: stem, isCounted: own === null });
    for (const empty of block.labels.slice(1)) {
      const alias = claim(naming, `${prefix}para-${numberOfLabel(empty)}`, block);
      aliases.push({ id: alias, number: numberOfLabel(empty) as number, to: id });
    }
  }
  return { ids, stems, aliases, diagnostics: naming.diagnostics };
}
