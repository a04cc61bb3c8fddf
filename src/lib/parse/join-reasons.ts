import { numberOfLabel } from '../model/draft.ts';
import type { Segment } from '../model/segment.ts';
import {
  beginsInLowerCase,
  beginsWithCapital,
  endsNames,
  isClosed,
  listsNames,
} from '../text/sentence.ts';

/** A segment of a document and the one that it may go on with. */
export interface Neighbours {
  segments: readonly Segment[];
  /** Index of the segment that may be the second half. */
  index: number;
  /** The segment before it, with whatever was joined to it; notes and rules between the two don't count. */
  before: Segment;
}

/** Says why the second is the rest of the first, or null where it sees no reason. */
type Rule = (neighbours: Neighbours) => string | null;

const openWord =
  /(?:,|\b(?:and|or|the|an?|of|to|in|for|with|by|that|which|their|his|her|its|from|on|at|as))$/iu;
const standsAlone = /^[A-Z][A-Za-z ]{0,40}: |^©/u;
/** A shorter line at the foot of a page may be a heading or a label. */
const shortestOverPage = 60;

const second = ({ segments, index }: Neighbours): Segment => segments[index] as Segment;
const isTextOrItem = ({ shape }: Segment): boolean => shape === 'text' || shape === 'item';
const isPlainText = ({ shape, bullet }: Segment): boolean => shape === 'text' && bullet === null;

/** Whether a bullet was printed: a mark of Markdown alone may be the conversion's. */
const hasPrintedBullet = ({ bullet }: Segment): boolean => /[^-*+\s]/u.test(bullet ?? '');

function numberOf(segment: Segment): number | null {
  return segment.labels[0] === undefined ? null : numberOfLabel(segment.labels[0]);
}

/** Items of the same depth in the list around one, notes in between passed over. */
function siblingsOf(segments: readonly Segment[], index: number): Segment[] {
  const isInList = (at: number) => ['item', 'note'].includes(segments[at]?.shape ?? '');
  const siblings: Segment[] = [];
  for (const step of [-1, 1]) {
    for (let at = index + step; isInList(at); at += step) siblings.push(segments[at] as Segment);
  }
  const depth = segments[index]?.depth;
  return siblings.filter((one) => one.shape === 'item' && one.depth === depth);
}

/** Whether few of the items around one begin with a capital: then a lower-case item is no torn-off half. */
function listIsLowerCase(segments: readonly Segment[], index: number): boolean {
  const siblings = siblingsOf(segments, index);
  const capitals = siblings.filter(
    ({ text, labels }) => labels.length > 0 || beginsWithCapital(text),
  );
  return siblings.length > 0 && capitals.length * 2 < siblings.length;
}

/** The next number printed before a heading ends the run, or null. */
function nextNumber(segments: readonly Segment[], index: number): number | null {
  for (const segment of segments.slice(index + 1)) {
    if (segment.shape === 'heading') return null;
    const number = numberOf(segment);
    if (number !== null) return number;
  }
  return null;
}

function crossesPage(before: Segment, after: Segment): boolean {
  return before.pageEnd !== null && after.page !== null && after.page > before.pageEnd;
}

/** Whether a segment bears signs of a block of its own: a label, a bullet, a name, other type. */
function isOwnBlock(neighbours: Neighbours): boolean {
  const segment = second(neighbours);
  const { before } = neighbours;
  return (
    !isTextOrItem(segment) ||
    !isTextOrItem(before) ||
    segment.labels.length > 0 ||
    standsAlone.test(segment.text) ||
    (segment.isBold === true && before.isBold === false) ||
    (segment.shape === 'item' && hasPrintedBullet(segment))
  );
}

const goesOnInLowerCase: Rule = (neighbours) => {
  const { segments, index, before } = neighbours;
  const segment = second(neighbours);
  const isListInLowerCase = segment.shape === 'item' && listIsLowerCase(segments, index);
  return !isClosed(before.text) && beginsInLowerCase(segment.text) && !isListInLowerCase
    ? 'the sentence goes on'
    : null;
};

const endsInOpenWord: Rule = (neighbours) => {
  const { text } = neighbours.before;
  const goesOnWithNames = listsNames(text) && !endsNames(text, second(neighbours).text);
  return !isClosed(text) && (openWord.test(text) || goesOnWithNames)
    ? 'the sentence goes on'
    : null;
};

const goesOnOverPage: Rule = (neighbours) => {
  const { before } = neighbours;
  const goesOn = !endsNames(before.text, second(neighbours).text);
  const isOpen = goesOn && !isClosed(before.text) && before.text.length > shortestOverPage;
  return isOpen && crossesPage(before, second(neighbours))
    ? 'the sentence goes on over the page'
    : null;
};

const standsBetweenNumbers: Rule = (neighbours) => {
  const { segments, index, before } = neighbours;
  const number = numberOf(before);
  if (number === null) return null;
  const pageAllows = before.pageEnd === null || crossesPage(before, second(neighbours));
  return pageAllows && nextNumber(segments, index) === number + 1
    ? `it stands unnumbered between ${number} and ${number + 1}`
    : null;
};

/** In the order in which they are asked; only the first is for list items too. */
const rulesOfText: readonly Rule[] = [endsInOpenWord, goesOnOverPage, standsBetweenNumbers];

/**
 * Why a segment goes on with the one before it, or null if it is a block of its own.
 * @param isApart whether the source parts its paragraphs on purpose, so that only a torn sentence goes on
 */
export function reasonToJoin(neighbours: Neighbours, isApart = false): string | null {
  if (isOwnBlock(neighbours)) return null;
  const ofText = rulesOfText.filter((rule) => !isApart || rule !== standsBetweenNumbers);
  const rules = isPlainText(second(neighbours))
    ? [goesOnInLowerCase, ...ofText]
    : [goesOnInLowerCase];
  for (const rule of rules) {
    const why = rule(neighbours);
    if (why !== null) return why;
  }
  return null;
}
