import { foreignText, foreignWord } from '../model/find.ts';
import { isHeading, isText, wordsOf, type Unit } from '../model/model.ts';
import { newUnit, removeUnits, setBehind, touch, type Edit } from '../model/state.ts';

/** A heading in which one word is another. */
export const headingRenamed: Edit = (state, draw) => {
  const heading = draw.one(state.units.filter((one) => isHeading(one) && wordsOf(one).length > 1));
  if (heading === undefined) return false;
  touch(state, [heading]);
  draw.one(wordsOf(heading))!.text = foreignWord(state, draw);
  return true;
};

/** A heading none of whose words is left; what is below stays. */
export const headingReplaced: Edit = (state, draw) => {
  const heading = draw.one(state.units.filter(isHeading));
  if (heading === undefined) return false;
  touch(state, [heading]);
  heading.cells = [
    state.ids.words(`What ${foreignWord(state, draw)} and ${foreignWord(state, draw)} show`),
  ];
  return true;
};

export const headingRemoved: Edit = (state, draw) => {
  const heading = draw.one(state.units.filter(isHeading));
  if (heading !== undefined) removeUnits(state, [heading]);
  return heading !== undefined;
};

export const headingInserted: Edit = (state, draw) => {
  const like = draw.one(state.units.filter(isHeading));
  const behind = draw.one(state.units.filter((one) => one.parent === null));
  if (like === undefined || behind === undefined) return false;
  const words = state.ids.words(foreignText(state, draw)).slice(0, 4);
  setBehind(state, behind, [newUnit(state, like, words)]);
  return true;
};

/** A heading that the reading of the source takes for a paragraph from now on. */
export const headingAsParagraph: Edit = (state, draw) => {
  const heading = draw.one(state.units.filter(isHeading));
  if (heading === undefined) return false;
  touch(state, [heading]);
  Object.assign(heading, { kind: 'paragraph', level: 0, area: null, grade: null });
  return true;
};

/** A text that the reading of the source takes for boilerplate from now on. */
export const textAsBoilerplate: Edit = (state, draw) => {
  const unit = draw.one(state.units.filter((one) => isText(one) && wordsOf(one).length > 3));
  if (unit === undefined) return false;
  touch(state, [unit]);
  Object.assign(unit, { kind: 'boilerplate', label: null, parent: null, level: 0 });
  return true;
};

/** Units that bear the marker of a footnote of the document. */
function bearers(units: readonly Unit[]): { bearer: Unit; note: Unit }[] {
  return units.flatMap((note) => {
    const bearer = units.find(({ marks }) => marks.some(({ marker }) => marker === note.label));
    return note.kind !== 'footnote' || bearer === undefined ? [] : [{ bearer, note }];
  });
}

export const markerLost: Edit = (state, draw) => {
  const found = draw.one(bearers(state.units));
  if (found === undefined) return false;
  const { bearer, note } = found;
  touch(state, [note, bearer]);
  bearer.marks = bearer.marks.filter(({ marker }) => marker !== note.label);
  if (draw.onceIn(3)) Object.assign(note, { kind: 'paragraph', label: null });
  return true;
};

/** A footnote's marker goes to another text, and the note with it. */
export const noteMoved: Edit = (state, draw) => {
  const found = draw.one(bearers(state.units));
  const texts = state.units.filter((one) => isText(one) && wordsOf(one).length > 0);
  const other = draw.one(texts);
  if (found === undefined || other === undefined) return false;
  const { bearer, note } = found;
  touch(state, [note]);
  bearer.marks = bearer.marks.filter(({ marker }) => marker !== note.label);
  const { slot } = draw.one(wordsOf(other))!;
  other.marks = [...other.marks, { marker: note.label!, slot }];
  return true;
};
