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

/** Grades of the framework of 2013, which have numbers too ("Grade 4 (inadequate)"). */
const numberedGrade = /^grade \d \((.+)\)$/iu;

/** Splits a text that ends in a grade: what stands before it, and the grade; null if it ends in none. */
export function gradeAtEnd(text: string): { rest: string; printed: string; grade: Grade } | null {
  const plain = numberedGrade.exec(text.trim())?.[1] ?? text.trim();
  for (const [pattern, grade] of printedGrades) {
    const match = new RegExp(`^(?:(.*?)[\\s:–-]+)?(${pattern.source})\\.?$`, 'iu').exec(plain);
    if (match) return { rest: (match[1] ?? '').trim(), printed: match[2] as string, grade };
  }
  return null;
}

const sentences = /\b(?:is|are|requires?)\b/u;

/** The grade told by a sentence such as "Children's services in York are good", or null. */
export function gradeOfSentence(text: string): Grade | null {
  return sentences.test(text) ? (gradeAtEnd(text)?.grade ?? null) : null;
}
