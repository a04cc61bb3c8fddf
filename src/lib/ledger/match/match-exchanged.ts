import { Context } from './state/context.ts';
import { alike } from './texts/alike.ts';
import { isFragment } from './texts/fragments.ts';
import type { Matching } from './state/matching.ts';
import { wordsIn, type Piece } from './texts/known-text.ts';
import type { Similarity } from './texts/similarity.ts';
import { holders, sharedSentences, sharesOf, type Share, type Shared } from './shared-sentences.ts';

/** At least this share of a paragraph's words must have stayed where it is: one sentence of four. */
const stayed = 0.25;

/** Of two texts that share sentences with a third, the lesser share is nearly the greater from here on. */
const nearly = 0.6;

const none = () => false;

/** Leaves out homes that cross while the same texts in their order share nearly as much: then nothing tells them apart. */
function withoutCrossed(homes: Map<number, number>, shares: readonly Share[]): Map<number, number> {
  const shareOf = (known: number, fresh: number) =>
    shares.find((one) => one.known === known && one.fresh === fresh)?.share ?? 0;
  const isDoubtful = ([known, fresh]: [number, number]) =>
    [...homes].some(
      ([other, now]) =>
        (other - known) * (now - fresh) < 0 &&
        shareOf(known, now) >= nearly * shareOf(known, fresh) &&
        shareOf(other, fresh) >= nearly * shareOf(other, now),
    );
  return new Map([...homes].filter((home) => !isDoubtful(home)));
}

/** For each open known text the new one in its place with which it shares most, one to one. */
function homesOf(matching: Matching, shared: readonly Shared[]): Map<number, number> {
  const context = new Context(matching);
  const homes = new Map<number, number>();
  const taken = new Set<number>();
  const shares = sharesOf(matching, shared).sort((a, b) => b.share - a.share);
  for (const { known, fresh } of shares) {
    if (homes.has(known) || taken.has(fresh) || !context.isInPlace(known, fresh)) continue;
    homes.set(known, fresh);
    taken.add(fresh);
  }
  return withoutCrossed(homes, shares);
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
