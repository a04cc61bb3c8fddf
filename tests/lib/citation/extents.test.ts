import { describe, expect, it } from 'vitest';
import { blockRuns, longestRun, partOfBlock, runsFrom } from '../../../src/lib/citation/extents.ts';
import type { Block } from '../../../src/lib/model/block.ts';

type Quoted = Parameters<typeof blockRuns>[0][number];

function block(
  id: string,
  kind: Block['kind'] = 'paragraph',
  parent: string | null = null,
): Quoted {
  return {
    id,
    kind,
    parent,
    label: kind === 'paragraph' ? `${id}.` : null,
    text: `Words of ${id}`,
  };
}

const blocks = [
  block('1'),
  block('1-a', 'list-item', '1'),
  block('n', 'footnote'),
  block('h', 'heading'),
  block('2'),
];
const locators = new Map([
  ['1', 'Paragraph 1'],
  ['1-a', '“Findings”, passage 2'],
  ['2', 'Paragraph 2'],
]);

describe('what may be quoted from a block on', () => {
  it('is the block with what is inside it, then runs over headings that end at paragraphs', () => {
    const runs = blockRuns(blocks, '1', locators);
    expect(runs.map(({ name, ids }) => [name, ids])).toEqual([
      ['Paragraph 1', ['1']],
      ['Paragraphs 1 to 2', ['1', 'h', '2']],
    ]);
    expect(runs[0]!.pieces.map(({ label, text }) => [label, text])).toEqual([
      ['1.', 'Words of 1'],
      [null, 'Words of 1-a'],
    ]);
  });

  it('is the block alone for the last one, for one inside another and for a footnote', () => {
    for (const id of ['2', '1-a', 'n'])
      expect(blockRuns(blocks, id, locators).map(({ ids }) => ids)).toEqual([[id]]);
  });

  it('is nothing for a block that is not there', () => {
    expect(blockRuns(blocks, '3', locators)).toEqual([]);
  });

  it('goes as far as a run may', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      id: String(at),
      locator: `Paragraph ${at}`,
      isPassedOver: false,
      pieces: [],
    }));
    expect(runsFrom(many).at(-1)!.ids).toHaveLength(longestRun + 1);
  });
});

describe('a part of a block', () => {
  const [first] = blocks;
  const part = (start: number, end: number) => partOfBlock(first!, 'The words shown', [start, end]);

  it('says where it is cut', () => {
    expect(part(0, 5)[0]!.pieces).toEqual([
      { label: '1.', text: 'Words', cutBefore: false, cutAfter: true, start: 0 },
    ]);
    expect(part(5, 10)[0]).toEqual({
      name: 'The words shown: “of 1”',
      ids: ['1'],
      pieces: [{ label: '1.', text: 'of 1', cutBefore: true, cutAfter: false, start: 6 }],
    });
  });

  it('is nothing where it is all of it, or no word', () => {
    expect(part(0, 10)).toEqual([]);
    expect(part(5, 6)).toEqual([]);
  });
});
