import type { PdfPage, PlacedItem } from '../../../model/pdf-page.ts';
import { splitTagged, untaggedUnits } from './split-units.ts';
import { putBack, type PutBack } from './out-of-order.ts';
import { marksIn } from './marks-in.ts';
import { taggedUnits } from './tagged-units.ts';
import type { Unit } from './unit.ts';

export interface PageUnits {
  units: Unit[];
  /** Whether the structure tree gave them, or geometry. */
  method: 'tags' | 'geometry';
  /** Words that the tags hold out of their order on the page. */
  moved: PutBack[];
}

/** Share of a page's signs that its tree must hold to be followed. */
const soundShare = 0.6;
const hasWord = /[\p{L}\p{N}]{2}/u;

const signs = (items: readonly PlacedItem[]): number =>
  items.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);

const firstLine = (unit: Unit): number => unit.items[0]?.line ?? 0;

/** Puts texts that the tree leaves out where the page's content has them. */
function withLoose(tagged: Unit[], loose: Unit[]): Unit[] {
  const units = [...tagged];
  for (const unit of loose) {
    const at = units.findIndex((one) => !one.isNote && firstLine(one) > firstLine(unit));
    units.splice(at < 0 ? units.length : at, 0, unit);
  }
  return units;
}

/** Whether lines of the page stand partly in its tree: what is torn so can't be put together again. */
function tearsLines(inTree: readonly PlacedItem[], loose: readonly PlacedItem[]): boolean {
  const lines = new Set(inTree.filter(({ text }) => hasWord.test(text)).map(({ line }) => line));
  return loose.some(({ text, line }) => hasWord.test(text) && lines.has(line));
}

/** The stretches of text of one page, without its furniture, in reading order. */
export function pageUnits(page: PdfPage, body: readonly PlacedItem[]): PageUnits {
  const linked = new Set(page.tree === null ? [] : marksIn(page.tree));
  const inTree = body.filter(({ mark }) => mark !== null && linked.has(mark));
  const loose = body.filter(
    ({ mark, text }) => text.trim() !== '' && (mark === null || !linked.has(mark)),
  );
  const isSound = signs(inTree) >= signs(body) * soundShare && !tearsLines(inTree, loose);
  if (page.tree === null || !isSound) {
    return { units: untaggedUnits(body), method: 'geometry', moved: [] };
  }
  const { units, moved } = putBack(taggedUnits(page.tree, inTree), inTree);
  const tagged = units.flatMap(splitTagged);
  return {
    units: withLoose(tagged, loose.length === 0 ? [] : untaggedUnits(loose)),
    method: 'tags',
    moved,
  };
}
