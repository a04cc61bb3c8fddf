import type { Mutation } from './mutation.ts';

const direct = ['tests/lib/convert/account.test.ts', 'tests/lib/convert/account-words.test.ts'];

const ordered = 'tests/lib/convert/word-order.test.ts';

type Change = Pick<Mutation, 'find' | 'replace' | 'breaks'>;

const changes: Change[] = [
  {
    find: 'if (part.removed)',
    replace: 'if (part.removed && part.added)',
    breaks: 'words of the source that the page has not are missed',
  },
  {
    find: 'if (part.added) added.push',
    replace: 'if (part.added && part.removed) added.push',
    breaks: 'words that only the page has are missed',
  },
  {
    find: 'if (!part.added) at += ',
    replace: 'at += ',
    breaks: 'lost words are told with a wrong line',
  },
  {
    find: 'if (found === null) missing.push(rest[0] as string);',
    replace: 'if (found === null) moves += 0;',
    breaks: 'a lost word is passed over in silence',
  },
  {
    find: 'pool = found.pool;',
    replace: '',
    breaks: 'one text of the page makes good two of the source',
  },
  { find: 'moves += 1;', replace: '', breaks: 'moves are not counted' },
  {
    find: 'if (more > taken && pool.includes(textOf(more)))',
    replace: 'if (more > taken)',
    breaks: 'any lost text counts as moved',
  },
  {
    find: "` ${run.slice(0, count).join(' ')} `",
    replace: "run.slice(0, count).join(' ')",
    breaks: 'a word is made good by one that contains it',
  },
  {
    find: 'step = step === 1 ? 0 : Math.ceil(step / 2)',
    replace: 'step = 0',
    breaks: 'a moved text is found only if it was moved whole',
  },
  { find: 'surplus: words(pool)', replace: 'surplus: []', breaks: 'words-added is never said' },
  {
    find: 'if (surplus.length > 0)',
    replace: 'if (surplus.length > 99)',
    breaks: 'words-added is said of no sentence',
  },
  {
    find: "return say(file, 'words-unaccounted', message, line);",
    replace: "return say(file, 'words-unaccounted', message, null);",
    breaks: 'lost words are told without their line',
  },
  {
    find: "line, severity: 'error' }",
    replace: "line, severity: 'warning' }",
    breaks: 'a conversion that loses words goes on',
  },
  {
    find: '+ run.words, 0) + surplus.length',
    replace: '+ run.words, 0)',
    breaks: 'words that only the page has count as accounted for',
  },
  {
    find: 'lost.reduce((sum, run) => sum + run.words, 0)',
    replace: 'lost.length',
    breaks: 'lost texts are counted, and not their words',
  },
  {
    find: 'if (unrecorded >= 0)',
    replace: 'if (unrecorded > 0)',
    breaks: 'unrecorded-repair is not said of the first line',
  },
  {
    find: 'line !== cleanLines[index]',
    replace: 'line.length !== cleanLines[index]?.length',
    breaks: 'unrecorded-repair is not said of a line that keeps its length',
  },
  {
    find: 'repairs.filter(({ line }) => line === index + 1)',
    replace: 'repairs',
    breaks: 'a record of one line excuses a change of another',
  },
  {
    find: 'text.replace(before, () => after)',
    replace: 'text.replace(before, after)',
    breaks: 'signs in a repair mean something of their own',
  },
  {
    find: 'unrecorded + 1',
    replace: 'unrecorded',
    breaks: 'unrecorded-repair is told with a wrong line',
  },
  {
    find: 'if (!markup.test(mark.trim())) return rest;',
    replace: '',
    breaks: 'words can be left out as mark-up',
  },
  {
    find: "|| start === 0 ? ' ' : ''",
    replace: "|| start >= 0 ? ' ' : ''",
    breaks: 'emphasis within a word parts it',
  },
  {
    find: '|sup>|<br',
    replace: '|<br',
    breaks: 'the marker of a note becomes a part of its word',
  },
];

const ofPrinted: Change[] = [
  {
    find: "[block.label ?? '', ...empty",
    replace: '[...empty',
    breaks: 'labels are no words of the page',
  },
  {
    find: '[...own, ...header]',
    replace: '[...own]',
    breaks: 'the header of a table is no text of the page',
  },
  {
    find: "cells.map((cell) => cell.text).join(' ')",
    replace: 'text',
    breaks: 'the cells of a table are no text of the page',
  },
  {
    find: 'aliases.filter(({ to }) => to === block.id)',
    replace: 'aliases',
    breaks: 'an empty number stands beside every paragraph',
  },
  {
    find: 'words(text.replace(superscriptRun, (marker) => ` ${superscriptDigits(marker)} `))',
    replace: 'words(text)',
    breaks: 'a raised number and a plain one are two words',
  },
  {
    find: "mayMove: block.kind === 'footnote'",
    replace: 'mayMove: true',
    breaks: 'any text may stand anywhere without a warning',
  },
];

const ofOrder: Change[] = [
  {
    find: 'const isMoved = places[index++] === -1;',
    replace: 'const isMoved = places[index++] === -1 && places.length === 1;',
    breaks: 'words that stand elsewhere are not told',
  },
  {
    find: '&& !claimed.has(at + by)',
    replace: '',
    breaks: 'two notes are found in one place of the source',
  },
  {
    find: '[...moved, ...ofTorn]',
    replace: 'moved',
    breaks: 'a note whose own words change places is not told',
  },
  {
    find: "severity: 'warning' as const",
    replace: "severity: 'info' as const",
    breaks: 'words in another order are a remark and no warning',
  },
  {
    find: 'placed: whole.filter(({ isMoved }) => isMoved)',
    replace: 'placed: whole',
    breaks: 'a note that stands where the source has it is told as moved',
  },
];

const ofLineStarts: Change[] = [
  {
    find: 'mayStandWithin(block) || ',
    replace: '',
    breaks: 'a grade beside its label is doubted',
  },
  {
    find: 'if (!label.test(',
    replace: 'if (label.test(',
    breaks: 'a text after its number is doubted, and one after words is not',
  },
  {
    find: 'first += words.length;',
    replace: 'first += 1;',
    breaks: 'texts are held against lines of other texts',
  },
];

const secondReading = ['tests/lib/read/drawing-order/second-reading.test.ts'];

const ofSecondReading: Change[] = [
  {
    find: 'if (found.isWhole || isCellIn',
    replace: 'if (found.letters > 0 || isCellIn',
    breaks: 'a text of which the beginning is found counts as found',
  },
  {
    find: 'return placed.isWhole ? placed : found;',
    replace: 'return found;',
    breaks: 'a text that is drawn in pieces is doubted',
  },
  {
    find: '.filter(({ rows }) => rows > 0)',
    replace: '',
    breaks: 'a cell is looked for that another covers',
  },
  {
    find: 'drawn.slice(block.page - 1, block.pageEnd ?? block.page)',
    replace: 'drawn',
    breaks: 'a text may be pieced together from anywhere',
  },
];

const ofFindText: Change[] = [
  {
    find: 'next === undefined || rest.some((line) => !isBetweenPages(line, end, text))',
    replace: 'next === undefined',
    breaks: 'another text may stand between the halves of one, at the foot of its page',
  },
  {
    find: 'next.lines.slice(0, first + 1)',
    replace: 'next.lines',
    breaks: 'another text may stand between the halves of one, at the head of a page',
  },
  {
    find: 'isRunning || size <= of.size - smaller',
    replace: 'isRunning',
    breaks: 'a note between the halves of a text makes it doubted',
  },
  {
    find: '(line.isAtEdge && isLeftOut(line))',
    replace: 'line.isAtEdge',
    breaks: 'a text of the document may stand between the halves of another at a page’s edge',
  },
  {
    find: 'isWhole: isSame }',
    replace: 'isWhole: true }',
    breaks: 'a hyphen within a line may be lost or added',
  },
];

const inWords = (name: string, changesThere: readonly Change[], tests: string[]): Mutation[] =>
  changesThere.map((one) => ({ file: `src/lib/convert/words/${name}.ts`, tests, ...one }));

const ofAccount = [
  ...inWords('account', changes, direct),
  ...inWords('printed-words', ofPrinted, [...direct, ordered]),
  ...inWords('word-order', ofOrder, [ordered]),
  ...inWords('line-starts', ofLineStarts, [ordered]),
];

/** Every word of a source is in its page, or the conversion fails and says which is not. */
export const accountMutations: Mutation[] = [
  ...ofAccount,
  ...ofSecondReading.map((one): Mutation => {
    const file = 'src/lib/read/drawing-order/second-reading.ts';
    return { file, tests: secondReading, ...one };
  }),
  ...ofFindText.map((one): Mutation => {
    return { file: 'src/lib/read/drawing-order/find-text.ts', tests: secondReading, ...one };
  }),
  {
    file: 'src/lib/text/note-markers.ts',
    find: '.toReversed()\n',
    replace: '\n',
    breaks: 'markers of notes stand at wrong places of the text',
    tests: [...direct, ordered],
  },
  {
    file: 'src/lib/convert/convert-source.ts',
    find: 'if (errors.length > 0) throw new SourceError(errors);',
    replace: '',
    breaks: 'a document with lost words is published',
    tests: ['tests/lib/convert/lost-on-the-way.test.ts'],
  },
  {
    file: 'src/lib/convert/convert-source.ts',
    find: 'stated, anchored, accounted, paged];',
    replace: 'stated, anchored, paged];',
    breaks: 'what the account finds is not heard',
    tests: ['tests/lib/convert/lost-on-the-way.test.ts'],
  },
];
