import type { DocumentMeta } from '../../model/document.ts';
import { dayOf } from '../../vocabulary/dates.ts';
import { kindName } from '../../vocabulary/kinds.ts';
import { foldText } from '../../text/fold.ts';
import type { TypedPlace } from './typed-place.ts';

/** What a document is known and cited by. */
export interface KnownDocument extends Pick<
  DocumentMeta,
  | 'slug'
  | 'title'
  | 'authority'
  | 'kind'
  | 'framework'
  | 'publisher'
  | 'inspectionStart'
  | 'inspectionEnd'
  | 'published'
  | 'documentDate'
  | 'called'
> {
  /** Whether it judges the safeguarding board too. */
  hasBoard: boolean;
  /** Slugs that it bore before; absent where it bore none. */
  formerSlugs?: readonly string[];
  /** Other names of its council, small: short ones, former ones; absent where nobody types any. */
  councilNames?: readonly string[];
}

/**
 * What a document is known by, of all that it says of itself.
 * @param formerSlugs slugs that it bore before
 */
export function knownDocument(
  meta: DocumentMeta,
  formerSlugs: readonly string[] = [],
): KnownDocument {
  return {
    slug: meta.slug,
    title: meta.title,
    authority: meta.authority,
    kind: meta.kind,
    framework: meta.framework,
    publisher: meta.publisher,
    inspectionStart: meta.inspectionStart,
    inspectionEnd: meta.inspectionEnd,
    published: meta.published,
    documentDate: meta.documentDate,
    ...(meta.called !== undefined && { called: meta.called }),
    ...(formerSlugs.length > 0 && { formerSlugs }),
    hasBoard: meta.judgements.some(({ area }) => area === 'lscb'),
  };
}

/** Words that tell no document from another. */
const filling = new Set(
  'a an and at by city council county borough for from in inspection of ofsted on paper report s the upon with'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function kindWords({ kind, framework, hasBoard }: KnownDocument): Set<string> {
  const board = hasBoard ? 'lscb' : '';
  return new Set(wordsOf(`${kind} ${kindName(kind)} ${framework ?? ''} ${board}`));
}

const authorityWords = ({ authority }: KnownDocument): string[] =>
  wordsOf(authority ?? '').filter((word) => !/^(?:and|of|the|upon|with)$/.test(word));

/** The year that a document is called by; null where it has no date. */
export const yearOf = (document: KnownDocument): string | null =>
  dayOf(document)?.slice(0, 4) ?? null;

/** Words without the other name of a document's council that stands in them; null where there is none. */
function withoutCouncil(
  { councilNames = [] }: KnownDocument,
  words: readonly string[],
): string[] | null {
  const typed = ` ${words.join(' ')} `;
  const name = councilNames.find((one) => typed.includes(` ${one} `));
  return name === undefined ? null : wordsOf(typed.replace(` ${name} `, ' '));
}

/** Whether every word says something of a document, and one at least names its council. */
function isNamed(document: KnownDocument, words: readonly string[]): boolean {
  const own = new Set(authorityWords(document));
  const kinds = kindWords(document);
  const isOther = (word: string) => kinds.has(word) || filling.has(word);
  const isBy = words.some((word) => own.has(word));
  if (isBy && words.every((word) => own.has(word) || isOther(word))) return true;
  return withoutCouncil(document, words)?.every(isOther) ?? false;
}

/** Whether council and year are named in full; of a document without a year, its kind instead. */
function isExact(document: KnownDocument, { words, year }: TypedPlace): boolean {
  const kinds = kindWords(document);
  const isDated = year !== null || words.some((word) => kinds.has(word));
  const own = authorityWords(document);
  const isCouncil =
    own.every((word) => words.includes(word)) || withoutCouncil(document, words) !== null;
  return isDated && year === yearOf(document) && isCouncil;
}

/** Documents that were named, and whether they were named in full. */
export interface Named {
  documents: KnownDocument[];
  /** Whether by slug, or by all words of the council's name and the year; else they only fit. */
  isExact: boolean;
}

/**
 * The documents that the words name: those whose council and year are named in full, or, where there
 * are none, those that fit: part of a council's name, no year, or the year of publication.
 */
export function namedDocuments(typed: TypedPlace, documents: readonly KnownDocument[]): Named {
  if (typed.slug !== null) {
    const { slug: wanted } = typed;
    const bears = ({ slug, formerSlugs }: KnownDocument) =>
      slug === wanted || formerSlugs?.includes(wanted) === true;
    return { documents: documents.filter(bears), isExact: true };
  }
  const named = documents.filter((document) => isNamed(document, typed.words));
  const exact = named.filter((document) => isExact(document, typed));
  if (exact.length > 0) return { documents: exact, isExact: true };
  const fits = (document: KnownDocument) =>
    typed.year === null ||
    typed.year === yearOf(document) ||
    typed.year === document.published?.slice(0, 4);
  return { documents: named.filter(fits), isExact: false };
}
