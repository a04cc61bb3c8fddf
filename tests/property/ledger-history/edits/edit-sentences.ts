import { sentencesOf } from '../model/find.ts';
import type { Draw } from '../model/draw.ts';
import { isText, type Unit, type Word } from '../model/model.ts';
import { touch, type Edit, type State } from '../model/state.ts';

/** A sentence that is less than half of its text, so that the text stays what it is without it. */
function lesserSentence(unit: Unit, draw: Draw): Word[] | undefined {
  const words = unit.cells[0]!;
  const lesser = sentencesOf(words).filter(
    ({ length }) => length >= 4 && length * 2 < words.length,
  );
  return draw.one(lesser);
}

/** Two texts of several sentences of which nothing but short texts stand between. */
function someNeighbours(state: State, draw: Draw): [Unit, Unit] | null {
  const rich = state.units.filter((one) => isText(one) && sentencesOf(one.cells[0]!).length > 1);
  if (rich.length < 2) return null;
  const at = draw.from(0, rich.length - 2);
  return [rich[at]!, rich[at + 1]!];
}

/** Takes one sentence from one text to another. */
function moveSentence(from: 0 | 1): Edit {
  return (state, draw) => {
    const pair = someNeighbours(state, draw);
    const giver = pair?.[from];
    const sentence = giver && lesserSentence(giver, draw);
    if (pair === null || sentence === undefined) return false;
    const taker = pair[1 - from]!;
    if (sentence.length >= taker.cells[0]!.length) return false;
    touch(state, pair);
    giver!.cells = [giver!.cells[0]!.filter((word) => !sentence.includes(word))];
    const words = taker.cells[0]!;
    taker.cells = [
      from === 0 && draw.onceIn(2) ? [...sentence, ...words] : [...words, ...sentence],
    ];
    return true;
  };
}

export const sentenceToNext = moveSentence(0);
export const sentenceToPrevious = moveSentence(1);

/** Exchanges a sentence of one text for one of another; of each text more than half stays. */
export const sentencesExchanged: Edit = (state, draw) => {
  const pair = someNeighbours(state, draw);
  if (pair === null) return false;
  const [one, two] = pair;
  const [first, second] = [lesserSentence(one, draw), lesserSentence(two, draw)];
  if (first === undefined || second === undefined) return false;
  const put = (unit: Unit, old: Word[], now: Word[]) => {
    unit.cells = [unit.cells[0]!.flatMap((w) => (w === old[0] ? now : old.includes(w) ? [] : [w]))];
  };
  touch(state, pair);
  put(one, first, second);
  put(two, second, first);
  return true;
};
