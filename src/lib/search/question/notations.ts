const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Ways of writing that are levelled before words are read: what is typed, and what it stands for. */
const levelled: readonly [RegExp, string][] = [
  [/(\d)\s?(?:per ?cent|pc)\b/g, '$1%'],
  [/(?<![\p{L}\p{N}'])s(?:\.? ?|ec\.? |ect\.? )(\d{1,3}[a-z]?)\b(?![-/%])/gu, 'section $1'],
  [/\b(\d+) ?wks?\b/g, '$1 weeks'],
  [/\b(\d+) ?hrs?\b/g, '$1 hours'],
  [/\b(\d+) ?yrs?\b/g, '$1 years'],
  [/\b(\d+) ?mths?\b/g, '$1 months'],
  [/\bu(?:nder)?[ -]?(1\d|2[0-5])s?\b/g, 'under $1'],
  [/\bover[ -]?(1\d|2[0-5])s\b/g, 'over $1'],
  [/\b(\p{L}{3,})2(\p{L}{3,})\b/gu, '$1 to $2'],
  [/\b(\p{L}{3,})4(\p{L}{3,})\b/gu, '$1 for $2'],
  [/£\s?(\d+(?:\.\d+)?)\s?(?:million|mn|m)\b/g, '£$1m'],
  [/\b(\d\d)-?\/(\d\d)[- ]year[- ]olds?\b/g, '$1/$2-year-olds'],
];

/** A folded search with ways of writing numbers and sections brought to one. */
export function levelNotations(typed: string): string {
  return levelled.reduce((text, [from, to]) => text.replace(from, to), typed);
}

const withCommas = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

function date([, day, month, year = '']: string[]): string[] {
  const name = months[Number(month) - 1];
  const full = year.length === 2 ? `20${year}` : year;
  return name === undefined ? [] : [`${Number(day)} ${name} ${full}`];
}

/** Notations by how they are typed, and how the same may be printed. */
const printed: readonly [RegExp, (match: string[]) => string[]][] = [
  [/^(\d+(?:\.\d+)?)%$/, ([, n]) => [`${n}%`, `${n} per cent`, `${n} percent`]],
  [/^£(\d+(?:\.\d+)?)m$/, ([, n]) => [`£${n}m`, `£${n} million`]],
  [
    /^(£?)(\d{1,3}(?:,\d{3})+|\d{4,})$/,
    ([, sign = '', n = '']) => {
      const digits = n.replaceAll(',', '');
      return [sign + digits, sign + withCommas(digits)];
    },
  ],
  [
    /^(20\d\d|19\d\d)[/-](\d\d)$/,
    ([, from = '', to]) => [
      `${from}/${to}`,
      `${from}-${to}`,
      `${from}-${from.slice(0, 2)}${to}`,
      `${from} to ${from.slice(0, 2)}${to}`,
    ],
  ],
  [/^(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})$/, date],
  [
    /^(\d\d)\/(\d\d)-year-olds$/,
    ([, a, b]) => [
      `${a}/${b} year olds`,
      `${a}- to ${b}-year-olds`,
      `${a}- and ${b}-year-olds`,
      `${a} and ${b} year olds`,
      `${a}-${b} year olds`,
      `${a} and ${b}-year-olds`,
    ],
  ],
];

const isYear = /^(?:19|20)\d\d$/;

/**
 * How a number, a share, a sum, a date or an age can be printed: `20%` as “20 per cent”. Words and years
 * have no other notation.
 * @param word as `levelNotations` leaves it
 */
export function notationsOf(word: string): string[] {
  if (isYear.test(word)) return [];
  for (const [typed, forms] of printed) {
    const match = typed.exec(word);
    if (match) return forms(match);
  }
  return [];
}
