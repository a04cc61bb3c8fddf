import type { LibraryDocument } from '../model/document.ts';
import { isLongForm, startOfLongForm } from './initials.ts';

/** What a text itself says an abbreviation stands for. Offsets are UTF-16 units of the text. */
export interface Definition {
  /** As printed, without the s of a plural. */
  abbreviation: string;
  /** The long form as printed. */
  form: string;
  /** The whole stretch, long form and abbreviation. */
  start: number;
  end: number;
}

/** A definition and the block that prints it. */
export interface PlacedDefinition extends Definition {
  report: string;
  anchor: string;
}

/** Two capitals or more, perhaps with a small letter between; or a name of initials such as `Cafcass`. */
const letters = String.raw`(?:[A-Z][a-z]{0,2}(?:&?[A-Z][a-z]{0,2}){1,9}|[A-Z][a-z]{3,9})`;

const quotes = `["'\u2018-\u201F]`;
const bracketed = new RegExp(
  String.raw`[([]\s?(?:known as |or )?(?:the )?${quotes}?(${letters})${quotes}?(?:['’]?s)?['’]?\s?[)\]]`,
  'gu',
);
const before = new RegExp(String.raw`\b(${letters})\s?[([]\s?([^()[\]]{5,90}?)\s?[)\]]`, 'gu');
const listed = new RegExp(
  String.raw`^\s*(${letters})\s*(?:[-\u2013\u2014:=]|\s)\s*(\p{L}[^()[\]]{4,90}?)\s*$`,
  'u',
);

/** A long form doesn't reach over the end of a sentence or a clause, a bracket or a table's cell. */
const clause = /[.;:!?()[\]|\n\u2022]/u;
const farthest = 160;
const closing = new RegExp(`${quotes}$`, 'u');

/** The s of a plural; a capital one needs a plural in the long form. */
const small = /[A-Z]s$/;
const capital = /[A-Z]{2}S$/;
const hasPlural = /[^'’s]s\b/;

/** The abbreviation in the reading that its long form bears out, in the singular. */
function borneOut(printed: string, formOf: (letters: string) => string | null): string | null {
  const bare = printed.slice(0, -1);
  if (formOf(printed) !== null) return printed;
  const form = formOf(bare);
  if (form === null) return null;
  return small.test(printed) || (capital.test(printed) && hasPlural.test(form)) ? bare : null;
}

/** What stands before a place in the same clause, and not too far off. */
function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(at - farthest, 0), at)
      .split(clause)
      .at(-1) ?? ''
  );
}

/** `long form (ABBR)` */
function definedBefore(text: string): Definition[] {
  return [...text.matchAll(bracketed)].flatMap((match) => {
    const words = clauseBefore(text, match.index);
    const formOf = (letters: string): string | null => {
      const start = startOfLongForm(words, letters);
      return start === null ? null : words.slice(start);
    };
    const abbreviation = borneOut(match[1] ?? '', formOf);
    const form = abbreviation === null ? null : formOf(abbreviation);
    if (abbreviation === null || form === null) return [];
    const printed = form.trim().replace(closing, '');
    const end = match.index + match[0].length;
    return [{ abbreviation, form: printed, start: match.index - form.length, end }];
  });
}

/** `ABBR (long form)`, or a line of a list, `ABBR – long form`. */
function definedAfter(text: string): Definition[] {
  const line = listed.exec(text);
  return [...text.matchAll(before), ...(line ? [line] : [])].flatMap((match) => {
    const [whole, printed = '', form = ''] = match;
    const abbreviation = borneOut(printed, (letters) => (isLongForm(form, letters) ? form : null));
    if (abbreviation === null) return [];
    const named = form.replace(/^the /i, '');
    return [{ abbreviation, form: named, start: match.index, end: match.index + whole.length }];
  });
}

/** What a text defines, in the order in which it stands there. */
export function definitionsIn(text: string): Definition[] {
  return [...definedBefore(text), ...definedAfter(text)].sort((a, b) => a.start - b.start);
}

/** What a document defines, in reading order; standing text such as a printed contents page is left out. */
export function definitionsOf({ meta, blocks }: LibraryDocument): PlacedDefinition[] {
  return blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap(({ id, text }) =>
      definitionsIn(text).map((one) => ({ ...one, report: meta.slug, anchor: id })),
    );
}
