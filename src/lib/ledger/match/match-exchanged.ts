import { Context } from './state/context.ts';
import { alike } from './texts/alike.ts';
import { isFragment } from './texts/fragments.ts';
import type { Matching } from './state/matching.ts';
import { wordsIn, type Piece } from './texts/known-text.ts';
import type { Similarity } from './texts/similarity.ts';

/** A sentence of fewer words may stand in any paragraph. */
const fewestWords = 3;
/** At least this share of a paragraph's words must have stayed where it is: one sentence of four. */
const stayed = 0.25;

/** A sentence that stands in one known and in one new text, both open: their positions. */
interface Shared {
  sentence: string;
  known: number;
  fresh: number;
}

/** The sentences of a text, long enough to be told from others. */
function sentencesOf({ text, kind }: Piece): string[] {
  if (kind !== 'paragraph' && kind !== 'list-item') return [];
  return text.split(/(?<=[.?!])\s+/u).filter((one) => wordsIn(one).length >= fewestWords);
}

type Holders = Map<string, number[]>;

/** Where each sentence stands. */
function holders(pieces: readonly Piece[], open: readonly number[]): Holders {
  const places: Holders = new Map();
  for (const at of open) {
    for (const sentence of sentencesOf(pieces[at]!))
      places.set(sentence, [...(places.get(sentence) ?? []), at]);
  }
  return places;
}

/**
 * The sentences that stand in one text of either side.
 * @param counts which texts count, where a sentence stands in several
 */
function sharedSentences(
  before: Holders,
  now: Holders,
  counts: { known: (at: number) => boolean; fresh: (at: number) => boolean },
): Shared[] {
  const one = (places: readonly number[] = [], isCounted: (at: number) => boolean) =>
    places.length > 1 ? places.filter(isCounted) : places;
  return [...before].flatMap(([sentence, places]) => {
    const [known, ...others] = one(places, counts.known);
    const [fresh, ...copies] = one(now.get(sentence), counts.fresh);
    if (known === undefined || fresh === undefined) return [];
    return others.length + copies.length > 0 ? [] : [{ sentence, known, fresh }];
  });
}

const none = () => false;

/** The share of the longer of two texts that stands in both, by whole sentences. */
function sharesOf(matching: Matching, shared: readonly Shared[]) {
  const pairs = new Map<string, { known: number; fresh: number; words: number }>();
  for (const { known, fresh, sentence } of shared) {
    const key = `${known} ${fresh}`;
    const words = (pairs.get(key)?.words ?? 0) + wordsIn(sentence).length;
    pairs.set(key, { known, fresh, words });
  }
  return [...pairs.values()].map(({ known, fresh, words }) => {
    const lengths = [matching.known[known]!.words.length, matching.fresh[fresh]!.words.length];
    return { known, fresh, share: words / Math.max(1, ...lengths) };
  });
}

/** For each open known text the new one in its place with which it shares most, one to one. */
function homesOf(matching: Matching, shared: readonly Shared[]): Map<number, number> {
  const context = new Context(matching);
  const homes = new Map<number, number>();
  const taken = new Set<number>();
  for (const { known, fresh } of sharesOf(matching, shared).sort((a, b) => b.share - a.share)) {
    if (homes.has(known) || taken.has(fresh) || !context.isInPlace(known, fresh)) continue;
    homes.set(known, fresh);
    taken.add(fresh);
  }
  return homes;
}

function without(piece: Piece, sentences: readonly string[]): Piece {
  if (sentences.length === 0) return piece;
  const text = sentences.reduce((rest, one) => rest.replace(one, ' '), piece.text).trim();
  return { ...piece, text, words: wordsIn(text) };
}

/** Texts without the sentences that moved, by position. */
function rests(
  pieces: readonly Piece[],
  moved: readonly Shared[],
  side: 'known' | 'fresh',
  positions: Iterable<number>,
): Map<number, Piece> {
  const sentences = (at: number) => moved.filter((one) => one[side] === at);
  const rest = (at: number) =>
    without(
      pieces[at]!,
      sentences(at).map(({ sentence }) => sentence),
    );
  return new Map([...new Set(positions)].map((at) => [at, rest(at)]));
}

/** The pairs of which the rest stayed what it was, once the moved sentences are left out on both sides. */
function keepStanding(
  matching: Matching,
  similarity: Similarity,
  homes: ReadonlyMap<number, number>,
  moved: readonly Shared[],
): Map<number, number> {
  const places = { known: moved.map(({ known }) => known), fresh: moved.map((one) => one.fresh) };
  const known = rests(matching.known, moved, 'known', [...homes.keys(), ...places.known]);
  const fresh = rests(matching.fresh, moved, 'fresh', [...homes.values(), ...places.fresh]);
  const others = (all: Map<number, Piece>, self: number) =>
    [...all].flatMap(([at, piece]) => (at === self || piece.words.length === 0 ? [] : [piece]));
  return new Map(
    [...homes].filter(([one, two]) => {
      const [rest, now] = [known.get(one)!, fresh.get(two)!];
      return (
        rest.words.length >= stayed * matching.known[one]!.words.length &&
        similarity.of(rest, now) >= alike.elsewhere &&
        !isFragment(rest, now, others(known, one), others(fresh, two))
      );
    }),
  );
}

/** Leaves out pairs that gave a sentence to a text, or took one from one, which is not known again. */
function complete(homes: Map<number, number>, moved: readonly Shared[]): void {
  for (let size = -1; size !== homes.size;) {
    size = homes.size;
    const standing = new Set(homes.values());
    for (const one of moved) {
      if (homes.has(one.known) && standing.has(one.fresh)) continue;
      homes.delete(one.known);
      for (const [known, now] of homes) if (now === one.fresh) homes.delete(known);
    }
  }
}

/**
 * Links paragraphs that gave whole sentences to others or took some in, and otherwise stayed where and as
 * they were: both who gives and who takes must be known again, or the sentence was divided off.
 */
export function matchExchanged(matching: Matching, similarity: Similarity): void {
  const before = holders(matching.known, matching.openKnown());
  const now = holders(matching.fresh, matching.openFresh());
  const sure = homesOf(matching, sharedSentences(before, now, { known: none, fresh: none }));
  if (sure.size === 0) return;
  // A sentence that a copy elsewhere has, too, is that of the texts that stayed.
  const standing = new Set(sure.values());
  const counts = { known: (at: number) => sure.has(at), fresh: (at: number) => standing.has(at) };
  const shared = sharedSentences(before, now, counts);
  const all = homesOf(matching, shared);
  const moved = shared.filter(({ known, fresh }) => all.get(known) !== fresh);
  if (moved.length === 0) return;
  const homes = keepStanding(matching, similarity, all, moved);
  complete(homes, moved);
  for (const [known, now] of homes) {
    if (moved.some((one) => one.known === known || one.fresh === now)) matching.link(known, now);
  }
}
