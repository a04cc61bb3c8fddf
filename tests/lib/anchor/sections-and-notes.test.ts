import { describe, expect, it } from 'vitest';
import { anchor } from '../../../src/lib/anchor/anchor-blocks.ts';
import type { DraftBlock } from '../../../src/lib/model/draft.ts';
import { buildDraft } from '../../making/build-draft.ts';

const heading = (text: string, over: Partial<DraftBlock> = {}) =>
  buildDraft({ kind: 'heading', level: 1, text, ...over });
const paragraph = (section: number | null, over: Partial<DraftBlock> = {}) =>
  buildDraft({ text: 'Text.', section, ...over });
const item = (section: number | null, over: Partial<DraftBlock> = {}) =>
  paragraph(section, { kind: 'list-item', level: 1, ...over });
const note = (marker: string, section: number | null, text = 'A note.') =>
  buildDraft({ kind: 'footnote', labels: [marker], text, section });

const anchored = (...drafts: DraftBlock[]) => anchor(drafts, 'paper.txt');
const idsOf = (...drafts: DraftBlock[]) => anchored(...drafts).blocks.map(({ id }) => id);

describe('the anchor of a section', () => {
  it('is the code of the area that it judges, else its words', () => {
    expect(
      idsOf(
        heading('The experiences of children in care', { area: 'in-care' }),
        heading('Next steps'),
        heading('–'),
      ),
    ).toEqual(['s-in-care', 's-next-steps', 's-section']);
  });

  it('has the judged or numbered section around it before it where it recurs', () => {
    const { blocks, diagnostics } = anchored(
      heading('Summary'),
      heading('The board', { area: 'lscb' }),
      heading('Detail', { section: 1, level: 2 }),
      heading('Summary', { section: 2, level: 3 }),
      paragraph(3),
      heading('Plan', { labels: ['2.'] }),
      heading('Summary', { section: 5, level: 2 }),
      heading('Other', { section: 5, level: 2 }),
    );
    expect(blocks.map(({ id }) => id)).toEqual([
      's-summary',
      's-lscb',
      's-detail',
      's-lscb-summary',
      'lscb-summary-1',
      'para-2',
      's-plan-summary',
      's-other',
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('that is still another’s is told apart, with a warning', () => {
    const { blocks, diagnostics } = anchored(
      heading('Summary'),
      paragraph(0),
      heading('Summary'),
      paragraph(2),
    );
    expect(blocks.map(({ id }) => id)).toEqual([
      's-summary',
      'summary-1',
      's-summary-x2',
      'summary-x2-1',
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['section-slug-twice']);
  });

  it('holds the sections within it, with what they judge', () => {
    const { sections, blocks } = anchored(
      heading('A', { area: 'in-care', grade: 'good' }),
      heading('B', { section: 0, level: 2 }),
      paragraph(1),
      heading('C'),
    );
    expect(sections).toMatchObject([
      {
        id: 's-in-care',
        title: 'A',
        area: 'in-care',
        grade: 'good',
        children: [{ id: 's-b', level: 2, children: [] }],
      },
      { id: 's-c', children: [] },
    ]);
    expect(blocks.map(({ section }) => section)).toEqual([null, 's-in-care', 's-b', null]);
  });
});

describe('a footnote', () => {
  it('follows the text that bears its marker, counts in its section, and is led to from it', () => {
    const { blocks } = anchored(
      heading('A'),
      paragraph(0, { text: 'One two.', markers: [{ at: 3, marker: '¹' }] }),
      paragraph(0),
      heading('B'),
      note('1', 3),
    );
    expect(blocks.map(({ id, kind }) => [id, kind])).toEqual([
      ['s-a', 'heading'],
      ['a-1', 'paragraph'],
      ['a-2', 'footnote'],
      ['a-3', 'paragraph'],
      ['s-b', 'heading'],
    ]);
    expect(blocks[1]?.notes).toEqual([{ at: 3, marker: '¹', to: 'a-2' }]);
    expect(blocks[2]?.section).toBe('s-a');
  });

  it('belongs to the nearest text before it that bears its marker', () => {
    const marked = (text: string) => paragraph(null, { text, markers: [{ at: 1, marker: '1' }] });
    const { blocks } = anchored(
      marked('a'),
      note('1', null, 'first'),
      marked('b'),
      note('1', null, 'second'),
      marked('c'),
    );
    expect(blocks.map(({ text }) => text)).toEqual(['a', 'first', 'b', 'second', 'c']);
    expect(blocks.map(({ notes }) => notes.map(({ to }) => to))).toEqual([
      ['opening-2'],
      [],
      ['opening-4'],
      [],
      [],
    ]);
  });

  it('printed before its marker belongs to the text after it; without one it stays in its place', () => {
    const { blocks } = anchored(
      note('2', null, 'lone'),
      note('1', null, 'early'),
      paragraph(null, { text: 'late', markers: [{ at: 4, marker: '1' }] }),
    );
    expect(blocks.map(({ text }) => text)).toEqual(['lone', 'late', 'early']);
  });

  it('of a heading belongs to the section of that heading', () => {
    const { blocks } = anchored(
      heading('A', { markers: [{ at: 1, marker: '1' }] }),
      heading('B'),
      note('1', 1),
    );
    expect(blocks.map(({ id, section }) => [id, section])).toEqual([
      ['s-a', null],
      ['a-1', 's-a'],
      ['s-b', null],
    ]);
  });
});

it('the fingerprint of a whole takes in all that stands below it, in order, and no more', () => {
  const wholeOf = (child: string, grandchild: string, next = 'next') => {
    const { blocks } = anchored(
      paragraph(null, { text: 'a' }),
      item(null, { text: child, parent: 0 }),
      item(null, { text: grandchild, parent: 1, level: 2 }),
      paragraph(null, { text: next }),
    );
    expect(blocks[2]?.deepHash).toBe(blocks[2]?.hash);
    return blocks[0]!;
  };
  const { hash, deepHash } = wholeOf('b', 'c');
  expect(deepHash).not.toBe(hash);
  expect(wholeOf('b', 'd').deepHash).not.toBe(deepHash);
  expect(wholeOf('c', 'b').deepHash).not.toBe(deepHash);
  expect(wholeOf('b', 'c', 'other').deepHash).toBe(deepHash);
});
