import { Content } from './state/content.ts';
import { Context } from './state/context.ts';
import type { Matching } from './state/matching.ts';
import { openByGap } from './state/open-by-gap.ts';
import { tellingWords, type Piece } from './texts/known-text.ts';

/** Places of each text that still is open, on both sides. */
interface Group {
  known: number[];
  fresh: number[];
}

function openGroups(matching: Matching): Group[] {
  const groups = new Map<string, Group>();
  const groupOf = ({ text, ownsText }: Piece) => {
    const key = `${ownsText ? 'own' : 'below'}\n${text}`;
    const group = groups.get(key) ?? { known: [], fresh: [] };
    groups.set(key, group);
    return group;
  };
  matching.openKnown().forEach((at) => groupOf(matching.known[at]!).known.push(at));
  matching.openFresh().forEach((at) => groupOf(matching.fresh[at]!).fresh.push(at));
  return [...groups.values()].filter(({ known, fresh }) => known.length > 0 && fresh.length > 0);
}

/**
 * Whether a few words are a heading on one side only: “The local authority” over a section is not the
 * beginning of a paragraph that was cut off. What stands around them has to tell.
 */
function isHeadingOnce({ kind, words }: Piece, other: Piece): boolean {
  return words.length < tellingWords && (kind === 'heading') !== (other.kind === 'heading');
}

/**
 * Links texts that stand once on each side, word for word.
 * @param isPutOff known texts that are to wait until more is known of what surrounds them
 */
export function matchUnique(
  matching: Matching,
  isPutOff: (known: number) => boolean = () => false,
): void {
  for (const { known, fresh } of openGroups(matching)) {
    const [[one], [two]] = [known, fresh];
    if (known.length !== 1 || fresh.length !== 1 || isPutOff(one!)) continue;
    if (!isHeadingOnce(matching.known[one!]!, matching.fresh[two!]!)) matching.link(one!, two!);
  }
}

/**
 * Links what is open between the same two neighbours, where it is the same texts in the same order, as in
 * a page that stands twice and stays: then nothing was changed there, however often the texts stand.
 */
export function matchUnmoved(matching: Matching): void {
  const context = new Context(matching);
  const fresh = openByGap(matching.openFresh(), (at) => context.gapOfFresh(at));
  for (const [gap, ones] of openByGap(matching.openKnown(), (at) => context.gapOfKnown(at))) {
    const twos = fresh.get(gap) ?? [];
    const isSame = (one: number, at: number) => {
      const [before, now] = [matching.known[one]!, matching.fresh[twos[at]!]!];
      return before.text === now.text && before.ownsText === now.ownsText;
    };
    if (ones.length === twos.length && ones.every(isSame))
      ones.forEach((one, at) => matching.link(one, twos[at]!));
  }
}

/** How much speaks for a new text being the known one of the same words: 0 if nothing does. */
type Evidence = (known: number, fresh: number) => number;

/** The evidence on one picture of what is matched. */
function evidenceIn(matching: Matching): Evidence {
  const [context, content] = [new Context(matching), new Content(matching)];
  return (known, fresh) =>
    2 * context.neighbours(known, fresh) +
    2 * Number(content.isSame(known, fresh)) +
    2 * Number(context.isSameSection(known, fresh)) +
    Number(context.isSameParent(known, fresh)) +
    Number(context.isSameNumber(known, fresh)) +
    Number(context.gapOfKnown(known) === context.gapOfFresh(fresh)) +
    Number(matching.known[known]!.kind === matching.fresh[fresh]!.kind);
}

/** The only position with the highest score, or null where two share it. */
function clearBest(positions: readonly number[], score: (at: number) => number): number | null {
  const scores = positions.map(score);
  const highest = Math.max(...scores);
  const at = scores.indexOf(highest);
  return scores.lastIndexOf(highest) === at ? positions[at]! : null;
}

/**
 * Below this, what speaks for a pair could be chance: a text needs two neighbours, its section or what
 * stands under it, and more than its kind besides.
 */
const enough = 4;

/**
 * Links texts that stand more than once, word for word, where their surroundings tell them apart: each
 * must be the other's only best, so that like texts never cross.
 */
export function matchRepeated(matching: Matching): void {
  const score = evidenceIn(matching);
  for (const { known, fresh } of openGroups(matching)) {
    const pairs = known.flatMap((one): [number, number][] => {
      const best = clearBest(fresh, (two) => score(one, two));
      if (best === null || score(one, best) < enough) return [];
      return clearBest(known, (other) => score(other, best)) === one ? [[one, best]] : [];
    });
    pairs.forEach(([one, two]) => matching.link(one, two));
  }
}

/**
 * Links texts that now stand more often than before, as when a page is printed twice: each known text with
 * the copy for which most speaks, in their order, the first where nothing tells them apart.
 */
function linkToCopies(matching: Matching, evidence: Evidence, { known, fresh }: Group): void {
  let next = 0;
  known.forEach((one, at) => {
    const last = fresh.length - (known.length - at);
    const choice = [...fresh.keys()].slice(next, last + 1);
    const scores = choice.map((place) => evidence(one, fresh[place]!));
    const best = Math.max(...scores);
    if (best < enough && matching.known[one]!.words.length < tellingWords) {
      matching.unclear.push({ known: one, fresh: fresh[choice[0]!]! });
      return;
    }
    const chosen = choice[scores.indexOf(best)]!;
    matching.link(one, fresh[chosen]!);
    next = chosen + 1;
  });
}

/**
 * Links what is left of repeated texts: the last one of its words on both sides, those of one section that
 * are as many as before, in their order, and those of which there are more now than before. Whatever else
 * is left can't be told apart.
 */
export function matchRemaining(matching: Matching): void {
  matchUnique(matching);
  const [context, evidence] = [new Context(matching), evidenceIn(matching)];
  for (const group of openGroups(matching)) {
    const { known, fresh } = group;
    const isOneSection = known.every((one) =>
      fresh.every((two) => context.isSameSection(one, two)),
    );
    if (known.length === fresh.length && isOneSection) {
      known.forEach((one, at) => matching.link(one, fresh[at]!));
    } else if (known.length < fresh.length) {
      linkToCopies(matching, evidence, group);
    } else {
      known.forEach((one) => matching.unclear.push({ known: one, fresh: fresh[0]! }));
    }
  }
}
