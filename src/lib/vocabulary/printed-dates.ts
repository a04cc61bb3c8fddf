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
const numeric = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;

/** Number of a month by its name or the beginning of it ("Sept"), from 1; 0 if it is none. */
function monthOf(name: string): number {
  const own = name.toLowerCase();
  return own.length < 3 ? 0 : months.findIndex((month) => month.startsWith(own)) + 1;
}

function parts(text: string): DateParts | null {
  const digits = numeric.exec(text.trim());
  if (digits) {
    const year = Number(digits[3]);
    return {
      day: Number(digits[1]),
      month: Number(digits[2]),
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

/** Start and end of one stretch of days; what its first half leaves out is taken from the second. */
function parseWindow(text: string): DateRange | null {
  const halves = text.trim().split(/\s*(?:–|—|-|−|\bto\b|\band\b)\s*/u);
  if (halves.length > 2) return null;
  const last = parts(halves.at(-1) ?? '');
  const first = halves.length === 1 ? last : parts(halves[0] ?? '');
  if (first === null || last === null) return null;
  last.year ??= first.year;
  if (last.year === null) return null;
  const month = first.month ?? last.month;
  const overNewYear =
    first.year === null && month !== null && last.month !== null && month > last.month;
  const start = iso({
    day: first.day,
    month,
    year: first.year ?? last.year - (overNewYear ? 1 : 0),
  });
  const end = iso(last);
  return start === null || end === null || start > end ? null : { start, end };
}

/**
 * Start and end of a printed period ("7 March to 18 March 2022", "15-19 July 2013", a single day), or
 * null. A period over New Year is understood; of several stretches ("5 to 9 December 2022 and 14 to 15
 * February 2023") the first day and the last.
 */
export function parseDateRange(text: string): DateRange | null {
  const whole = parseWindow(text);
  if (whole !== null) return whole;
  const windows = text.trim().split(/\s*(?:\band\b|;|,(?=\s*\d{1,2}\b))\s*/u);
  const last = parseWindow(windows.at(-1) ?? '');
  const year = last?.start.slice(0, 4) ?? '';
  const first = parseWindow(windows[0] ?? '') ?? parseWindow(`${windows[0]} ${year}`);
  if (windows.length < 2 || first === null || last === null || first.start > last.end) return null;
  return { start: first.start, end: last.end };
}
