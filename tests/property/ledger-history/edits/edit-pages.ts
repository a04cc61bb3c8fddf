import { foreignText, somePage } from '../model/find.ts';
import { copyOf, familyOf, isHeading, isText, type Unit } from '../model/model.ts';
import { newUnit, removeUnits, setBehind, takeOut, touch, type Edit } from '../model/state.ts';

export const printedTwice: Edit = (state, draw) => {
  const unit = draw.one(state.units.filter(isText));
  if (unit === undefined) return false;
  const family = familyOf(state.units, unit);
  touch(state, family);
  setBehind(state, family.at(-1)!, copyOf(family));
  return true;
};

export const pageTwice: Edit = (state, draw) => {
  const page = somePage(state, draw);
  touch(state, page);
  setBehind(state, page.at(-1)!, copyOf(page));
  return page.length > 0;
};

/** Takes the second copy of everything that stands twice away. */
export const copiesRemoved: Edit = (state) => {
  const seen = new Set<number>();
  const copies = state.units.filter(({ uid }) => {
    const isCopy = seen.has(uid);
    seen.add(uid);
    return isCopy;
  });
  touch(state, copies);
  takeOut(state, copies);
  return copies.length > 0;
};

export const pageDeleted: Edit = (state, draw) => {
  const page = somePage(state, draw);
  if (page.length * 3 > state.units.length) return false;
  removeUnits(state, page);
  return true;
};

export const pageMoved: Edit = (state, draw) => {
  const page = somePage(state, draw);
  const behind = draw.one(state.units.filter((one) => one.parent === null && !page.includes(one)));
  if (behind === undefined) return false;
  touch(state, page);
  takeOut(state, page);
  setBehind(state, familyOf(state.units, behind).at(-1)!, page);
  return true;
};

export const pagesExchanged: Edit = (state, draw) => {
  const [one, two] = [somePage(state, draw), somePage(state, draw)];
  if (one.some((unit) => two.includes(unit))) return false;
  const before = (page: Unit[]) => state.units[state.units.indexOf(page[0]!) - 1] ?? null;
  const [first, second] =
    state.units.indexOf(one[0]!) < state.units.indexOf(two[0]!) ? [one, two] : [two, one];
  const beforeFirst = before(first);
  const beforeSecond = before(second) === first.at(-1) ? second.at(-1)! : before(second);
  touch(state, [...one, ...two]);
  takeOut(state, beforeSecond === second.at(-1) ? first : [...first, ...second]);
  setBehind(state, beforeSecond, first);
  if (beforeSecond !== second.at(-1)) setBehind(state, beforeFirst, second);
  return true;
};

/** A page of another document: put between two pages, or in the place of one. */
function foreignPage(isReplacing: boolean): Edit {
  return (state, draw) => {
    const page = somePage(state, draw);
    if (page.length * 3 > state.units.length) return false;
    const texts = draw.some(state.foreign, draw.from(3, 6));
    const like = state.units.find((one) => isText(one) && one.parent === null);
    if (like === undefined) return false;
    const fresh = texts.map((text) => newUnit(state, like, state.ids.words(text)));
    const heading = draw.one(state.units.filter(isHeading));
    if (heading !== undefined && draw.onceIn(2)) {
      const title = state.ids.words(foreignText(state, draw)).slice(5, 11);
      fresh.push(newUnit(state, heading, title));
    }
    setBehind(state, page.at(-1)!, fresh);
    if (isReplacing) removeUnits(state, page);
    return true;
  };
}

export const pageInserted = foreignPage(false);
export const pageReplaced = foreignPage(true);
