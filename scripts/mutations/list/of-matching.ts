import type { Mutation } from './mutation.ts';

type Change = Pick<Mutation, 'find' | 'replace' | 'breaks'>;

const tests = ['tests/lib/ledger'];

const inFile = (name: string, changes: Change[]): Mutation[] =>
  changes.map((one) => ({ file: `src/lib/ledger/match/${name}`, tests, ...one }));

const ofRows: Change[] = [
  {
    find: 'labels < commonLabels || !isThere',
    replace: '!isThere',
    breaks: 'a table with other labels takes an address',
  },
  {
    find: 'labels < commonLabels || !isThere',
    replace: 'labels < commonLabels',
    breaks: 'a table of another section with the same labels takes an address',
  },
  {
    find: '/ 10',
    replace: '* 0',
    breaks: 'two tables of one section with the same labels are not told apart',
  },
  {
    find: '      ({ wording }) => wording,\n      ({ label })',
    replace: '      ({ label })',
    breaks: 'a row is not known by its cells in words in another order',
  },
  {
    find: 'isOnce(name) ? [',
    replace: 'rows.length > 0 ? [',
    breaks: 'of rows that bear one label one takes the address of another',
  },
  {
    find: 'labels.filter((label) => seen.has(label) || !seen.add(label))',
    replace: 'labels.filter((label) => seen.has(label))',
    breaks: 'a row that stands under several headings is known by its figures',
  },
];

const ofRowNames: Change[] = [
  {
    find: "(spanning.get(piece.parent) ?? '')",
    replace: "''",
    breaks: 'a row is not known by the cell that spans it',
  },
  {
    find: '.some((word) => word.length > 1 && !isFigure(word))',
    replace: '.some((word) => word.length > 0)',
    breaks: 'the figures of a row are its name',
  },
];

const ofSharedSentences: Change[] = [
  {
    find: 'places.length > 1 ? places.filter(isCounted) : places',
    replace: 'places',
    breaks: 'a paragraph that gave a sentence is not known again beside a near-copy that has it',
  },
];

const ofExchanged: Change[] = [
  {
    find: 'sharesOf(matching, shared).sort((a, b) => b.share - a.share)',
    replace: 'sharesOf(matching, shared)',
    breaks: 'a paragraph is known again where its first sentence went, and not where most did',
  },
  {
    find: ' || !context.isInPlace(known, fresh)',
    replace: '',
    breaks: 'a text that shares a sentence has its home anywhere',
  },
  {
    find: 'rest.words.length >= least * matching.known[one]!.words.length',
    replace: 'rest.words.length >= 0',
    breaks: 'a paragraph of which hardly a word stayed is known again',
  },
  {
    find: '        similarity.of(rest, now) >= alike.elsewhere &&\n',
    replace: '',
    breaks: 'a paragraph is known again whatever its rest says',
  },
  {
    find: '  complete(homes, moved);\n',
    replace: '',
    breaks: 'who gives a sentence is known again though who takes it is not',
  },
  {
    find: "movedWords(moved, 'known', one) <= (1 - most) * before &&",
    replace: '',
    breaks: 'a paragraph keeps its address though most of it went to another one',
  },
  {
    find: "movedWords(moved, 'fresh', two) <= (1 - most) * now",
    replace: 'now > 0',
    breaks: 'a paragraph keeps its address though most of it now is another one’s',
  },
  {
    find: '    else divide(matching, home, moved);\n',
    replace: '',
    breaks: 'the note of a paragraph that gave most of itself does not lead to all of it',
  },
];

const ofRecut: Change[] = [
  {
    find: 'isOfFewWords(matching, runs) && isInPlace(known, fresh)',
    replace: 'isOfFewWords(matching, runs)',
    breaks: 'two grades that went are said to be joined in a line elsewhere',
  },
  {
    find: '    if (!begin(one, two)) return null;\n',
    replace: '',
    breaks: 'two paragraphs lead to others that only have as many words',
  },
  {
    find: 'one.start < end && one.end > start',
    replace: 'one.start < end',
    breaks: 'a paragraph leads to a text that has no word of it',
  },
];

const ofFormulas: Change[] = [
  {
    find: ' || !mayHaveStayed(one, { matching, similarity })',
    replace: ' || two >= 0',
    breaks: 'a copy with another number takes the address of a text that was written anew',
  },
  {
    find: '(namesMuch(known) && context.isInPlace(one, two))',
    replace: 'context.isInPlace(one, two)',
    breaks: 'a formula of few words takes the address of the one in the next section',
  },
  {
    find: 'isOnly && there.length === 1',
    replace: 'there.length === 1',
    breaks: 'the first of two sentences that differ in figures only takes the address',
  },
  {
    find: 'isOnly && there.length === 1',
    replace: 'isOnly && there.length > 0',
    breaks: 'an address goes to one of two sentences that differ in figures only',
  },
  {
    find: 'otherFresh.every((at) => !isRival(known, matching.fresh[at]!, fresh, similarity))',
    replace: 'otherFresh.every((at) => at >= 0)',
    breaks: 'a formulaic sentence takes an address though another text is nearly the same',
  },
];

const ofParts: Change[] = [
  {
    find: 'interval.isExact || !isContrary(piece, whole.words, interval)',
    replace: 'interval.start >= 0',
    breaks: 'a divided text leads to a part that says the contrary',
  },
  {
    find: "return difference !== 'wording';",
    replace: "return difference === 'sense';",
    breaks: 'a divided text leads to a part that has other figures',
  },
  {
    find: '[exact, close, loose]',
    replace: '[exact, close]',
    breaks:
      'two short texts that were joined, with a word of one corrected, are called edited and lost',
  },
];

const ofUnmoved: Change[] = [
  {
    find: 'ones.length === twos.length && ones.every(isSame)',
    replace: 'ones.length > twos.length',
    breaks: 'a page that stands four times loses anchors in a conversion that changes nothing',
  },
];

const ofCover: Change[] = [
  {
    find: 'const agreeing = withSlips(part, whole, best.start);',
    replace: 'const { agreeing } = best;',
    breaks: 'a text that was divided stays with its longer part, as slips stand in the shorter one',
  },
];

const ofRepeated: Change[] = [
  {
    find: '2 * Number(content.isSame(known, fresh)) +',
    replace: '',
    breaks: 'a like lead-in over its own list loses its anchor once its heading is gone',
  },
];

const ofContained: Change[] = [
  {
    find: 'others.length > 0 || ',
    replace: '',
    breaks: 'a text that stands within two texts is merged into the first',
  },
  {
    find: 'if (takenUp.stoodWithin(at, whole)) continue;',
    replace: '',
    breaks: 'a text is merged into one that had its words before',
  },
];

const ofStanding: Change[] = [
  {
    find: '    if (mayHaveStayed(at, { matching, similarity }, whole)) continue;\n',
    replace: '',
    breaks: 'a text that was rewritten in its place is merged into a copy of it elsewhere',
  },
];

const ofTakenUp: Change[] = [
  {
    find: 'this.matching.known[known]!.words.length >= tellingWords',
    replace: 'this.matching.known[known]!.words.length >= 1',
    breaks: 'a word or two are merged into any text that has them',
  },
  {
    find: 'this.wholesOf(known).some((at) => at !== fresh && matching.isOpenFresh(at)) ||',
    replace: '',
    breaks: 'a near-copy takes the address of a text that stands whole in a longer one',
  },
  {
    find: 'this.formersOf(fresh).some((at) => at !== known && matching.isOpenKnown(at))',
    replace: 'false',
    breaks: 'what was left of a longer text takes the address of its near-copy',
  },
];

/** A text is known again where it is the same, and never taken for another that looks like it. */
export const matchingMutations: Mutation[] = [
  ...inFile('match-rows.ts', ofRows),
  ...inFile('texts/row-name.ts', ofRowNames),
  ...inFile('shared-sentences.ts', ofSharedSentences),
  ...inFile('match-exchanged.ts', ofExchanged),
  ...inFile('match-recut.ts', ofRecut),
  ...inFile('match-named.ts', ofFormulas),
  ...inFile('match-parts.ts', ofParts),
  ...inFile('texts/cover.ts', ofCover),
  ...inFile('match-same.ts', [...ofUnmoved, ...ofRepeated]),
  ...inFile('match-contained.ts', [...ofContained, ...ofStanding]),
  ...inFile('state/taken-up.ts', ofTakenUp),
];
