import type { Mutation } from './mutation.ts';

type Change = Pick<Mutation, 'find' | 'replace' | 'breaks'>;

const tests = ['tests/lib/ledger'];

const inFile = (name: string, changes: Change[]): Mutation[] =>
  changes.map((one) => ({ file: `src/lib/ledger/notes/${name}`, tests, ...one }));

const ofTargets: Change[] = [
  {
    find: 'reached.has(entry.id) ? published(entry, today) : entry',
    replace: 'entry',
    breaks: 'a published note leads to a draft',
  },
  {
    find: '[...also, ...entries',
    replace: '[...entries',
    breaks: 'a note of another document leads to a draft',
  },
  {
    find: '    waiting.push(...(byId.get(id)?.to ?? []));\n',
    replace: '',
    breaks: 'a note that is published on the way leads to a draft',
  },
  {
    find: '      waiting.unshift(...target.to);\n',
    replace: '',
    breaks: 'a note that leads to a note leads to no text',
  },
  {
    find: 'isAway(id) || (target',
    replace: '(target',
    breaks: 'a text in another document is missing',
  },
];

const ofDeadEnds: Change[] = [
  {
    find: "found.published === null ? [{ id, to: target, what: 'draft' }] : []",
    replace: '[]',
    breaks: 'a note that leads to a draft is no dead end',
  },
  {
    find: "if (found === undefined) return [{ id, to: target, what: 'missing' }];",
    replace: 'if (found === undefined) return [];',
    breaks: 'a note that leads to nothing is no dead end',
  },
  {
    find: '  if (isCircle(entry, byId)) return',
    replace: '  if (to.length > 9) return',
    breaks: 'a note that leads back to itself is no dead end',
  },
  {
    find: "state === 'withdrawn' ? [] : [",
    replace: 'to.length === 0 ? [] : [',
    breaks: 'a note that says its text is elsewhere, and not where, is no dead end',
  },
  {
    find: "target.published === null ? { id, to, what: 'draft' } : null",
    replace: 'null',
    breaks: 'a note may lead to a draft of another document',
  },
];

const ofMending: Change[] = [
  {
    find: 'return texts.length === 1 && texts[0]!.includes(own);',
    replace: 'return texts.length === 1;',
    breaks: 'a draft with other text is published as what a note leads to',
  },
  {
    find: 'length >= nearlyAll * own.length && ',
    replace: '',
    breaks: 'a dead end is mended though a part of the text is gone',
  },
];

const ofFormerNotes: Change[] = [
  {
    find: '[...(entry.formerNotes ?? []), { until: today, state, to, reason }]',
    replace: '[{ until: today, state, to, reason }]',
    breaks: 'a note’s second change drops the first from its record',
  },
  {
    find: 'isNowhere ? withdrawnWith(entry, through, today) : entry',
    replace: 'entry',
    breaks: 'a note leads to a text that was withdrawn',
  },
  {
    find: 'texts.length === 0 ? entry : backWith(entry, texts, today)',
    replace: 'entry',
    breaks: 'a note does not lead on again to a text that is back',
  },
];

const ofGoneNotes: Change[] = [
  {
    find: 'before: target ?? next',
    replace: 'before: next',
    breaks: 'the note of a divided text stands where it stood, not at its parts',
  },
  {
    find: 'next = topOf(id);',
    replace: 'next = id;',
    breaks: 'a note stands within a list',
  },
  {
    find: 'return notes.reverse();',
    replace: 'return notes;',
    breaks: 'notes stand in the wrong order',
  },
  {
    find: 'if (through.length === 0) return',
    replace: 'if (through.length >= 0) return',
    breaks: 'a note leads to a note, and not on to the text',
  },
  {
    find: "isWhole ? 'merged' : state",
    replace: 'state',
    breaks: 'a note says divided though it leads to one text',
  },
];

const ofWordsThatWentOn: Change[] = [
  {
    find: ' && !old.has(one.id)',
    replace: '',
    breaks: 'a note does not follow its words where an older copy has them',
  },
  {
    find: '[id, ...to]',
    replace: '[id]',
    breaks: 'a note follows words that another text took over from a copy',
  },
];

/** A note leads to the text that it speaks of, or says plainly that it is gone. */
export const noteMutations: Mutation[] = [
  ...inFile('targets.ts', ofTargets),
  ...inFile('dead-ends.ts', ofDeadEnds),
  ...inFile('mend-dead-ends.ts', ofMending),
  ...inFile('former-notes.ts', ofFormerNotes),
  ...inFile('gone-notes.ts', ofGoneNotes),
  ...inFile('words-that-went-on.ts', ofWordsThatWentOn),
];
