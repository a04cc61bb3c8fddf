import type { Block } from '../../model/block.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { beginningOf } from '../../text/words.ts';
import { alignedPlaces } from './alignment.ts';
import type { Printed, Word } from './printed-words.ts';

/** Words of a block that the source has at another place. */
interface Moved {
  block: Block;
  text: string;
}

/** Where a run of words stands in the source in one piece of which nothing is claimed yet; -1 for nowhere. */
function placeOf(source: readonly Word[], claimed: ReadonlySet<number>, run: readonly string[]) {
  return source.findIndex((_, at) =>
    run.every((word, by) => source[at + by]?.text === word && !claimed.has(at + by)),
  );
}

/** Runs of the page's words that are not where the source has them, and where it has the others. */
function outOfOrder(source: readonly Word[], page: readonly Printed[]) {
  const places = alignedPlaces(
    source.map(({ text }) => text),
    page.flatMap(({ words }) => words),
  );
  const moved: Moved[] = [];
  let index = 0;
  for (const { block, words } of page) {
    let isGoingOn = false;
    for (const text of words) {
      const isMoved = places[index++] === -1;
      if (isMoved && isGoingOn) moved.at(-1)!.text += ` ${text}`;
      else if (isMoved) moved.push({ block, text });
      isGoingOn = isMoved;
    }
  }
  return { moved, places };
}

/** Finds the notes and captions that stand in the source in one piece, wherever that is. */
function claimWhole(source: readonly Word[], printed: readonly Printed[]) {
  const claimed = new Set<number>();
  const whole: { block: Block; line: number; isMoved: boolean }[] = [];
  const torn: Printed[] = [];
  printed.forEach((one, index) => {
    if (!one.mayMove || one.words.length === 0) return;
    const at = placeOf(source, claimed, one.words);
    if (at < 0) {
      torn.push(one);
      return;
    }
    one.words.forEach((_, by) => claimed.add(at + by));
    const before = printed
      .slice(0, index)
      .findLast(({ words, mayMove }) => words.length > 0 && !mayMove);
    let last = at - 1;
    while (claimed.has(last)) last -= 1;
    const isMoved = before?.words.at(-1) !== source[last]?.text;
    whole.push({ block: one.block, line: (source[at] as Word).line, isMoved });
  });
  return { claimed, torn, placed: whole.filter(({ isMoved }) => isMoved) };
}

/**
 * Tells what stands in another order than in the source: for a note or a caption that stands whole at
 * another place a remark, for any other words, one alone too, a warning.
 * @param source the words of the source, in its order
 * @param printed the words of the page, in its order
 */
export function wordOrder(
  file: string,
  source: readonly Word[],
  printed: readonly Printed[],
): Diagnostic[] {
  const { claimed, torn, placed } = claimWhole(source, printed);
  const unclaimed = source.filter((_, at) => !claimed.has(at));
  const { moved, places } = outOfOrder(
    unclaimed,
    printed.filter(({ mayMove }) => !mayMove),
  );
  const kept = new Set(torn.length === 0 ? [] : places);
  const rest = unclaimed.filter((_, at) => !kept.has(at));
  const ofTorn = torn.flatMap((one) => outOfOrder(rest, [one]).moved);
  const warnings = [...moved, ...ofTorn].map(({ block, text }) => ({
    rule: 'words-moved',
    message: `The source has these words at another place: “${beginningOf(text)}”. Here they stand in “${beginningOf(block.text)}”. Compare it with the original.`,
    source: file,
    page: block.page,
    line: null,
    severity: 'warning' as const,
    anchor: block.id,
  }));
  const told = placed.filter(
    ({ block }, index) => placed.findIndex((one) => one.block === block) === index,
  );
  const remarks = told.map(({ block, line }) => ({
    rule: 'text-moved',
    message: `Stands at what it belongs to, and in the source elsewhere: “${beginningOf(block.text)}”.`,
    source: file,
    page: block.page,
    line,
    severity: 'info' as const,
    anchor: block.id,
  }));
  return [...warnings, ...remarks];
}
