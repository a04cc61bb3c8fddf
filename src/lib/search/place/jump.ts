import { inSentence, rangeLocator } from '../../citation/locator.ts';
import { anchorPath, reportPath } from '../../url.ts';
import { documentName } from '../../vocabulary/names.ts';
import type { AnchorPlace } from './anchor-places.ts';
import { namedDocuments, yearOf, type KnownDocument, type Named } from './named-documents.ts';
import type { TypedNumber } from './typed-numbers.ts';
import type { TypedPlace } from './typed-place.ts';

/** A place that what was typed may mean. */
export interface Destination {
  /** Its path within the library. */
  path: string;
  name: string;
  /** What tells it from the others. */
  note: string | null;
}

/** Where what was typed leads. */
export interface Jump {
  destinations: Destination[];
  /** Whether there is no doubt: one destination, named in full, that bears the number typed. */
  isCertain: boolean;
  /** Whether the words may as well be looked for: where nothing within a document was named for certain. */
  isSearchToo: boolean;
  /** Of several that were typed at once, what names no place; left out where one was typed. */
  unread?: readonly string[];
}

/** Gives the anchors of a document. */
export type AnchorsOf = (slug: string) => Promise<readonly AnchorPlace[]>;

interface Fitting extends Destination {
  isSure: boolean;
}

/** More documents than these are no choice: the words stay a search. */
const mostDocuments = 12;

const nameOf = (document: KnownDocument): string => documentName(document);

/** An anchor as a place to go to. @param said what tells it from others, before its section and page */
export function destination(
  document: KnownDocument,
  { id, locator, section, page }: AnchorPlace,
  said: string | null = null,
): Destination {
  const notes = [said, section, page === null ? null : `page ${page}`];
  return {
    path: anchorPath(document.slug, id),
    name: `${nameOf(document)}, ${inSentence(locator)}`,
    note: notes.filter((part) => part !== null).join(' · ') || null,
  };
}

/** A document as a place to go to. */
export const whole = (document: KnownDocument, note: string | null): Fitting => ({
  path: reportPath(document.slug),
  name: nameOf(document),
  note,
  isSure: false,
});

const typedName = ({ number, below }: Pick<TypedNumber, 'number' | 'below'>): string =>
  `${number}${below.map((label) => `(${label})`).join('')}`;

const lacking = (number: Pick<TypedNumber, 'number' | 'below'>): string =>
  `has no number ${typedName(number)}`;

/** The anchors that bear a number now, or did when they were published. */
function bearing(
  anchors: readonly AnchorPlace[],
  { number, below }: Pick<TypedNumber, 'number' | 'below'>,
): AnchorPlace[] {
  if (below.length === 0) {
    return anchors.filter((place) => place.number === number || place.was === number);
  }
  const path = new RegExp(`(?:^|-)para-${[number, ...below].join('-')}(?:-x\\d+)?$`);
  return anchors.filter(({ id }) => path.test(id));
}

/** The first text on a page, for `p. 28`. */
function onPage(anchors: readonly AnchorPlace[], { number, of }: TypedNumber): AnchorPlace[] {
  const first = of === 'p' ? anchors.find(({ page }) => page === number) : undefined;
  return first === undefined ? [] : [first];
}

function standing(place: AnchorPlace, typed: TypedNumber): string | null {
  if (place.number === typed.number || typed.below.length > 0) return null;
  return place.number === null ? null : `bore the number ${typed.number} when published here`;
}

/** The run that begins at a place, as one place; a run whose end the document lacks says so. */
function asRun(
  document: KnownDocument,
  anchors: readonly AnchorPlace[],
  first: AnchorPlace,
  to: number,
): Fitting {
  const ends = bearing(anchors, { number: to, below: [] });
  const last = ends.find((end) => anchors.indexOf(end) > anchors.indexOf(first));
  const said = last === undefined ? lacking({ number: to, below: [] }) : null;
  const locator = rangeLocator(first.locator, (last ?? first).locator);
  const isSure = ends.length === 1 && last !== undefined;
  return { ...destination(document, { ...first, locator }, said), isSure };
}

function withNumber(
  document: KnownDocument,
  anchors: readonly AnchorPlace[],
  typed: TypedNumber,
): Fitting[] {
  const own = bearing(anchors, typed).map((place) => {
    const said = standing(place, typed);
    const isOther = typed.of === 'recommendation' && place.role !== 'recommendation';
    const isSure = said === null && !isOther;
    if (typed.to === null || !isSure) return { ...destination(document, place, said), isSure };
    return asRun(document, anchors, place, typed.to);
  });
  const paged = onPage(anchors, typed).map((place) => ({
    ...destination(document, place, `where page ${typed.number} begins`),
    isSure: false,
  }));
  return [...own, ...paged];
}

/** The numbers that were typed; those that a document lacks are told where it has others of them. */
function withNumbers(
  document: KnownDocument,
  anchors: readonly AnchorPlace[],
  numbers: readonly TypedNumber[],
): Fitting[] {
  const found = numbers.map((number) => withNumber(document, anchors, number));
  if (found.every((fitting) => fitting.length === 0)) return [];
  return found.flatMap((fitting, at) =>
    fitting.length > 0 ? fitting : [whole(document, lacking(numbers[at]!))],
  );
}

function withAnchor(
  document: KnownDocument,
  anchors: readonly AnchorPlace[],
  { anchor, versions }: TypedPlace,
): Fitting {
  const place = anchors.find(({ id }) => id === anchor);
  if (!place) return whole(document, `has no address #${anchor}`);
  const found = destination(document, place);
  return { ...found, path: found.path.replace('#', `${versions}#`), isSure: true };
}

async function within(
  document: KnownDocument,
  typed: TypedPlace,
  anchorsOf: AnchorsOf,
): Promise<Fitting[]> {
  const { anchor, numbers } = typed;
  if (anchor !== null) return [withAnchor(document, await anchorsOf(document.slug), typed)];
  if (numbers.length > 0) return withNumbers(document, await anchorsOf(document.slug), numbers);
  return [{ ...whole(document, null), isSure: typed.slug !== null }];
}

const asDestination = ({ path, name, note }: Destination): Destination => ({ path, name, note });

function toPage(path: string): Jump {
  const destinations = [{ path, name: `/${path}`, note: null }];
  return { destinations, isCertain: true, isSearchToo: false };
}

/** What a number alone may be of: any document, or any of the year. */
function anyDocument({ year }: TypedPlace, documents: readonly KnownDocument[]): Named {
  const any = documents.filter((one) => year === null || year === yearOf(one));
  return { documents: any, isExact: false };
}

const isNumberAlone = ({ slug, words, numbers }: TypedPlace): boolean =>
  slug === null && words.length === 0 && numbers.length > 0;

/** Where a number leads that none of the documents has: to the documents, if it was said to be one of theirs. */
function nowhereIn({ documents, isExact }: Named, { numbers }: TypedPlace): Jump | null {
  const isBare = numbers[0]!.of === 'bare';
  if (isBare && !isExact) return null;
  const told = documents.map((one) => whole(one, lacking(numbers[0]!)));
  return { destinations: told.map(asDestination), isCertain: false, isSearchToo: isBare };
}

/**
 * Where what was typed leads: straight there if it can mean one place only, else to a choice; null
 * where it names nothing and stays a search. A number whose anchor now belongs to other text, or that
 * two texts bear, is a choice, never a guess. A number without a document is a choice of those that
 * have it; of more than can be looked at there is none to go to, and the words are looked for.
 */
export async function jump(
  typed: TypedPlace,
  documents: readonly KnownDocument[],
  anchorsOf: AnchorsOf,
): Promise<Jump | null> {
  const isAlone = isNumberAlone(typed);
  const named = isAlone ? anyDocument(typed, documents) : namedDocuments(typed, documents);
  const { length } = named.documents;
  // A document that is not held, such as one that was withdrawn: its own page says what became of it.
  if (length === 0 && typed.path !== null) return toPage(typed.path);
  if (isAlone && length > mostDocuments)
    return { destinations: [], isCertain: false, isSearchToo: true };
  if (length === 0 || length > mostDocuments) return null;
  const found = await Promise.all(
    named.documents.map((document) => within(document, typed, anchorsOf)),
  );
  const fitting = found.flat();
  if (fitting.length === 0) return isAlone ? null : nowhereIn(named, typed);
  const isCertain = named.isExact && fitting.length === 1 && fitting[0]!.isSure;
  const isVague = typed.numbers.length === 0 || typed.numbers[0]!.of === 'bare' || isAlone;
  const isSearchToo = typed.slug === null && typed.anchor === null && isVague && !isCertain;
  return { destinations: fitting.map(asDestination), isCertain, isSearchToo };
}
