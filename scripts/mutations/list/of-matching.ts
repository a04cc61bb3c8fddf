import type { Mutation } from './mutation.ts';

type Change = Pick<Mutation, 'find' | 'replace' | 'breaks'>;

const tests = ['tests/lib/ledger'];

const inFile = (name: string, changes: Change[]): Mutation[] =>
  changes.map((one) => ({ file: `src/lib/ledger/match/${name}`, tests, ...one }));

const ofPairs: Change[] = [
  {
    find: 'elsewhere: 0.8, statement',
    replace: 'elsewhere: 0.5, statement',
    breaks: 'an address follows half its words to another place (elsewhere)',
  },
  {
    find: 'inPlace: 0.6, elsewhere',
    replace: 'inPlace: 0.95, elsewhere',
    breaks: 'a correction in its place loses its address',
  },
  {
    find: 'like < needed || haveOtherLabels(before, now, { similarity, isInPlace })',
    replace: 'like < needed',
    breaks: 'a row with another label takes an address',
  },
  {
    find: "if (differsIn === 'statement' && like < alike.statement) return null;",
    replace: '',
    breaks: 'a formulaic sentence about another place takes an address',
  },
  {
    find: 'if (isNamedByFigures && !isInPlace) return null;',
    replace: '',
    breaks: 'a short text elsewhere with other figures takes an address',
  },
];

const ofEdited: Change[] = [
  {
    find: 'margin = { inPlace: 0.1,',
    replace: 'margin = { inPlace: 0,',
    breaks: 'of two texts as near the address goes to one',
  },
  {
    find: 'if (changesSense(pair) && !isAtHome) return false;',
    replace: '',
    breaks: 'a text elsewhere that says the contrary takes an address',
  },
  {
    find: '!this.isOvershadowed(pair) &&',
    replace: '',
    breaks: 'a copy of a text that still stands takes another’s address',
  },
  {
    find: '&&\n      !this.isDivided(pair)',
    replace: '',
    breaks: 'one part of a divided text takes the address of the whole',
  },
];

const ofSense: Change[] = [
  {
    find: 'if (one.includes(b) || two.includes(a)) return true;',
    replace: '',
    breaks: '“unclear” is a slip of “clear”',
  },
  {
    find: 'one.some((stem) => stem.length > 3 && two.includes(stem))',
    replace: 'one.length > 9',
    breaks: '“decrease” is a slip of “increase”',
  },
  {
    find: 'return opposites.some(',
    replace: 'return [].some(',
    breaks: 'words that say the contrary and share no stem change no sense',
  },
  {
    find: "if ([...mine, ...theirs].some(isNegation)) return 'sense';",
    replace: '',
    breaks: 'a negation put in or taken out changes no sense',
  },
  {
    find: "if (both((word) => gradeWords.has(word))) return 'sense';",
    replace: '',
    breaks: 'another grade changes no sense',
  },
  {
    find: "if (both(isName)) return both(isFigure) ? 'statement' : 'sense';",
    replace: '',
    breaks: 'the name of another place changes no sense',
  },
  {
    find: "both(isFigure) ? 'statement' : 'sense'",
    replace: "'sense'",
    breaks: 'other names and figures make no other statement',
  },
  {
    find: "both(isFigure) ? 'figures' : 'wording'",
    replace: "'wording'",
    breaks: 'other figures count as other wording',
  },
  {
    find: ' || numberWords.has(word)',
    replace: '',
    breaks: 'a number written out is no figure',
  },
];

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
    find: 'rest.words.length >= stayed * matching.known[one]!.words.length',
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
];

const ofFormulas: Change[] = [
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
];

const ofUnmoved: Change[] = [
  {
    find: 'ones.length === twos.length && ones.every(isSame)',
    replace: 'ones.length > twos.length',
    breaks: 'a page that stands four times loses anchors in a conversion that changes nothing',
  },
];

const ofContained: Change[] = [
  {
    find: ' || wholes.length > 1',
    replace: '',
    breaks: 'a text that stands within two texts is merged into the first',
  },
  {
    find: 'if (hadBefore(whole, words)) continue;',
    replace: '',
    breaks: 'a text is merged into one that had its words before',
  },
  {
    find: '.words.length >= tellingWords',
    replace: '.words.length >= 1',
    breaks: 'a word or two are merged into any text that has them',
  },
];

/** A text is known again where it is the same, and never taken for another that looks like it. */
export const matchingMutations: Mutation[] = [
  ...inFile('edited-pairs.ts', ofPairs),
  ...inFile('match-edited.ts', ofEdited),
  ...inFile('texts/sense.ts', ofSense),
  ...inFile('match-rows.ts', ofRows),
  ...inFile('texts/row-name.ts', ofRowNames),
  ...inFile('match-exchanged.ts', ofExchanged),
  ...inFile('match-named.ts', ofFormulas),
  ...inFile('match-parts.ts', ofParts),
  ...inFile('match-same.ts', ofUnmoved),
  ...inFile('match-contained.ts', ofContained),
];
