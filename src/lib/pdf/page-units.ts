import type { PdfPage, PlacedItem } from '../model/pdf-page.ts';
import { splitTagged, untaggedUnits } from './split-units.ts';
import { marksIn, taggedUnits } from './tagged-units.ts';
import type { Unit } from './unit.ts';

export interface PageUnits {
  units: Unit[];
  /** Whether the structure tree gave them, or geometry. */
  method: 'tags' | 'geometry';
}

/** Share of a page's signs that its tree must hold to be followed. */
const soundShare = 0.6;

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

/** The stretches of text of one page, without its furniture, in reading order. */
export function pageUnits(page: PdfPage, body: readonly PlacedItem[]): PageUnits {
  const linked = new Set(page.tree === null ? [] : marksIn(page.tree));
  const inTree = body.filter(({ mark }) => mark !== null && linked.has(mark));
  if (page.tree === null || signs(inTree) < signs(body) * soundShare) {
    return { units: untaggedUnits(body), method: 'geometry' };
  }
  const loose = body.filter(
    ({ mark, text }) => text.trim() !== '' && (mark === null || !linked.has(mark)),
  );
  const tagged = taggedUnits(page.tree, inTree).flatMap(splitTagged);
  return {
    units: withLoose(tagged, loose.length === 0 ? [] : untaggedUnits(loose)),
    method: 'tags',
  };
}
