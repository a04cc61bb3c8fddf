import type { Area, Grade } from '../../model/codes.ts';
import { anchorPath, reportPath } from '../../url.ts';
import { areaName } from '../../vocabulary/areas.ts';
import { dateInWords, periodInWords } from '../../vocabulary/dates.ts';
import type { FactQuestion } from './fact-question.ts';
import type { InspectionRecord, Printed } from './inspection-record.ts';

/** One line of an answer: what a report prints, and where. */
export interface FactLine {
  /** Path of the text that prints it, within the library; of the report where that isn't known. */
  path: string;
  /** Short name of the report. */
  report: string;
  /** What is on record: a name, a period; the area of a grade. Null where nothing is printed. */
  said: string | null;
  /** The grade on record; null where none is asked for, or printed. */
  grade: Grade | null;
  /** The words that print it; null where they aren't known. */
  printed: string | null;
  /** What the report doesn't print; null where it prints what was asked for. */
  lacks: string | null;
}

/** An answer from the record of a council's inspections. */
export interface FactAnswer {
  /** What the lines are. */
  title: string;
  lines: FactLine[];
}

const line = (
  { slug, name }: InspectionRecord,
  { words, anchor }: Printed,
  over: Partial<FactLine>,
): FactLine => ({
  path: anchor === null ? reportPath(slug) : anchorPath(slug, anchor),
  report: name,
  said: null,
  grade: null,
  printed: words,
  lacks: null,
  ...over,
});

const nowhere: Printed = { words: null, anchor: null };

const lacking = (record: InspectionRecord, what: string): FactLine =>
  line(record, nowhere, { lacks: `prints no ${what}` });

function leadLines(record: InspectionRecord): FactLine[] {
  const { leads } = record;
  if (leads.length === 0) return [lacking(record, 'lead inspector')];
  return leads.map(({ person, ...printed }) => line(record, printed, { said: person }));
}

function dateLines(record: InspectionRecord): FactLine[] {
  const { start, end, published } = record;
  const told = [
    start === null ? null : periodInWords(start, end),
    published === null ? null : `published ${dateInWords(published)}`,
  ].filter((part) => part !== null);
  if (start === null) return [lacking(record, 'dates of the inspection')];
  return [line(record, nowhere, { said: told.join('; ') })];
}

const anyOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const inSentence = (area: Area): string =>
  area === 'lscb' ? `the ${areaName(area)}` : areaName(area).toLowerCase();

function gradeLines(record: InspectionRecord, areas: readonly Area[]): FactLine[] {
  const found = record.judgements.filter(({ area }) => areas.includes(area));
  if (found.length === 0) {
    return [lacking(record, `grade for ${anyOf.format(areas.map(inSentence))}`)];
  }
  return found.map(({ area, grade, ...printed }) =>
    line(record, printed, { said: areaName(area), grade }),
  );
}

function linesFor(record: InspectionRecord, { about, areas }: FactQuestion): FactLine[] {
  if (about === 'lead') return leadLines(record);
  return about === 'date' ? dateLines(record) : gradeLines(record, areas);
}

const titles: Readonly<Record<FactQuestion['about'], string>> = {
  lead: 'Lead inspectors',
  date: 'Dates of inspections',
  grade: 'Grades',
};

const isOf = ({ start, published }: InspectionRecord, years: readonly string[]): boolean =>
  years.length === 0 || [start, published].some((day) => years.includes(day?.slice(0, 4) ?? ''));

/**
 * Answers a question from the record of a council's inspections: a line for each that is held, of the
 * years asked for if there are any, newest first. Never a verdict: what is printed, and where.
 * @param records of the council, newest first
 */
export function factAnswer(
  question: FactQuestion,
  council: string,
  records: readonly InspectionRecord[],
): FactAnswer {
  const { years, about } = question;
  const asked = records.filter((record) => isOf(record, years));
  const lines = asked.flatMap((record) => linesFor(record, question));
  if (asked.length > 0) {
    return { title: `${titles[about]} as printed in the reports on ${council} held here:`, lines };
  }
  const when = years.length === 0 ? '' : ` in ${anyOf.format(years)}`;
  const held = records.map((record) => line(record, nowhere, {}));
  const others = held.length > 0 ? ' Held are:' : '';
  return { title: `No inspection of ${council}${when} is held here.${others}`, lines: held };
}
