import { describe, expect, it } from 'vitest';
import { firstDifference, maskPageFacts } from '../../../src/lib/convert/masks/masked-blocks.ts';
import { SoughtWords } from '../../../src/lib/take-down/find-words.ts';
import { hashText } from '../../../src/lib/text/fingerprint.ts';
import { buildBlock } from '../../making/build-document.ts';

const words = new SoughtWords('Ann Lee');
const block = (id: string, text: string) => buildBlock({ id, text, hash: hashText(text) });
const before = [block('a-1', 'By Ann Lee.'), block('a-2', 'By others.'), block('a-3', 'The end.')];
const masked = [block('a-1', 'By █████.'), ...before.slice(1)];

describe('a document without words is told from one that changed', () => {
  it.each([
    ['is the same but for the masks', masked, null],
    ['kept the words', before, 'a-1'],
    ['has another text', [masked[0]!, block('a-2', 'By other.'), masked[2]!], 'a-2'],
    ['has another label', [masked[0]!, { ...masked[1]!, label: '1.' }, masked[2]!], 'a-2'],
    ['has two texts joined', [masked[0]!, block('a-2', 'By others. The end.')], 'a-2'],
    ['lost its end', masked.slice(0, 2), 'a-3'],
    ['has more at its end', [...masked, block('a-4', 'More.')], 'a-4'],
  ])('where it %s', (_, after, anchor) => {
    expect(firstDifference(before, after, words)).toBe(anchor);
  });
});

it('page numbers stay with texts that were masked, and say nothing of the words', () => {
  const fact = (at: number) => ({ page: at + 1, pageEnd: at + 1, printedPage: null });
  const blocks = before.map(({ hash, text }, at) => ({ ...fact(at), hash, begins: text }));
  const facts = { from: { file: 'a.pdf', sha256: 'a'.repeat(64), pages: 3 }, blocks };
  expect(maskPageFacts(facts, before, masked).blocks).toEqual([
    { ...fact(0), hash: hashText('By █████.'), begins: 'By █████.' },
    ...blocks.slice(1),
  ]);
});
