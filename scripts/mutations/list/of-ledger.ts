import type { Mutation } from './mutation.ts';

type Change = Pick<Mutation, 'find' | 'replace' | 'breaks'>;

const tests = ['tests/lib/ledger'];

const inFile = (name: string, changes: Change[]): Mutation[] =>
  changes.map((one) => ({ file: `src/lib/ledger/${name}`, tests, ...one }));

const ofComparing: Change[] = [
  {
    find: '.filter(({ published }) => published !== null)',
    replace: '',
    breaks: 'a draft may not go',
  },
  {
    find: 'return [`${name} was published and is not in the ledger any more.`];',
    replace: 'return [];',
    breaks: 'a published anchor may vanish',
  },
  {
    find: 'before.published === after.published\n',
    replace: 'after.published !== before.id\n',
    breaks: 'the day of publication may change',
  },
  {
    find: 'before.number === after.number ?',
    replace: 'before.id === after.id ?',
    breaks: 'the number of publication may change',
  },
  {
    find: 'until === before.until && ',
    replace: '',
    breaks: 'the day of a former text may change',
  },
  {
    find: "text === before.text || text === ''",
    replace: 'text.length >= 0',
    breaks: 'a former text may be written anew',
  },
  {
    find: 'if (after === undefined) return false;',
    replace: 'if (after === undefined) return true;',
    breaks: 'history may be cut',
  },
  {
    find: 'before.hash === after.hash || after.history.some(({ hash }) => hash === before.hash)',
    replace: 'before.id === after.id',
    breaks: 'an anchor may be given to another text',
  },
  {
    find: "!isPresent(before) || after.state !== 'live' || before.hash === after.hash",
    replace: 'before.id === after.id',
    breaks: 'an edit need not be said',
  },
  {
    find: 'isPresent(before) || !isPresent(after) ? null',
    replace: 'before.id === after.id ? null',
    breaks: 'what was withdrawn may come back unsaid',
  },
  {
    find: "before.to.join(' ') === after.to.join(' ')",
    replace: 'before.id === after.id',
    breaks: 'a note may lead elsewhere',
  },
  {
    find: 'if (!isRecorded) return false;',
    replace: '',
    breaks: 'a note may lead elsewhere and not keep what it said before',
  },
  {
    find: 'return isSaid || targets.every(',
    replace: 'return targets.length > 0 || targets.every(',
    breaks: 'a note may lead to a text that never had its words',
  },
  {
    find: 'isContinued(before.formerNotes, after.formerNotes) &&',
    replace: '',
    breaks: 'what a note said before may go',
  },
  {
    find: "(after.reason ?? '') !== ''",
    replace: 'after.reason !== undefined',
    breaks: 'a loss needs no reason',
  },
  {
    find: 'hashText(after.text) === after.hash',
    replace: 'after.text.length > 0',
    breaks: 'a fingerprint need not be that of its text',
  },
];

const ofEntries: Change[] = [
  {
    find: "state === 'draft' || state === 'live' || state === 'edited'",
    replace: "state === 'draft' || state === 'live'",
    breaks: 'an edited text is none of the page',
  },
  {
    find: "hashText(text) === hash ? text : ''",
    replace: 'text',
    breaks: 'history has a text that never was published',
  },
  {
    find: 'isWhole ? [...below] : []',
    replace: '[...below]',
    breaks: 'history has texts below that never were published',
  },
  {
    find: 'isEdited || entry.deepHash !== block.deepHash',
    replace: 'isEdited',
    breaks: 'a change below a text is not on record',
  },
  {
    find: '[...entry.history, formerText(entry, below, today)]',
    replace: '[formerText(entry, below, today)]',
    breaks: 'a second edit drops the first from history',
  },
  {
    find: "state: isEdited ? 'edited' : entry.state",
    replace: 'state: entry.state',
    breaks: 'an edited text does not say so',
  },
  {
    find: 'if (entry.published !== null) return entry;',
    replace: '',
    breaks: 'publishing again moves the day of publication',
  },
];

const ofNewAnchors: Change[] = [
  {
    find: 'Math.max(this.highest.get(name) ?? 0, Number(ordinal))',
    replace: 'Number(ordinal)',
    breaks: 'a new text gets an ordinal that was given before',
  },
  {
    find: '    this.taken.add(id);\n',
    replace: '',
    breaks: 'two new texts get one name',
  },
  {
    find: '    this.highest.set(section, ordinal);\n',
    replace: '',
    breaks: 'two new texts of a section get one ordinal',
  },
];

const ofTakingDown: Change[] = [
  {
    find: '[former.text, ...former.below].some(has)',
    replace: 'has(former.text)',
    breaks: 'words that were taken down stay in what stood below',
  },
  {
    find: '? withheld(former) : former',
    replace: '? former : former',
    breaks: 'words that were taken down stay in history',
  },
  {
    find: 'return { ...entry, history, reason: why };',
    replace: 'return { ...entry, history, reason };',
    breaks: 'texts without the words are given the reason',
  },
  {
    find: 'const history = entry.history.map(withheld);',
    replace: 'const history = entry.history;',
    breaks: 'a document that was taken down keeps its former texts',
  },
  {
    find: '.filter(({ published }) => published !== null)\n',
    replace: '\n',
    breaks: 'drafts of a document that was taken down are published',
  },
  {
    find: 'history: isPresent(entry) ? [...history, last] : history',
    replace: 'history: [...history, last]',
    breaks: 'a note has a text that was never there',
  },
];

const ofLosses: Change[] = [
  {
    find: 'if (entry.published === null || matching',
    replace: 'if (matching',
    breaks: 'a draft that goes is a loss',
  },
  {
    find: 'to: parts.map(anchorOfFresh)',
    replace: 'to: parts.slice(0, 1).map(anchorOfFresh)',
    breaks: 'a divided text leads to its first part only',
  },
  {
    find: 'history: [...entry.history, former]',
    replace: 'history: entry.history',
    breaks: 'the text that was lost is not on record',
  },
];

/** A published address stays with its text, or says what became of it. */
export const ledgerMutations: Mutation[] = [
  ...inFile('compare-ledgers.ts', ofComparing),
  ...inFile('entries/entries.ts', ofEntries),
  ...inFile('entries/assign-anchors.ts', ofNewAnchors),
  ...inFile('take-down.ts', ofTakingDown),
  ...inFile('losses/losses.ts', ofLosses),
  ...inFile('entries/final-names.ts', [
    {
      find: 'publishedOf(at)?.id ?? anchors.next(stem)',
      replace: 'anchors.next(stem)',
      breaks: 'a text loses its published address',
    },
    {
      find: 'notes.has(id) ? id : anchors.named(id)',
      replace: 'id',
      breaks: 'an empty number takes an address that is given',
    },
  ]),
  ...inFile('entries/order.ts', [
    {
      find: '    last = id;\n',
      replace: '',
      breaks: 'what was lost does not stay where it stood in the ledger',
    },
  ]),
  ...inFile('entries/rename-anchors.ts', [
    {
      find: 'to: nameOf(note.to)',
      replace: 'to: note.to',
      breaks: 'a marker leads to an address that its note has no more',
    },
  ]),
  ...inFile('losses/notices.ts', [
    {
      find: 'const fewWords = 3;',
      replace: 'const fewWords = 0;',
      breaks: 'a word or two in another section are not told (anchor-elsewhere)',
    },
    {
      find: 'context.isSameSection(at, fresh) || ',
      replace: '',
      breaks: 'a word that stays in its section is told as elsewhere',
    },
  ]),
];
