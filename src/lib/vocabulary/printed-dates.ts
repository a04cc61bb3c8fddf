const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

interface DateParts {
  day: number;
  month: number | null;
  year: number | null;
}

export interface DateRange {
  start: string;
  end: string;
}

const wordy =
  /^(?:[A-Za-z]+day,?\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:of\s+)?([A-Za-z]+)\.?)?(?:,?\s+(\d{4}))?$/;
const numeric = /^(\d{1,2})(?:\/(\d{1,2})\/(\d{4}|\d{2})|\.(\d{1,2})\.(\d{4}))$/;

/** Number of a month by its name or the beginning of it ("Sept"), from 1; 0 if it is none. */
function monthOf(name: string): number {
  const own = name.toLowerCase();
  return own.length < 3 ? 0 : months.findIndex((month) => month.startsWith(own)) + 1;
}

function parts(text: string): DateParts | null {
  const digits = numeric.exec(text.trim());
  if (digits) {
    const year = Number(digits[3] ?? digits[5]);
    return {
      day: Number(digits[1]),
      month: Number(digits[2] ?? digits[4]),
      year: year < 100 ? 2000 + year : year,
    };
  }
  const named = wordy.exec(text.trim());
  if (!named) return null;
  const month = named[2] === undefined ? null : monthOf(named[2]);
  if (month === 0) return null;
  return { day: Number(named[1]), month, year: named[3] === undefined ? null : Number(named[3]) };
}

function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso({ day, month, year }: DateParts): string | null {
  if (month === null || year === null || month < 1 || month > 12) return null;
  if (day < 1 || day > daysIn(month, year)) return null;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** ISO 8601 of a printed day ("07 February 2017", "06/09/17", "7th February 2017"), or null. */
export function parseDate(text: string): string | null {
  const found = parts(text);
  return found === null ? null : iso(found);
}

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?/giu;
const opening = /^\s*(?:between|from|on)\s+/iu;
/** What stands between two days of a period: any dash, a word, a sign, or nothing after a year. */
const between =
  /\s*(?:[-\u2010-\u2015\u2212]|\b(?:to|until|till|through)\b)\s*|\s*(?:[,;&]|\b(?:and|then)\b|(?<=\d{4})\s+(?=\d))\s*/giu;

/** The days that a period is told by, in their order; null where it says anything else. */
function daysOf(text: string): DateParts[] | null {
  const plain = text
    .replace(/\([^)]*\)/gu, ' ')
    .replace(weekday, ' ')
    .replace(opening, '')
    .replace(/,\s*(?=\d{4}\b)/gu, ' ')
    .replace(/[.,;]?\s*$/u, '');
  const days = plain.split(between).filter((one) => one.trim() !== '');
  const found = days.map(parts).filter((one) => one !== null);
  return found.length === days.length && found.length > 0 ? found : null;
}

/** Gives each day the month and year that only a later one has; a period may go over New Year. */
function fillIn(days: readonly DateParts[]): DateParts[] {
  let { month, year } = days.findLast((one) => one.year !== null) ?? { month: null, year: null };
  return days.toReversed().map((one) => {
    const own = one.month ?? month;
    if (one.year !== null) ({ year } = one);
    else if (own !== null && month !== null && year !== null && own > month) year -= 1;
    month = own;
    return { day: one.day, month, year };
  });
}

/**
 * Start and end of a printed period ("7 March to 18 March 2022", "15-19 July 2013", a single day), or
 * null. A period over New Year is understood; of several stretches ("5 to 9 December 2022 and 14 to 15
 * February 2023") the first day and the last.
 */
export function parseDateRange(text: string): DateRange | null {
  const days = daysOf(text);
  if (days === null) return null;
  const dates = fillIn(days).toReversed().map(iso);
  const known = dates.filter((one) => one !== null);
  const isInOrder = known.every((one, index) => index === 0 || (known[index - 1] ?? '') <= one);
  const [start] = known;
  const end = known.at(-1);
  if (known.length < dates.length || !isInOrder || start === undefined || end === undefined)
    return null;
  return { start, end };
}
