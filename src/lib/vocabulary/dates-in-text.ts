import { parseDate } from './printed-dates.ts';

const month = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*`;

interface Form {
  pattern: RegExp;
  /** The groups of a match as a day that `parseDate` reads. */
  day: (groups: readonly string[]) => string;
}

/** The forms of a day in British papers; numbers are day, month, year. */
const forms: Form[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\d/.])(\d{1,2})(?:st|nd|rd|th)?\s+(?:day\s+of\s+|of\s+)?(${month})\.?,?\s+(\d{4})(?!\d)`,
      'giu',
    ),
    day: ([day, name, year]) => `${day} ${name} ${year}`,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(${month})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`,
      'giu',
    ),
    day: ([name, day, year]) => `${day} ${name} ${year}`,
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/gu,
    day: ([day, , number, year]) => `${day}/${number}/${year}`,
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/gu,
    day: ([day, number, year]) => `${day}/${number}/${year}`,
  },
  {
    pattern: /(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/gu,
    day: ([year, number, day]) => `${Number(day)}/${Number(number)}/${year}`,
  },
];

/**
 * The days that a text names in any usual form ("Wednesday 17 January 2024", "17th Jan., 2024",
 * "17/01/2024", "2024-01-17"), in their order, as ISO 8601; days that no calendar has are left out.
 */
export function datesIn(text: string): string[] {
  const found = forms.flatMap(({ pattern, day }) =>
    [...text.matchAll(pattern)].map((match) => ({
      at: match.index,
      date: parseDate(day(match.slice(1))),
    })),
  );
  return found.sort((a, b) => a.at - b.at).flatMap(({ date }) => date ?? []);
}
