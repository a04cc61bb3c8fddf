import { anchorMeant } from '../../citation/fragment.ts';
import { foldText } from '../../text/fold.ts';
import { endingNumbers, markedNumbers, type TypedNumber } from './typed-numbers.ts';

/** What a reader typed that may be a place rather than words to look for. */
export interface TypedPlace {
  /** An address of this library as its path, whatever it leads to. */
  path: string | null;
  slug: string | null;
  /** Words that name the document, lower case, where there is no slug. */
  words: string[];
  year: string | null;
  anchor: string | null;
  numbers: TypedNumber[];
  /** The versions of a pasted address, with their `?`; empty where it has none. */
  versions: string;
}

/** Where the library is, for telling its own addresses. */
export interface OwnPlace {
  /** Origins that lead to it. */
  origins: readonly string[];
  base: string;
  /** Addresses that it had before, each with a slash at its end. */
  former?: readonly string[];
}

const nothing: TypedPlace = {
  path: null,
  slug: null,
  words: [],
  year: null,
  anchor: null,
  numbers: [],
  versions: '',
};

const slugForm = /^([a-z0-9]+(?:-[a-z0-9]+)+)(?:\/?#([a-z0-9-]+)(?::~:.*)?| (.+))?$/;
const reportAddress =
  /(?:^|[/\s<("])reports\/([a-z0-9-]+)\/?(\?[^#\s]*)?(?:#(\S+))?[.,;:)>\]"]*(?=\s|$)/i;
const everyAddress = new RegExp(reportAddress.source, 'gi');

/** Where each address of a report ends that stands in a text, in its order. */
export function addressesIn(typed: string): number[] {
  return [...typed.matchAll(everyAddress)].map(({ 0: found, index }) => index + found.length);
}

/** An anchor as typed after a slug: a bare number is a printed number, not an anchor. */
function afterSign(typed: string): Pick<TypedPlace, 'anchor' | 'numbers'> {
  const fragment = anchorMeant(typed);
  if (!/^\d{1,3}(?:-\d{1,3})?$/.test(fragment)) return { anchor: fragment || null, numbers: [] };
  return { anchor: null, numbers: markedNumbers(`#${fragment}`).numbers };
}

function versionsOf(query: string): string {
  const kept = new URLSearchParams(
    new URLSearchParams(query).getAll('v').map((version) => ['v', version]),
  );
  return kept.size === 0 ? '' : `?${kept.toString().replaceAll('%7E', '~')}`;
}

/** The path within the library of an address that is certainly its own: of its origin, or without one but spelt like its pages'. */
function ownPath(typed: string, { origins, base, former = [] }: OwnPlace): string | null {
  const roots = [...origins.map((origin) => origin + base), ...former];
  const root = roots.find((one) => typed.startsWith(one));
  if (root !== undefined) return typed.slice(root.length);
  const isPage = typed.startsWith(base) && /^\/(?:[a-z0-9-]+\/)+(?:\?\S*)?(?:#\S*)?$/.test(typed);
  return isPage ? typed.slice(base.length) : null;
}

function readAddress(typed: string, own: OwnPlace): TypedPlace | null {
  const path = ownPath(typed, own);
  const report = reportAddress.exec(typed);
  if (!report) return path === null ? null : { ...nothing, path };
  const [, slug = '', query = '', fragment = ''] = report;
  const versions = versionsOf(query);
  return { ...nothing, path, slug: slug.toLowerCase(), ...afterSign(fragment), versions };
}

function readSlug(text: string): TypedPlace | null {
  const [, slug, fragment = '', after] = slugForm.exec(text) ?? [];
  if (slug === undefined) return null;
  if (after === undefined) return { ...nothing, slug, ...afterSign(fragment) };
  const { numbers, rest } = markedNumbers(/^\d/.test(after) ? `para ${after}` : after);
  return numbers.length > 0 && rest.trim() === '' ? { ...nothing, slug, numbers } : null;
}

function readWords(text: string): TypedPlace {
  const marked = markedNumbers(text);
  const { numbers, rest } = marked.numbers.length > 0 ? marked : endingNumbers(text);
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  const years = words.filter((word) => /^(?:19|20)\d\d$/.test(word));
  return {
    ...nothing,
    words: words.filter((word) => !years.includes(word)),
    // Two years name no document.
    year: years.length > 1 ? 'several' : (years[0] ?? null),
    numbers,
  };
}

/**
 * Reads what was typed as a place: a pasted address (with or without origin and base, versions kept),
 * a slug with a number or an anchor, or words that name a document with a number.
 * @param within slug of the document that the reader searches within, where a number needs no words
 */
export function readTyped(typed: string, own: OwnPlace, within: string | null = null): TypedPlace {
  const text = foldText(typed);
  const read = readAddress(typed.trim(), own) ?? readSlug(text) ?? readWords(text);
  const isBare = read.numbers.length > 0 && read.slug === null && read.words.length === 0;
  return isBare && read.year === null ? { ...read, slug: within } : read;
}
