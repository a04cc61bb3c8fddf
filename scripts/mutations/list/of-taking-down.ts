import type { Mutation } from './mutation.ts';

type Change = Pick<Mutation, 'find' | 'replace' | 'breaks'>;

const inFile = (file: string, changes: readonly Change[]): Mutation[] =>
  changes.map((one) => ({ file: `src/lib/${file}`, tests: ['tests/lib/take-down'], ...one }));

export const takingDownMutations: readonly Mutation[] = [
  ...inFile('take-down/find-words.ts', [
    {
      find: '!isApart(at) || !isApart(end)',
      replace: '!isApart(end)',
      breaks: 'the end of a longer word is masked',
    },
    {
      find: '!isApart(at) || !isApart(end)',
      replace: '!isApart(at)',
      breaks: 'the beginning of a longer word is masked',
    },
    {
      find: 'if (otherText.test(found)) return false;',
      replace: '',
      breaks: 'words of two paragraphs are taken for one place',
    },
    {
      find: ' || overLineEnd.test(other)',
      replace: '',
      breaks: 'a word that is hyphenated at a line end stays',
    },
    {
      find: "gap.replace(unseen, '')",
      replace: 'gap',
      breaks: 'words with soft hyphens stay',
    },
  ]),
  ...inFile('take-down/signs.ts', [
    { find: ".normalize('NFKD')", replace: '', breaks: 'words with a ligature stay' },
    { find: '(?:amp;)*', replace: '', breaks: 'words with a reference written twice over stay' },
  ]),
  ...inFile('take-down/mask-text.ts', [
    {
      find: "${opening.join('')}${mask}${closing.join('')}",
      replace: '${mask}',
      breaks: 'what follows masked words loses its emphasis, or gains it',
    },
  ]),
  ...inFile('take-down/mask-source.ts', [
    {
      find: 'const { text, corrections } = withCorrections(source, words);',
      replace: 'const { text, corrections } = source;',
      breaks: 'a misprint of the words stays in the source',
    },
  ]),
  ...inFile('read/pdf/masks/mask-pages.ts', [
    {
      find: 'Math.round((last.right - x) * 100) / 100 : width',
      replace: 'width : width',
      breaks: 'what stands behind masked words moves away from them',
    },
    {
      find: "put: part === holder ? head + mask + tail : '',",
      replace: 'put: head + mask + tail,',
      breaks: 'words over a line end are masked twice',
    },
    {
      find: 'if (item?.x !== x || item.y !== y) return false;',
      replace: '',
      breaks: 'a mask is put where it does not belong',
    },
  ]),
  ...inFile('convert/masks/masked-blocks.ts', [
    {
      find: 'return other === undefined || shownOf(block, words) !== shownOf(other, null);',
      replace: 'return other === undefined;',
      breaks: 'a text that came out otherwise is not noticed',
    },
  ]),
];
