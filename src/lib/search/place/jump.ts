import { inSentence } from '../../citation/locator.ts';
import { anchorPath, reportPath } from '../../url.ts';
import { documentName } from '../../vocabulary/names.ts';
import type { AnchorPlace } from './anchor-places.ts';
import { namedDocuments, type KnownDocument } from './named-documents.ts';
import type { TypedNumber, TypedPlace } from './typed-place.ts';

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
  /** Whether a document was named and nothing in it, so that the words may as well be looked for. */
  isSearchToo: boolean;
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

const typedName = ({ number, below }: TypedNumber): string =>
  `${number}${below.map((label) => `(${label})`).join('')}`;

/** The anchors that bear a number now, or did when they were published. */
function bearing(anchors: readonly AnchorPlace[], { number, below }: TypedNumber): AnchorPlace[] {
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

function withNumber(
  document: KnownDocument,
  anchors: readonly AnchorPlace[],
  typed: TypedNumber,
): Fitting[] {
  const own = bearing(anchors, typed).map((place) => {
    const said = standing(place, typed);
    const isOther = typed.of === 'recommendation' && place.role !== 'recommendation';
    return { ...destination(document, place, said), isSure: said === null && !isOther };
  });
  const paged = onPage(anchors, typed).map((place) => ({
    ...destination(document, place, `where page ${typed.number} begins`),
    isSure: false,
  }));
  return [...own, ...paged];
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
  const { anchor, number } = typed;
  if (anchor !== null) return [withAnchor(document, await anchorsOf(document.slug), typed)];
  if (number !== null) return withNumber(document, await anchorsOf(document.slug), number);
  return [{ ...whole(document, null), isSure: typed.slug !== null }];
}

function toPage(path: string): Jump {
  const destinations = [{ path, name: `/${path}`, note: null }];
  return { destinations, isCertain: true, isSearchToo: false };
}

/**
 * Where what was typed leads: straight there if it can mean one place only, else to a choice; null
 * where it names nothing and stays a search. A number whose anchor now belongs to other text, or that
 * two texts bear, is a choice, never a guess.
 */
export async function jump(
  typed: TypedPlace,
  documents: readonly KnownDocument[],
  anchorsOf: AnchorsOf,
): Promise<Jump | null> {
  const named = namedDocuments(typed, documents);
  const { length } = named.documents;
  // A document that is not held, such as one that was withdrawn: its own page says what became of it.
  if (length === 0 && typed.path !== null) return toPage(typed.path);
  if (length === 0 || length > mostDocuments) return null;
  const found = await Promise.all(
    named.documents.map((document) => within(document, typed, anchorsOf)),
  );
  const fitting = found.flat();
  if (fitting.length > 0) {
    const isCertain = named.isExact && fitting.length === 1 && fitting[0]!.isSure;
    const destinations = fitting.map(({ path, name, note }) => ({ path, name, note }));
    const isSearchToo = typed.slug === null && typed.number === null;
    return { destinations, isCertain, isSearchToo };
  }
  const note = `has no number ${typedName(typed.number!)}`;
  const documentsOnly = named.documents.map((one) => whole(one, note));
  return { destinations: documentsOnly, isCertain: false, isSearchToo: false };
}
