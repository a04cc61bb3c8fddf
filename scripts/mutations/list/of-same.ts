import type { Mutation } from './mutation.ts';

type Change = Pick<Mutation, 'find' | 'replace' | 'breaks'>;

const tests = ['tests/lib/ledger'];

const ofSame: Change[] = [
  {
    find: 'id === same.known && published !== null',
    replace: 'id === same.known',
    breaks: 'a person may speak of an anchor that was never published',
  },
  {
    find: 'if (olds.has(entry)) errors.push(',
    replace: 'if (fresh < 0) errors.push(',
    breaks: 'a person may say that one text is two',
  },
  {
    find: '    if (news.has(fresh))\n',
    replace: '    if (fresh < 0)\n',
    breaks: 'a person may say that two texts are one',
  },
  {
    find: 'errors.length === 0 ? found : []',
    replace: 'found',
    breaks: 'a part of what a person said is done though the rest can’t be so',
  },
  {
    find: 'named >= 0 ? named : null',
    replace: 'null',
    breaks: 'a person cannot name a text by its printed number',
  },
  {
    find: '    if (isRecorded) return entry;\n',
    replace: '',
    breaks: 'what a person says twice is recorded twice',
  },
  {
    find: 'isPresent(entry) ? entry : withNote(entry, note, today)',
    replace: 'entry',
    breaks: 'a note does not lead to the text that a person names',
  },
];

/** What a person says of two texts is checked, recorded once and done whole. */
export const sameMutations: Mutation[] = ofSame.map((one) => ({
  file: 'src/lib/ledger/same.ts',
  tests,
  ...one,
}));
