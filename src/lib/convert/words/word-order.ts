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

/** Runs of the page's words that are not where the source has them; and what of the source is left then. */
function outOfOrder(source: readonly Word[], page: readonly Printed[]) {
  const all = page.flatMap(({ block, words }) => words.map((text) => ({ block, text })));
  const places = alignedPlaces(
    source.map(({ text }) => text),
    all.map(({ text }) => text),
  );
  const moved: Moved[] = [];
  let before = -2;
  all.forEach(({ text, block }, index) => {
    if (places[index] !== -1) return;
    const last = moved.at(-1);
    if (before === index - 1 && last?.block === block) last.text += ` ${text}`;
    else moved.push({ block, text });
    before = index;
  });
  const kept = new Set(places);
  return { moved, rest: source.filter((_, at) => !kept.has(at)) };
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
  const { moved, rest } = outOfOrder(
    source.filter((_, at) => !claimed.has(at)),
    printed.filter(({ mayMove }) => !mayMove),
  );
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
