import { inSentence, locator } from '../citation/locator.ts';
import { byTime } from '../vocabulary/dates.ts';
import { blocksById, sectionTrails } from '../model/structure.ts';
import type { DocumentMeta, LibraryDocument } from '../model/document.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import { definitionsOf, type PlacedDefinition } from './definitions.ts';
import { abbreviationKey, formKey, senseOf, sensesOf } from './senses.ts';

/** A definition as a document prints it, and where. */
export interface Quote {
  meta: DocumentMeta;
  anchor: string;
  /** Where it stands, for the middle of a sentence: “paragraph 36”. */
  place: string;
  /** Long form and abbreviation, verbatim. */
  text: string;
  /** The long form alone. */
  form: string;
}

/** One sense of an abbreviation and every definition of it: earliest document first, undated ones last. */
export interface Sense {
  entry: GlossaryEntry;
  quotes: Quote[];
}

/** An abbreviation and what it stands for in the documents of a library. */
export interface Term {
  /** Its address on the page of the glossary. */
  id: string;
  abbreviation: string;
  senses: Sense[];
}

function quotesOf(document: LibraryDocument): (PlacedDefinition & { quote: Quote })[] {
  const blocks = blocksById(document);
  const trails = sectionTrails(document.sections);
  return definitionsOf(document).flatMap((one) => {
    const block = blocks.get(one.anchor);
    if (block === undefined) return [];
    const section = trails.get(block.section ?? '')?.at(-1)?.title ?? null;
    const isHeading = block.kind === 'heading';
    const title = isHeading ? (trails.get(block.id)?.at(-1)?.title ?? section) : section;
    const place = inSentence(locator({ ...block, section: title }));
    const text = block.text.slice(one.start, one.end);
    return [
      { ...one, quote: { meta: document.meta, anchor: one.anchor, place, text, form: one.form } },
    ];
  });
}

/** The senses of the list with the definitions that the documents print; a sense that none prints has none. */
export function definedSenses(
  documents: readonly LibraryDocument[],
  entries: readonly GlossaryEntry[],
): Sense[] {
  const senses = sensesOf(entries);
  const quotes = new Map<GlossaryEntry, Quote[]>(entries.map((entry) => [entry, []]));
  for (const found of [...documents].sort(byTime).flatMap(quotesOf)) {
    const sense = senseOf(senses, found);
    if (sense !== undefined) quotes.get(sense)?.push(found.quote);
  }
  return entries.map((entry) => ({ entry, quotes: quotes.get(entry) ?? [] }));
}

/** Senses under their abbreviations, in the order of the alphabet. */
export function termsOf(senses: readonly Sense[]): Term[] {
  const terms = new Map<string, Term>();
  for (const sense of senses) {
    const { abbreviation } = sense.entry;
    const id = abbreviationKey(abbreviation).toLowerCase();
    const term = terms.get(id) ?? { id, abbreviation, senses: [] };
    terms.set(id, { ...term, senses: [...term.senses, sense] });
  }
  return [...terms.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Terms by their first letter, as a printed glossary has them. */
export function byLetter(terms: readonly Term[]): [letter: string, terms: Term[]][] {
  const letters = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = term.id.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters];
}

/** The first definition of each document, at most so many; and how many documents more define it. */
export function firstQuotes(
  quotes: readonly Quote[],
  most: number,
): { shown: Quote[]; more: number } {
  const first = new Map<string, Quote>();
  for (const quote of quotes) {
    if (!first.has(quote.meta.slug)) first.set(quote.meta.slug, quote);
  }
  const each = [...first.values()];
  return { shown: each.slice(0, most), more: Math.max(each.length - most, 0) };
}

/** The listed long forms that the documents print; where they print none of them, the one of the list. */
export function shownForms({ entry, quotes }: Sense): string[] {
  const keys = new Set(quotes.map(({ form }) => formKey(form)));
  const printed = entry.forms.filter((form) => keys.has(formKey(form)));
  return printed.length > 0 ? printed : entry.forms.slice(0, 1);
}
