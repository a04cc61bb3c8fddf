import { divide } from './edit-structure.ts';
import {
  foreignText,
  foreignWord,
  hasFigure,
  sentencesOf,
  someText,
  withOtherFigures,
} from '../model/find.ts';
import type { Draw } from '../model/draw.ts';
import { familyOf, isText, wordsOf, type Unit, type Word } from '../model/model.ts';
import {
  newUnit,
  removeUnits,
  setBehind,
  takeOut,
  touch,
  type Edit,
  type State,
} from '../model/state.ts';

/** The words of a new text, or null if there is nothing to make one of. */
type Writer = (state: State, draw: Draw) => Word[] | null;

const foreign: Writer = (state, draw) => state.ids.words(foreignText(state, draw));

/** A near-copy of a text: some of its words are others. */
function nearly(state: State, draw: Draw, unit: Unit, count: number): Word[] {
  const words = state.ids.likeness(wordsOf(unit));
  for (const word of draw.some(words, count)) word.text = foreignWord(state, draw);
  return words;
}

/** Nearly another text: one to three words are others. */
const lookAlike: Writer = (state, draw) => {
  const unit = someText(state, draw, 10);
  return unit === undefined ? null : nearly(state, draw, unit, draw.from(1, 3));
};

/** The first half of one text and the second of another. */
const hybrid: Writer = (state, draw) => {
  const [one, two] = [someText(state, draw, 10), someText(state, draw, 10)];
  if (one === undefined || two === undefined || one === two) return null;
  const [first, second] = [wordsOf(one), wordsOf(two)];
  return state.ids.likeness([
    ...first.slice(0, Math.ceil(first.length / 2)),
    ...second.slice(Math.floor(second.length / 2)),
  ]);
};

const takesNot = ({ text }: Word) => /^(?:is|are|was|were|has|have|had|do|does|can)$/.test(text);

/** A text's contrary: with "not" where it has none. */
function contraryOf(state: State, draw: Draw, unit: Unit): Word[] {
  const words = state.ids.likeness(wordsOf(unit));
  const verb = draw.one(words.filter(takesNot));
  const at = verb === undefined ? 1 : words.indexOf(verb) + 1;
  return words.toSpliced(at, 0, ...state.ids.words('not'));
}

const contrary: Writer = (state, draw) => {
  const verbal = state.units.filter((one) => isText(one) && wordsOf(one).some(takesNot));
  const unit = draw.one(verbal);
  return unit === undefined ? null : contraryOf(state, draw, unit);
};

const otherNumber: Writer = (state, draw) => {
  const unit = draw.one(state.units.filter((one) => isText(one) && wordsOf(one).some(hasFigure)));
  if (unit === undefined || wordsOf(unit).length < 5) return null;
  const words = state.ids.likeness(wordsOf(unit));
  for (const word of draw.some(words.filter(hasFigure), draw.from(1, 2))) {
    word.text = withOtherFigures(word.text, draw);
  }
  return words;
};

function insert(write: Writer): Edit {
  return (state, draw) => {
    const behind = draw.one(state.units.filter((one) => isText(one) && one.parent === null));
    const written = behind && write(state, draw);
    if (behind === undefined || !written) return false;
    const unit = newUnit(state, behind, written);
    if (draw.onceIn(3)) unit.label = `${draw.from(1, 60)}.`;
    setBehind(state, familyOf(state.units, behind).at(-1)!, [unit]);
    return true;
  };
}

/** Deletes a text and sets a new one in its very place, with its number. */
function replace(write: Writer): Edit {
  return (state, draw) => {
    const free = state.units.filter(
      (one) => isText(one) && familyOf(state.units, one).length === 1,
    );
    const old = draw.one(free);
    const written = old && write(state, draw);
    if (old === undefined || !written) return false;
    const unit = newUnit(state, old, written);
    unit.label = old.label;
    setBehind(state, old, [unit]);
    removeUnits(state, [old]);
    return true;
  };
}

export const insertForeign = insert(foreign);
export const insertLookAlike = insert(lookAlike);
export const insertHybrid = insert(hybrid);
export const insertContrary = insert(contrary);
export const insertOtherNumber = insert(otherNumber);
export const replaceByForeign = replace(foreign);
export const replaceByLookAlike = replace(lookAlike);
export const replaceByHybrid = replace(hybrid);
export const replaceByContrary = replace(contrary);

/** Replaces a text by its own near-copy: nobody could tell this from a correction. */
export const replaceByOwnLikeness: Edit = (state, draw) => {
  const old = someText(state, draw, 10);
  if (old === undefined || familyOf(state.units, old).length > 1) return false;
  const unit = newUnit(state, old, nearly(state, draw, old, 2));
  setBehind(state, old, [unit]);
  removeUnits(state, [old]);
  return true;
};

/** Divides a text, and inserts the contrary of one of its parts elsewhere. */
export const splitBesideContrary: Edit = (state, draw) => {
  const rich = state.units.filter((one) => isText(one) && sentencesOf(wordsOf(one)).length > 1);
  const unit = draw.one(rich.filter((one) => wordsOf(one).length > 16));
  const elsewhere = draw.one(state.units.filter((one) => isText(one) && one.parent === null));
  if (unit === undefined || elsewhere === undefined || unit === elsewhere) return false;
  const first = sentencesOf(wordsOf(unit))[0]!.length;
  const part = draw.one(divide(state, unit, [first]))!;
  const written = contraryOf(state, draw, part);
  const copy = newUnit(state, elsewhere, written);
  setBehind(state, familyOf(state.units, elsewhere).at(-1)!, [copy]);
  return true;
};

/** Sets a text's near-copy where it stood and the text itself elsewhere. */
export const moveBesideLookAlike: Edit = (state, draw) => {
  const unit = someText(state, draw, 12);
  if (unit === undefined || familyOf(state.units, unit).length > 1) return false;
  const behind = draw.one(state.units.filter((one) => one.parent === null && one !== unit));
  if (behind === undefined) return false;
  const written = contraryOf(state, draw, unit);
  const copy = newUnit(state, unit, written);
  touch(state, [unit]);
  setBehind(state, unit, [copy]);
  takeOut(state, [unit]);
  unit.parent = null;
  setBehind(state, familyOf(state.units, behind).at(-1)!, [unit]);
  return true;
};
