import { parseDate, parseDateRange, type DateRange } from './printed-dates.ts';

/** Where a letter's salutation may stand, in texts from its start: after letterhead and address. */
const latestSalutation = 40;
const salutation = /^dear\b/iu;
const farewell = /^yours (?:sincerely|faithfully)\b,?\s*/iu;
const name = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;
const office = /,?\s*(?:Senior )?(?:H(?:er|is) Majesty[’']s|HMI|Ofsted)\b.*$/u;

const day = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s+\p{Lu}\p{L}+)?(?:\s+\d{4})?`;
const visitDays = new RegExp(
  String.raw`\b(?:[Oo]n|[Bb]etween|[Ff]rom)\s+(?:\p{Lu}\p{L}+day\s+)?(${day}(?:(?:,|\s*(?:and|to|–|-))\s*${day})*)`,
  'gu',
);

/** Index of the salutation ("Dear …") among a document's first texts, or -1: then it is no letter. */
export function salutationAt(texts: readonly string[]): number {
  return texts.slice(0, latestSalutation).findIndex((text) => salutation.test(text));
}

/** The day that a letter bears, in a line of its own before the salutation, or null. */
export function letterDate(texts: readonly string[]): string | null {
  const head = texts.slice(0, Math.max(0, salutationAt(texts)));
  return head.map(parseDate).find((date) => date !== null) ?? null;
}

/** The days of a visit that the first sentences tell ("on 5 and 6 June 2018", "between 5 and 9 March"). */
export function visitDates(texts: readonly string[]): DateRange | null {
  for (const text of texts) {
    for (const [, days = ''] of text.matchAll(visitDays)) {
      const range = parseDateRange(days.replace(/^(\d{1,2})(?:, \d{1,2})+,? and\b/u, '$1 and'));
      if (range !== null) return range;
    }
  }
  return null;
}

/** The name under a letter, in the line of the farewell or below it; empty if none can be told. */
export function signatories(texts: readonly string[]): string[] {
  const at = texts.findIndex((text) => farewell.test(text));
  if (at < 0) return [];
  const lines = [(texts[at] ?? '').replace(farewell, ''), ...texts.slice(at + 1, at + 3)];
  const found = lines
    .map((line) => line.replace(office, '').trim())
    .find((line) => name.test(line));
  return found === undefined ? [] : [found];
}
