import { expect, it } from 'vitest';
import { chainInShort } from '../../../src/lib/chains/chain-in-short.ts';
import { buildMeta } from '../../making/build-document.ts';

const meta = (year: number) => buildMeta({ slug: `y-${year}`, inspectionStart: `${year}-05-01` });
const [first, second, third] = [meta(2016), meta(2017), meta(2022)];
const link = (of: typeof first, name: string) => ({
  meta: of,
  anchor: 'para-1',
  role: '',
  name,
  text: 'Words.',
  isCut: false,
});

it('a chain in short says where each paragraph stands, by year, and where nothing was found', () => {
  const links = [
    link(first, 'Recommendation 4'),
    link(first, 'Paragraph 15'),
    link(second, '“Action plan”, table row 9'),
  ];
  expect(chainInShort({ slug: 'x', title: 'Out of hours', links, silent: [third] })).toEqual({
    title: 'Out of hours',
    asked: '2016: recommendation 4',
    others: '2016: paragraph 15; 2017: “Action plan”, table row 9; 2022: nothing found',
  });
});
