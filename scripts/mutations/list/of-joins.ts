import type { Mutation } from './mutation.ts';

type Change = Pick<Mutation, 'find' | 'replace' | 'breaks'>;

const inFile = (file: string, tests: string[], changes: Change[]): Mutation[] =>
  changes.map((one) => ({ file, tests, ...one }));

const ofReasons: Change[] = [
  {
    find: 'return isOpen && crossesPage(before, second(neighbours))',
    replace: 'return isOpen',
    breaks: 'paragraphs of one page are joined as if over a page',
  },
  {
    find: 'return isOpen && crossesPage(before, second(neighbours))',
    replace: 'return before.page === 0',
    breaks: 'a long sentence that goes on over a page with a name is two paragraphs',
  },
  {
    find: 'before.text.length > shortestOverPage',
    replace: 'before.text.length > 0',
    breaks: 'a title at the foot of a page is joined to a paragraph',
  },
  {
    find: 'after.page > before.pageEnd',
    replace: 'after.page >= before.pageEnd',
    breaks: 'two texts of one page stand on two',
  },
  {
    find: 'nextNumber(segments, index) === number + 1',
    replace: 'nextNumber(segments, index) !== null',
    breaks: 'a text between numbers that are no run is joined',
  },
  {
    find: "if (segment.shape === 'heading') return null;",
    replace: '',
    breaks: 'a run of numbers goes on past a heading',
  },
  {
    find: 'return pageAllows && nextNumber',
    replace: 'return nextNumber',
    breaks: 'an unnumbered text on the same page is joined',
  },
  {
    find: 'segment.labels.length > 0 ||\n    standsAlone',
    replace: 'standsAlone',
    breaks: 'a text with a label is joined to the one before',
  },
  {
    find: '(segment.isBold === true && before.isBold === false) ||',
    replace: '',
    breaks: 'a bold text is joined to a plain one',
  },
  {
    find: "(segment.shape === 'item' && hasPrintedBullet(segment))",
    replace: 'false',
    breaks: 'an item with a printed bullet is joined to the one before',
  },
  {
    find: "segment.shape === 'item' && listIsLowerCase(segments, index)",
    replace: 'false',
    breaks: 'the items of a list in lower case are one text',
  },
  {
    find: 'one.depth === depth',
    replace: 'one.depth > 0',
    breaks: 'a list within decides about the one around it',
  },
];

const ofBroken: Change[] = [
  {
    find: "isSplitWord ? '' : ' '",
    replace: "' '",
    breaks: 'a word parted at its hyphen stays two',
  },
  {
    find: 'start: one.start + by, end: one.end + by',
    replace: 'start: one.start, end: one.end',
    breaks: 'emphasis stands at other words',
  },
  {
    find: 'at: one.at + by',
    replace: 'at: one.at',
    breaks: 'markers of notes stand at other words',
  },
  {
    find: 'pageEnd: after.pageEnd',
    replace: 'pageEnd: before.pageEnd',
    breaks: 'a joined text ends on its first page',
  },
  {
    find: 'index > from && before',
    replace: 'index >= from && before',
    breaks: 'the first text of the body is joined to the cover',
  },
  {
    find: "!['note', 'rule'].includes(segment.shape)",
    replace: "segment.shape !== 'rule'",
    breaks: 'a text is not joined past a footnote',
  },
];

const ofPages: Change[] = [
  {
    find: 'first.page !== last.page + 1 ||',
    replace: '',
    breaks: 'texts of any two pages are joined',
  },
  {
    find: 'if (!isClosed(segment.text) && beginsInLowerCase(first.text)) return true;',
    replace: '',
    breaks: 'a sentence over a page is two paragraphs',
  },
  {
    find: 'if (hadRoom(before.lines, first)) return false;',
    replace: '',
    breaks: 'a new paragraph at the head of a page is joined',
  },
  {
    find: "const hangs = segment.shape === 'item' &&",
    replace: 'const hangs = edge < 0 &&',
    breaks: 'an item over a page is two texts',
  },
  {
    find: 'segment.text.length > 60 &&',
    replace: '',
    breaks: 'a title at the foot of a page of a PDF is joined',
  },
  {
    find: 'first.bold !== last.bold',
    replace: 'first.page === 0',
    breaks: 'bold and plain type are joined over a page',
  },
  {
    find: "if (segment.shape === 'heading' || isKnownHeading(piece)) return false;",
    replace: "if (segment.shape === 'heading') return false;",
    breaks: 'a heading at the head of a page is joined to a text',
  },
  {
    find: 'const headingGap = 1.8;',
    replace: 'const headingGap = 3;',
    breaks: 'a bold text farther below is a part of a heading',
  },
];

const ofLines: Change[] = [
  {
    find: '(?:to|and|or)(?!\\S)/u',
    replace: '(?:to)(?!\\S)/u',
    breaks: '“16- and 17-year-olds” loses a space',
  },
  {
    find: '(?:to|and|or)(?!\\S)/u',
    replace: '(?:to|and|or)/u',
    breaks: 'a word that begins like “or” is parted from its hyphen',
  },
  {
    find: 'joined.joins.push(join)',
    replace: 'void join',
    breaks: 'a word joined at a line’s end is not on record',
  },
  {
    find: 'at: start + at, marker',
    replace: 'at, marker',
    breaks: 'markers of notes in later lines stand at other words',
  },
];

const ofFurniture: Change[] = [
  {
    find: 'const plainShare = 0.3;',
    replace: 'const plainShare = 0.2;',
    breaks: 'a line of fewer pages is left out as a footer',
  },
  {
    find: 'const plainShare = 0.3;',
    replace: 'const plainShare = 0.4;',
    breaks: 'a footer of a third of the pages is a text',
  },
  {
    find: 'const numberedShare = 0.1;',
    replace: 'const numberedShare = 0.3;',
    breaks: 'a numbered footer of a tenth of the pages is a text',
  },
  {
    find: 'const numberedShare = 0.1;',
    replace: 'const numberedShare = 0.05;',
    breaks: 'a numbered line of fewer pages is left out',
  },
  {
    find: 'const fewest = 3;',
    replace: 'const fewest = 2;',
    breaks: 'a line that stands twice is left out as a footer',
  },
  {
    find: 'const zone = 0.12;',
    replace: 'const zone = 0.2;',
    breaks: 'lines farther from the edge are left out',
  },
  {
    find: 'marked: atLeast(() => 2)',
    replace: 'marked: atLeast(() => 1)',
    breaks: 'a text that the file marks by mistake is lost',
  },
  {
    find: 'const shortestPart = 6;',
    replace: 'const shortestPart = 1;',
    breaks: 'a marked word is left out as a part of a header',
  },
  {
    find: 'items.every(({ artifact }) => artifact)',
    replace: 'items.some(({ artifact }) => artifact)',
    breaks: 'a line that is marked in part is left out',
  },
  {
    find: 'const offset = isLinked(line) ? null : offsetOf(line, index);',
    replace: 'const offset = offsetOf(line, index);',
    breaks: 'a number that a tag makes a text is left out as a page’s',
  },
  {
    find: 'best.count < 2 && candidates.length > 2',
    replace: 'best.count < 1',
    breaks: 'any number in a footer is the page’s',
  },
];

const ofJoining = ['tests/lib/parse/join-broken.test.ts'];
const pdf = 'src/lib/read/pdf';
const ofOverPages = ['tests/lib/read/pdf/over-pages.test.ts'];
const ofContinues = ['tests/lib/read/pdf/continues.test.ts'];

/** A paragraph that a page or a line broke is one again, and two paragraphs stay two. */
export const joinMutations: Mutation[] = [
  ...inFile('src/lib/parse/join-reasons.ts', ofJoining, ofReasons),
  ...inFile('src/lib/parse/join-broken.ts', ofJoining, ofBroken),
  ...inFile(`${pdf}/segments/continues.ts`, ofContinues, ofPages),
  ...inFile(`${pdf}/lines/line-room.ts`, ofContinues, [
    {
      find: 'const signWidth = 0.52;',
      replace: 'const signWidth = 0.4;',
      breaks: 'the room at a line’s end is measured with too narrow a type',
    },
  ]),
  ...inFile(`${pdf}/segments/rest-of-note.ts`, ofOverPages, [
    {
      find: 'return isSmall && first.y < noteHeight && !isClosed(text) && goesOn;',
      replace: 'return false;',
      breaks: 'the rest of a footnote over a page is a paragraph',
    },
  ]),
  ...inFile(`${pdf}/units/split-units.ts`, ofOverPages, [
    {
      find: 'return !goesOnInOtherType(lines, line);',
      replace: 'return true;',
      breaks: 'a paragraph is cut where a line begins in bold',
    },
  ]),
  ...inFile(`${pdf}/lines/join-lines.ts`, ofContinues, ofLines),
  ...inFile(`${pdf}/lines/furniture.ts`, ['tests/lib/read/pdf/furniture.test.ts'], ofFurniture),
];
