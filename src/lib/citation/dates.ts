const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Day {
  day: string;
  month: string;
  year: string;
}

function parts(iso: string): Day {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: String(Number(day)), month: months[Number(month) - 1] ?? month, year };
}

/** An ISO date (`2017-02-07`) as it is written in the United Kingdom: `7 February 2017`. */
export function longDate(iso: string): string {
  const { day, month, year } = parts(iso);
  return `${day} ${month} ${year}`;
}

/** First and last day as one phrase, what they share said once: `14 November to 8 December 2016`. */
export function dateSpan(start: string, end: string): string {
  if (start === end) return longDate(start);
  const [from, to] = [parts(start), parts(end)];
  if (from.year !== to.year) return `${longDate(start)} to ${longDate(end)}`;
  if (from.month !== to.month) return `${from.day} ${from.month} to ${longDate(end)}`;
  return `${from.day} to ${longDate(end)}`;
}
