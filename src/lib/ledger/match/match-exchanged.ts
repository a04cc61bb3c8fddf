import { Context } from './state/context.ts';
import { holders, sharedSentences, sharesOf, type Shared } from './shared-sentences.ts';
import { alike } from './texts/alike.ts';
import { isFragment } from './texts/fragments.ts';
import type { Matching } from './state/matching.ts';
import { wordsIn, type Piece } from './texts/known-text.ts';
import type { Similarity } from './texts/similarity.ts';

/** So much of a paragraph's words must have stayed that its place is known: one sentence of four. */
const least = 0.25;
/** A text is where at least this share of its words is, and is what it was if they make up as much of it. */
const most = 0.5;

const none = () => false;

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
        rest.words.length >= least * matching.known[one]!.words.length &&
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

/** How many words of a text, before or now, are in the sentences that moved. */
function movedWords(moved: readonly Shared[], side: 'known' | 'fresh', at: number): number {
  const own = moved.filter((one) => one[side] === at);
  return own.reduce((sum, { sentence }) => sum + wordsIn(sentence).length, 0);
}

/** Whether most of a text stayed where it was, and makes up most of what stands there now. */
function isMostlyItself(
  { known, fresh }: Matching,
  [one, two]: readonly [number, number],
  moved: readonly Shared[],
): boolean {
  const [before, now] = [known[one]!.words.length, fresh[two]!.words.length];
  return (
    movedWords(moved, 'known', one) <= (1 - most) * before &&
    movedWords(moved, 'fresh', two) <= (1 - most) * now
  );
}

/** Records of a text that gave most of itself away, or came to be mostly another one, where its words are. */
function divide(
  matching: Matching,
  [known, now]: readonly [number, number],
  moved: readonly Shared[],
): void {
  const takers = moved.filter((one) => one.known === known).map(({ fresh }) => fresh);
  const parts = [...new Set([now, ...takers])].sort((a, b) => a - b);
  if (parts.length > 1) matching.split({ whole: known, parts });
  else matching.merge({ whole: now, parts: [known] });
}

/**
 * Links paragraphs that gave whole sentences to others or took some in, and otherwise stayed where and as
 * they were: both who gives and who takes must be known again, or the sentence was divided off. Where most
 * of either went or came, the texts were divided and joined anew, and their addresses lead to all of it.
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
  const stayed = new Map([...homes].filter((home) => isMostlyItself(matching, home, moved)));
  complete(stayed, moved);
  for (const home of homes) {
    const [known, now] = home;
    if (!moved.some((one) => one.known === known || one.fresh === now)) continue;
    if (stayed.has(known)) matching.link(known, now);
    else divide(matching, home, moved);
  }
}
