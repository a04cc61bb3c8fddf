import { anchorMeant } from '../../citation/fragment.ts';
import { foldText } from '../../text/fold.ts';

/** A number as a reader types it: `para 28`, `rec 3`, `para 2(a)`, `p. 28`. */
export interface TypedNumber {
  number: number;
  /** Labels below it: `['a']` of `2(a)`. */
  below: string[];
  /** `p` may mean a page as well as a paragraph. */
  of: 'paragraph' | 'recommendation' | 'p';
}

/** What a reader typed that may be a place rather than words to look for. */
export interface TypedPlace {
  /** An address of this library as its path, whatever it leads to. */
  path: string | null;
  slug: string | null;
  /** Words that name the document, lower case, where there is no slug. */
  words: string[];
  year: string | null;
  anchor: string | null;
  number: TypedNumber | null;
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
  number: null,
  versions: '',
};

const markers = /(?:paragraphs?|paras?|pars?|recommendations?|recs?|pp?|parts?)\.? ?|[¶§#] ?/;
const labels = /(?:\([a-z0-9]{1,3}\)|\.[a-z0-9]{1,3}|[a-z])*/;
const range = /(?: ?(?:-|to|and|,) ?\d{1,3})?/;
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}])(${markers.source})(\\d{1,3})(${labels.source})${range.source}(?![\\p{L}\\p{N}])`,
  'u',
);
const slugForm = /^([a-z0-9]+(?:-[a-z0-9]+)+)(?:\/?#([a-z0-9-]+)(?::~:.*)?| (.+))?$/;
const reportAddress =
  /(?:^|[/\s<("])reports\/([a-z0-9-]+)\/?(\?[^#\s]*)?(?:#(\S+))?[.,;:)>\]"]*(?:\s|$)/i;

function numberIn(text: string): { number: TypedNumber; rest: string } | null {
  const match = numbered.exec(text);
  if (!match) return null;
  const [whole, marker = '', digits, below = ''] = match;
  const of = /^rec/.test(marker) ? 'recommendation' : /^pp?\b/.test(marker) ? 'p' : 'paragraph';
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`;
  return { number: { number: Number(digits), below: below.match(/[a-z0-9]+/g) ?? [], of }, rest };
}

/** An anchor as typed after a slug: a bare number is a printed number, not an anchor. */
function afterSign(typed: string): Pick<TypedPlace, 'anchor' | 'number'> {
  const fragment = anchorMeant(typed);
  if (!/^\d{1,3}$/.test(fragment)) return { anchor: fragment || null, number: null };
  return { anchor: null, number: { number: Number(fragment), below: [], of: 'paragraph' } };
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
  const found = numberIn(after) ?? numberIn(`para ${after}`);
  return found?.rest.trim() === '' ? { ...nothing, slug, number: found.number } : null;
}

function readWords(text: string): TypedPlace {
  const found = numberIn(text);
  const rest = found?.rest ?? text;
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  const years = words.filter((word) => /^(?:19|20)\d\d$/.test(word));
  return {
    ...nothing,
    words: words.filter((word) => !years.includes(word)),
    // Two years name no document.
    year: years.length > 1 ? 'several' : (years[0] ?? null),
    number: found?.number ?? null,
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
  const isBare = read.number !== null && read.slug === null && read.words.length === 0;
  return isBare && read.year === null ? { ...read, slug: within } : read;
}
