import type { Grade } from '../model/codes.ts';

/** All that is known of a grade besides its code. */
export interface GradeRecord {
  /** What readers call it. */
  name: string;
  /** The words that are it in print. */
  printed: RegExp;
}

/** The grades, longest words first, so that a longer one isn't taken for a shorter that it ends in. */
export const gradeRecords: Readonly<Record<Grade, GradeRecord>> = {
  'requires-improvement': {
    name: 'Requires improvement',
    printed: /requires? improvement(?: to be good)?/iu,
  },
  'not-judged': { name: 'Not judged', printed: /not judged/iu },
  outstanding: { name: 'Outstanding', printed: /outstanding/iu },
  inadequate: { name: 'Inadequate', printed: /inadequate/iu },
  adequate: { name: 'Adequate', printed: /adequate/iu },
  good: { name: 'Good', printed: /good/iu },
};

/** What readers call a grade: `not-judged` gives "Not judged". */
export function gradeName(grade: Grade): string {
  return gradeRecords[grade].name;
}

/** The grade that a text is, as a whole ("Requires improvement"), or null. */
export function wholeGrade(text: string): Grade | null {
  const found = gradeAtEnd(text);
  return found !== null && found.rest === '' ? found.grade : null;
}

/** A grade as a pattern; those of the framework of 2013 have numbers too ("Grade 4 (inadequate)", "Inadequate Grade 4"). */
const printedAs = (grade: string): string =>
  `grade \\d \\((?:${grade})\\)|(?:${grade})(?: \\(?grade \\d\\)?)?`;

const gradeEnds = (Object.entries(gradeRecords) as [Grade, GradeRecord][]).map(
  ([grade, { printed }]): [RegExp, Grade] => [
    new RegExp(`^(?:(.*?)[\\s:–-]+)?(${printedAs(printed.source)})\\.?$`, 'iu'),
    grade,
  ],
);

/** Longer than any grade in print; whether one is among the last signs is asked before a text is taken apart. */
const longestPrinted = 60;
const anyGrade = new RegExp(
  Object.values(gradeRecords)
    .map(({ printed }) => printed.source)
    .join('|'),
  'iu',
);

/** Splits a text that ends in a grade: what stands before it, and the grade; null if it ends in none. */
export function gradeAtEnd(text: string): { rest: string; printed: string; grade: Grade } | null {
  const trimmed = text.trim();
  if (!anyGrade.test(trimmed.slice(-longestPrinted))) return null;
  for (const [pattern, grade] of gradeEnds) {
    const match = pattern.exec(trimmed);
    if (match) return { rest: (match[1] ?? '').trim(), printed: match[2] as string, grade };
  }
  return null;
}

const sentences = /\b(?:is|are|requires?)\b/u;

/** The grade told by a sentence such as "Children's services in York are good", or null. */
export function gradeOfSentence(text: string): Grade | null {
  return sentences.test(text) ? (gradeAtEnd(text)?.grade ?? null) : null;
}
