import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import { History } from './history.ts';
import type { Blamed, Round, Shown } from './shown.ts';
import { textOf, type Unit } from './model/model.ts';

/** A history that shows a fault in its last round. */
export interface Failing {
  seed: number;
  rounds: readonly Round[];
  finding: Blamed;
}

/** Plays rounds again. @returns what the last one showed */
function playAgain(
  documents: readonly LibraryDocument[],
  seed: number,
  rounds: readonly Round[],
): Shown {
  const history = new History(documents, seed);
  return rounds.map((round) => history.replay(round)).at(-1)!;
}

function alikeIn({ findings }: Shown, { fault, kinds }: Blamed): Blamed | undefined {
  return findings.find((one) => one.fault === fault && one.kinds.at(-1) === kinds.at(-1));
}

/** Rounds with one round less, or with one edit less in one of them. */
function lesserThan(rounds: readonly Round[]): Round[][] {
  const fewer = rounds.slice(0, -1).map((_, at) => rounds.toSpliced(at, 1));
  const lighter = rounds.flatMap((round, at) =>
    round.steps.map((_, step) =>
      rounds.with(at, { ...round, steps: round.steps.toSpliced(step, 1) }),
    ),
  );
  const published = rounds.flatMap((round, at) =>
    round.isPublished ? [] : [rounds.with(at, { ...round, isPublished: true })],
  );
  return [...fewer, ...lighter, ...published];
}

/**
 * A shorter history that shows the same kind of fault: what can be left out is left out, one after the other.
 * @param tries how many histories may be played for it
 */
export function reduce(
  documents: readonly LibraryDocument[],
  failing: Failing,
  tries = 60,
): Failing {
  const lesser = lesserThan(failing.rounds).slice(0, tries);
  for (const [at, rounds] of lesser.entries()) {
    const finding = alikeIn(playAgain(documents, failing.seed, rounds), failing.finding);
    if (finding !== undefined)
      return reduce(documents, { ...failing, rounds, finding }, tries - at - 1);
  }
  return failing;
}

const shown = 400;

/** A text as far as it is needed to tell it from others. */
function clipped(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, shown / 2)} (…) ${text.slice(-shown / 2)}`;
}

/** Some units before and behind those with certain identities. */
function around(units: readonly Unit[], uids: readonly (number | null)[]): string {
  const places = [...units.keys()].filter((at) => uids.includes(units[at]!.uid));
  const near = [...units.keys()].filter((at) => places.some((one) => Math.abs(one - at) <= 2));
  return near
    .map((at) => {
      const { uid, kind, label } = units[at]!;
      const gap = near.includes(at - 1) || at === near[0] ? '' : '    …\n';
      return `${gap}    ${at} ${kind} (unit ${uid}) ${label ?? ''} ${clipped(textOf(units[at]!))}`;
    })
    .join('\n');
}

/** A failing history for a person: the edits, and the text around the fault before and after the last round. */
export function describe(documents: readonly LibraryDocument[], failing: Failing): string {
  const { seed, rounds, finding } = failing;
  const { before, after } = playAgain(documents, seed, rounds);
  const { fault, id, kinds, why, was, now, own, landing } = finding;
  const told = rounds.map(({ steps, isPublished }, at) => {
    const made = steps.map(({ kind }) => kind).join('; ');
    return `  round ${at + 1}${isPublished ? '' : ' (not published)'}: ${made}`;
  });
  return [
    `${fault.toUpperCase()} after “${kinds.join('”, “')}”: ${new History(documents, seed).slug}#${id} ${why}`,
    ...told,
    `  was: ${was}`,
    `  see: ${now}`,
    '  before:',
    around(before, [own, landing]),
    '  after:',
    around(after, [own, landing]),
  ].join('\n');
}
