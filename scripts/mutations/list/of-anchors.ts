import type { Mutation } from './mutation.ts';

type Change = Pick<Mutation, 'find' | 'replace' | 'breaks'>;

const tests = ['tests/lib/anchor'];

const inFile = (file: string, changes: Change[]): Mutation[] =>
  changes.map((one) => ({ file, tests, ...one }));

const ofNumbers: Change[] = [
  {
    find: "return numberOfLabel(before.labels[0] ?? '') !== 1 || isElsewhere;",
    replace: 'return true;',
    breaks: 'a number printed twice begins a second sequence',
  },
  {
    find: ' || isElsewhere;',
    replace: ';',
    breaks: 'numbers after a single one of another section have the very names',
  },
];

const ofNames: Change[] = [
  {
    find: 'if (beginsNumbersAgain(block, before)) prefix',
    replace: 'if (before === block) prefix',
    breaks: 'a second sequence of numbers has no section before it',
  },
  {
    find: "top === undefined ? 'second-' : ",
    replace: "top === undefined ? '' : ",
    breaks: 'a second sequence outside any section takes the anchors of the first',
  },
  {
    find: 'return `${prefix}para-${number}`',
    replace: 'return `para-${number}`',
    breaks: 'paragraphs of a second sequence are named as those of the first',
  },
  {
    find: '`${prefix}para-${numberOfLabel(empty)}`',
    replace: '`para-${numberOfLabel(empty)}`',
    breaks: 'an empty number of a second sequence is named as one of the first',
  },
  {
    find: 'block.labels.slice(1)',
    replace: 'block.labels.slice(2)',
    breaks: 'an empty number has no anchor',
  },
  {
    find: '  naming.taken.add(id);\n',
    replace: '',
    breaks: 'two texts have one anchor',
  },
  {
    find: "warn(naming, 'anchor-taken'",
    replace: "void (naming, 'anchor-taken'",
    breaks: 'a number printed twice is not told',
  },
  {
    find: 'part === null ? null : `${part}-${labelSlug(label)}`',
    replace: 'null',
    breaks: 'a label within a numbered part is not in its anchor',
  },
  {
    find: 'at = (blocks[at] as DraftBlock).parent)',
    replace: 'at = null)',
    breaks: 'a label two levels below a number loses its way',
  },
  {
    find: '(counts.get(bare) ?? 0) > 1 && around !== undefined',
    replace: 'around !== undefined',
    breaks: 'sections that stand once are prefixed too',
  },
  {
    find: 'return one.area !== null || isNumbered(one);',
    replace: 'return one.area !== null;',
    breaks: 'a recurring section of a numbered part is not told by it',
  },
  {
    find: 'if (slug !== prefixed)',
    replace: 'if (slug === null)',
    breaks: 'a section named twice is not told',
  },
  {
    find: '[index, ...(notes.get(index) ?? [])]',
    replace: '[...(notes.get(index) ?? []), index]',
    breaks: 'a footnote stands before its text',
  },
  {
    find: 'if (bearer === null) unplaced.push(index);\n    else notes',
    replace: 'if (bearer !== null) notes',
    breaks: 'a footnote without a marker is lost',
  },
  {
    find: "return owner.kind === 'heading' ? bearer : owner.section;",
    replace: 'return owner.section;',
    breaks: 'a footnote of a heading counts in the section before',
  },
  {
    find: "(block.kind === 'boilerplate' ? 'b' : slug)",
    replace: 'slug',
    breaks: 'boilerplate takes ordinals of its section',
  },
  {
    find: 'isCounted: own === null',
    replace: 'isCounted: true',
    breaks: 'the ledger counts names that are not counted',
  },
  {
    find: "section === null ? 'opening'",
    replace: "section === null ? 'start'",
    breaks: 'texts before any heading are not of the opening',
  },
];

const ofBlocks: Change[] = [
  {
    find: '...descendantTexts(family, at),',
    replace: '',
    breaks: 'a change two levels below leaves the fingerprint of the whole',
  },
  {
    find: 'bearerOf(drafts, position) === index',
    replace: 'position >= 0',
    breaks: 'a marker leads to another text’s footnote',
  },
  {
    find: 'label !== null && isNumbered ?',
    replace: 'label !== null ?',
    breaks: 'an item in a list has a paragraph’s number',
  },
  {
    find: "if (owner.kind === 'heading') return ids[bearer] as string;",
    replace: '',
    breaks: 'a footnote of a heading is outside its section',
  },
];

/** Each text has an address of its own, made from what the document prints. */
export const anchorMutations: Mutation[] = [
  ...inFile('src/lib/model/draft.ts', ofNumbers),
  ...inFile('src/lib/anchor/name-anchors.ts', ofNames),
  ...inFile('src/lib/anchor/anchor-blocks.ts', ofBlocks),
  ...inFile('src/lib/model/footnotes.ts', [
    {
      find: '.slice(0, note).findLastIndex(bears)',
      replace: '.slice(0, note).findIndex(bears)',
      breaks: 'a footnote belongs to the first text with its marker',
    },
  ]),
  ...inFile('src/lib/model/draft.ts', [
    {
      find: '(\\d{1,3})[.)]?$/',
      replace: '(\\d{1,4})[.)]?$/',
      breaks: 'a year is a paragraph’s number',
    },
  ]),
  ...inFile('src/lib/text/fingerprint.ts', [
    {
      find: "text.normalize('NFC')",
      replace: 'text',
      breaks: 'é typed in two ways is two texts',
    },
    {
      find: ".replace(/ {2,}/g, ' ')",
      replace: '',
      breaks: 'two spaces are another text than one',
    },
  ]),
  ...inFile('src/lib/text/typography.ts', [
    {
      find: "  [/[\\u2010-\\u2015\\u2212]/gu, '-'],\n",
      replace: '',
      breaks: 'another dash is another text',
    },
    {
      find: "  [/\\u00AD/gu, ''],\n",
      replace: '',
      breaks: 'a soft hyphen is a change of text',
    },
  ]),
  ...inFile('src/lib/text/slug.ts', [
    { find: 'const longest = 40;', replace: 'const longest = 60;', breaks: 'slugs are longer' },
  ]),
];
