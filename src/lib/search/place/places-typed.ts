import { citedJump } from './cited-jump.ts';
import { jump, type AnchorsOf, type Jump } from './jump.ts';
import type { KnownDocument } from './named-documents.ts';
import { addressesIn, readTyped, type OwnPlace } from './typed-place.ts';

/** What is known where something is typed. */
export interface AroundTyped {
  own: OwnPlace;
  documents: readonly KnownDocument[];
  anchorsOf: AnchorsOf;
  /** Slug of the document that the reader searches within. */
  within: string | null;
}

/** What was typed, in the pieces that each may name a place: a line, a part between semicolons, what ends with an address. */
function piecesOf(typed: string): string[] {
  const ends = addressesIn(typed);
  if (ends.length > 1) return ends.map((end, at) => typed.slice(ends[at - 1] ?? 0, end).trim());
  return typed
    .split(/[;\n]/)
    .map((piece) => piece.replace(/^\s*(?:\d{1,3}[.)]|[-•*])\s+/, '').trim())
    .filter((piece) => piece !== '');
}

const slugIn = (path: string): string | null => /^reports\/([a-z0-9-]+)\//.exec(path)?.[1] ?? null;

const onlyNumbers = /^(?:and )?(\d{1,3}(?:\([a-z0-9]{1,3}\))*(?: ?[-–] ?\d{1,3})?)[.,]?$/;

/** Several places typed at once, one after another; a number without a document is of the document before. */
async function listOf(pieces: readonly string[], around: AroundTyped): Promise<Jump | null> {
  const destinations = new Map<string, Jump['destinations'][number]>();
  const unread: string[] = [];
  let { within } = around;
  let led = 0;
  for (const piece of pieces) {
    const number = within === null ? undefined : onlyNumbers.exec(piece)?.[1];
    const text = number === undefined ? piece : `para ${number}`;
    const found = await jump(
      readTyped(text, around.own, within),
      around.documents,
      around.anchorsOf,
    );
    if (!found || found.destinations.length === 0) unread.push(piece);
    else led++;
    for (const one of found?.destinations ?? []) destinations.set(`${one.path} ${one.name}`, one);
    within = slugIn(found?.destinations[0]?.path ?? '') ?? within;
  }
  if (led < 2) return null;
  return { destinations: [...destinations.values()], isCertain: false, isSearchToo: false, unread };
}

/**
 * Where what was typed or pasted leads: a citation, an address, words that name a place; several at
 * once give a list of all. Null where it names nothing and stays a search.
 */
export async function placesTyped(typed: string, around: AroundTyped): Promise<Jump | null> {
  const { documents, anchorsOf, own, within } = around;
  const addresses = addressesIn(typed).length;
  const cited = addresses > 1 ? null : await citedJump(documents)(typed, anchorsOf);
  // An address says more than the one citation that it ends.
  if (cited && (addresses === 0 || cited.unread)) return cited;
  const pieces = cited ? [] : piecesOf(typed);
  const list = pieces.length > 1 ? await listOf(pieces, around) : null;
  return list ?? jump(readTyped(typed, own, within), documents, anchorsOf);
}
