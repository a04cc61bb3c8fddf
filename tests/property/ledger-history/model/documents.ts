import type { LibraryDocument } from '../../../../src/lib/model/document.ts';
import type { Draw } from './draw.ts';
import { hasFigure } from './find.ts';
import { unitsOf } from './from-document.ts';
import { Identities, isHeading, isText, joined, wordsOf, type Unit } from './model.ts';
import { newState, type State } from './state.ts';

const areas = ['North', 'South', 'East', 'West', 'Central', 'Harbour', 'Vale', 'Moor'];
const indicators = [
  'Assessments in 45 days',
  'Visits in time',
  'Reviews in time',
  'Health checks within the year',
  'Children seen alone',
];
const percent = (draw: Draw) => `${draw.from(51, 99)}%`;

type Form = Pick<Unit, 'kind'> & Partial<Unit>;

function made(ids: Identities, cells: string[], form: Form): Unit {
  const none = { role: null, label: null, area: null, grade: null, header: [], marks: [] };
  const base = { level: 0, parent: null, page: null, group: null };
  const words = cells.map((text) => ids.words(text));
  return { ...none, ...base, uid: ids.next(), cells: words, spans: cells.map(() => 1), ...form };
}

/** A table of figures as papers have it: each row an indicator of an area, four quarters. */
function performanceTable(ids: Identities, draw: Draw): Unit[] {
  const header = ['Indicator', 'Q1', 'Q2', 'Q3', 'Q4'];
  const table = made(ids, [''], { kind: 'table', header });
  const names = draw.some(areas, draw.from(2, 4)).flatMap((area) => {
    return draw.some(indicators, draw.from(1, 3)).map((one) => `${area}: ${one}`);
  });
  const rows = names.map((name) => {
    const figures = [1, 2, 3, 4].map(() => percent(draw));
    return made(ids, [name, ...figures], { kind: 'table-row', parent: table });
  });
  return [table, ...rows];
}

/** Sentences of one form, each with the name of an area and its figures. */
function performanceSentences(ids: Identities, draw: Draw): Unit[] {
  const group = ids.next();
  const indicator = draw.one(indicators)!.toLowerCase();
  return draw.some(areas, draw.from(4, 7)).map((area) => {
    const text = `In ${area}, ${indicator} stood at ${percent(draw)} in the quarter, against ${percent(draw)} a year before and a target of ${percent(draw)}.`;
    return made(ids, [text], { kind: 'paragraph', group });
  });
}

/** Runs of sibling texts that all have figures get a group, as the sentences of one form have. */
function groupFigures(units: readonly Unit[], ids: Identities): void {
  let run: Unit[] = [];
  const close = () => {
    const group = ids.next();
    if (run.length > 3) for (const unit of run) unit.group = group;
    run = [];
  };
  for (const unit of units) {
    const hasSome = isText(unit) && wordsOf(unit).some(hasFigure);
    if (!hasSome || (run.length > 0 && run[0]!.parent !== unit.parent)) close();
    if (hasSome) run.push(unit);
  }
  close();
}

/** Two footnotes for texts of the document. */
function addNotes(units: Unit[], ids: Identities, draw: Draw): Unit[] {
  const bearers = draw.some(
    units.filter((one) => isText(one) && wordsOf(one).length > 8),
    2,
  );
  const notes = [
    'Figures supplied by the council for the year.',
    'This was outside the scope of the inspection.',
  ];
  return bearers.reduce((all, bearer, at) => {
    const label = `${at + 7}`;
    bearer.marks = [...bearer.marks, { marker: label, slot: draw.one(wordsOf(bearer))!.slot }];
    const note = made(ids, [notes[at]!], { kind: 'footnote', label });
    return all.toSpliced(all.indexOf(bearer) + 1, 0, note);
  }, units);
}

/** A stretch of a document from one text at the top level to another. */
function stretch(units: readonly Unit[], draw: Draw, length: number): Unit[] {
  let start = draw.from(0, Math.max(0, units.length - length));
  while (start > 0 && units[start]!.parent !== null) start -= 1;
  let end = Math.min(units.length, start + length);
  while (end < units.length && units[end]!.parent !== null) end += 1;
  return units.slice(start, end);
}

const foreignOf = ({ blocks }: LibraryDocument) =>
  blocks
    .filter(({ kind, text }) => kind === 'paragraph' && text.length > 60)
    .map(({ text }) => text);

/**
 * A document to be revised: one of the library or a stretch of it, with performance tables, sentences of
 * one form and footnotes, which few of them have.
 */
export function someDocument(documents: readonly LibraryDocument[], draw: Draw) {
  const document = draw.one(documents)!;
  const others = documents.filter((one) => one !== document);
  const ids = new Identities();
  const all = unitsOf(document, ids);
  const real = draw.onceIn(5) ? all : stretch(all, draw, draw.from(25, 70));
  groupFigures(real, ids);
  const heading = (text: string) => made(ids, [text], { kind: 'heading', level: 1 });
  const units = [
    ...addNotes(real, ids, draw),
    heading('Performance tables'),
    ...performanceTable(ids, draw),
    ...performanceTable(ids, draw),
    heading('Performance by area'),
    ...performanceSentences(ids, draw),
  ];
  const stranger = draw.one(others);
  const other = stranger === undefined ? [] : stretch(unitsOf(stranger, ids), draw, 60);
  const state: State = newState(units, ids, others.flatMap(foreignOf), other);
  return { document, state, stranger };
}

/** The titles of a document's headings, to show where a history took place. */
export function outlineOf(units: readonly Unit[]): string {
  return units
    .filter(isHeading)
    .map((one) => joined(wordsOf(one)))
    .join(' · ');
}
