import type { Mutation } from './mutation.ts';

type Change = Pick<Mutation, 'find' | 'replace' | 'breaks'>;

const tests = ['tests/lib/ledger'];

const inFile = (name: string, changes: Change[]): Mutation[] =>
  changes.map((one) => ({ file: `src/lib/ledger/match/${name}`, tests, ...one }));

const ofLikeness: Change[] = [
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
    find: "if (differsIn === 'statement') return haveOthers || like < alike.statement;",
    replace: '',
    breaks: 'a formulaic sentence about another place takes an address',
  },
  {
    find: 'return haveOthers || like < alike.statement;',
    replace: 'return like < alike.statement;',
    breaks: 'a long sentence without the name and with other figures takes an address',
  },
  {
    find: 'like < alike.elsewhere || areOthers;',
    replace: 'like < alike.elsewhere;',
    breaks: 'a short text with other figures and another sense takes an address',
  },
  {
    find: '(isFew && !isInPlace) ||',
    replace: '',
    breaks: 'a short text elsewhere with other figures takes an address',
  },
  {
    find: ' || (areOthers && !isSameSection)',
    replace: '',
    breaks: 'a short formula takes the address of the one in the next section',
  },
];

const ofPairs: Change[] = [
  {
    find: 'this.matching.stoodBeside(known, fresh) || ',
    replace: '',
    breaks: 'a text that is back takes the address of one beside which it stood',
  },
  {
    find: "(differsIn !== 'wording' || !isInPlace) && this.matching.isBack(fresh)",
    replace: '!isInPlace && this.matching.isBack(fresh)',
    breaks: 'a text that is back takes the address of its contrary',
  },
  {
    find: "(differsIn !== 'wording' || !isInPlace) && this.matching.isBack(fresh)",
    replace: "differsIn !== 'wording' && this.matching.isBack(fresh)",
    breaks: 'a text that is back takes the address of one that resembles it elsewhere',
  },
  {
    find: 'if (one.ownsText !== two.ownsText) return null;',
    replace: '',
    breaks: 'a table that is left with one row takes the address of that row',
  },
  {
    find: ', ...same]',
    replace: ']',
    breaks: 'a formula elsewhere is not seen where a contrary stands in its place',
  },
  {
    find: '!isHeading && this.context.isBetweenSame',
    replace: 'this.context.isBetweenSame',
    breaks: 'another heading with the same turn of phrase takes an address',
  },
  {
    find: 'like < needed || haveOtherLabels(before, now, { similarity, isInPlace })',
    replace: 'like < needed',
    breaks: 'a row with another label takes an address',
  },
];

const ofEdited: Change[] = [
  {
    find: ' || doubts.mayHaveBeenJoined(pair)',
    replace: '',
    breaks:
      'a copy elsewhere takes the address of a text that was joined to others with new figures',
  },
  {
    find: 'if (changesSense(pair) && (!isAtHome || doubts.mayBeAnother(pair))) return false;',
    replace: '',
    breaks: 'a text elsewhere that says the contrary takes an address',
  },
  {
    find: ' || doubts.mayBeAnother(pair)',
    replace: '',
    breaks: 'a contrary takes the address of a text that stands corrected elsewhere',
  },
  {
    find: 'if (!pair.isInPlace && doubts.mayHaveStayed(pair)) return false;',
    replace: '',
    breaks: 'a near-copy elsewhere takes the address of a text that was written anew',
  },
  {
    find: 'return changesSense(pair) && !changesSense(other);',
    replace: 'return false;',
    breaks: 'a contrary takes the address of a text that has other figures elsewhere',
  },
  {
    find: '!doubts.isOvershadowed(pair) &&',
    replace: '',
    breaks: 'a copy of a text that still stands takes another’s address',
  },
  {
    find: '&&\n      !doubts.isDivided(pair)',
    replace: '',
    breaks: 'one part of a divided text takes the address of the whole',
  },
];

const ofDoubts: Change[] = [
  {
    find: "if (pair.differsIn === 'figures' && matching.isPrintedTwice(fresh)) return true;",
    replace: '',
    breaks:
      'a text that is printed twice takes the address of the next one, which had other figures',
  },
  {
    find: 'matching.isDivided(at) && isSameSort',
    replace: 'false && isSameSort',
    breaks: 'a near-copy of a part of a divided text takes another text’s address',
  },
  {
    find: '!matching.isOpenKnown(at) && isSameSort',
    replace: 'matching.freshOf(at) !== null && isSameSort',
    breaks: 'a near-copy of a text that was joined to another takes another text’s address',
  },
  {
    find: 'margin = { inPlace: 0.1,',
    replace: 'margin = { inPlace: 0,',
    breaks: 'of two texts as near the address goes to one',
  },
  {
    find: 'matching.fresh[at]!.text !== two.text && ',
    replace: '',
    breaks: 'a corrected text of a page that is printed twice loses its address',
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
    find: "if (both(isName)) return 'sense';",
    replace: '',
    breaks: 'the name of another place changes no sense',
  },
  {
    find: "if (hasName && both(isFigure)) return 'statement';",
    replace: '',
    breaks: 'other names and figures make no other statement',
  },
  {
    find: 'const hasName = [...mine, ...theirs].some(isName);',
    replace: 'const hasName = both(isName);',
    breaks: 'a text that lacks the name and has other figures is the same statement',
  },
  {
    find: "both(isFigure) ? 'figures' : 'wording'",
    replace: "'wording'",
    breaks: 'other figures count as other wording',
  },
];

const ofLabels: Change[] = [
  {
    find: 'return haveNewFigures(known, fresh) && !similarity.isSlipOf(before, now);',
    replace: 'return false;',
    breaks: 'a row whose label has a word more takes an address, whatever its figures',
  },
  {
    find: ' && !similarity.isSlipOf(before, now)',
    replace: '',
    breaks: 'a row with a slip in its label and new figures loses its address',
  },
];

/** A correction is known again, and no other statement is taken for one. */
export const correctionMutations: Mutation[] = [
  ...inFile('texts/alike.ts', ofLikeness),
  ...inFile('texts/other-labels.ts', ofLabels),
  ...inFile('corrections/edited-pairs.ts', ofPairs),
  ...inFile('corrections/doubts.ts', ofDoubts),
  ...inFile('corrections/match-edited.ts', ofEdited),
  ...inFile('texts/sense.ts', ofSense),
  {
    file: 'src/lib/text/telling-words.ts',
    tests,
    find: ' || numberWords.has(word)',
    replace: '',
    breaks: 'a number written out is no figure',
  },
];
