import type { Grade } from '../model/document.ts';

/** Grades as reports print them, longest first, so that a longer one isn't taken for a shorter. */
const printedGrades: [RegExp, Grade][] = [
  [/requires? improvement(?: to be good)?/iu, 'requires-improvement'],
  [/not judged/iu, 'not-judged'],
  [/outstanding/iu, 'outstanding'],
  [/inadequate/iu, 'inadequate'],
  [/adequate/iu, 'adequate'],
  [/good/iu, 'good'],
];

/** The grade that a text is, as a whole ("Requires improvement"), or null. */
export function wholeGrade(text: string): Grade | null {
  const found = gradeAtEnd(text);
  return found !== null && found.rest === '' ? found.grade : null;
}

/** A grade as a pattern; those of the framework of 2013 have numbers too ("Grade 4 (inadequate)", "Inadequate Grade 4"). */
const printedAs = (grade: string): string =>
  `grade \\d \\((?:${grade})\\)|(?:${grade})(?: \\(?grade \\d\\)?)?`;

const gradeEnds = printedGrades.map(([pattern, grade]): [RegExp, Grade] => [
  new RegExp(`^(?:(.*?)[\\s:–-]+)?(${printedAs(pattern.source)})\\.?$`, 'iu'),
  grade,
]);

/** Splits a text that ends in a grade: what stands before it, and the grade; null if it ends in none. */
export function gradeAtEnd(text: string): { rest: string; printed: string; grade: Grade } | null {
  for (const [pattern, grade] of gradeEnds) {
    const match = pattern.exec(text.trim());
    if (match) return { rest: (match[1] ?? '').trim(), printed: match[2] as string, grade };
  }
  return null;
}

const sentences = /\b(?:is|are|requires?)\b/u;

/** The grade told by a sentence such as "Children's services in York are good", or null. */
export function gradeOfSentence(text: string): Grade | null {
  return sentences.test(text) ? (gradeAtEnd(text)?.grade ?? null) : null;
}
