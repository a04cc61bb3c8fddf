import { describe, expect, it } from 'vitest';
import { anchor } from '../../../src/lib/anchor/anchor-blocks.ts';
import type { DraftBlock } from '../../../src/lib/model/draft.ts';
import { settleNumbers } from '../../../src/lib/parse/settle-numbers.ts';
import { buildDraft } from '../../making/build-draft.ts';

const heading = (text: string, over: Partial<DraftBlock> = {}) =>
  buildDraft({ kind: 'heading', level: 1, text, ...over });
const paragraph = (section: number | null, over: Partial<DraftBlock> = {}) =>
  buildDraft({ text: 'Text.', section, ...over });
const numbered = (number: number, section: number | null, over: Partial<DraftBlock> = {}) =>
  paragraph(section, { labels: [`${number}.`], ...over });
const item = (section: number | null, over: Partial<DraftBlock> = {}) =>
  paragraph(section, { kind: 'list-item', level: 1, ...over });

const anchored = (...drafts: DraftBlock[]) => anchor(drafts, 'paper.txt');
const idsOf = (...drafts: DraftBlock[]) => anchored(...drafts).blocks.map(({ id }) => id);

describe('the anchor of a numbered paragraph', () => {
  it('is its number, wherever it stands', () => {
    expect(idsOf(heading('A'), numbered(4, 0), heading('B'), numbered(5, 2))).toEqual([
      's-a',
      'para-4',
      's-b',
      'para-5',
    ]);
  });

  it('is that of a numbered heading too, and a part inside adds its label', () => {
    expect(
      idsOf(
        heading('Approach', { labels: ['2.'] }),
        paragraph(0, { labels: ['a)'] }),
        heading('Strengths', { labels: ['(3)'], section: 0 }),
        item(0, { labels: ['b.'] }),
      ),
    ).toEqual(['para-2', 'para-2-a', 'para-2-3', 'para-2-b']);
  });

  it('is joined by the labels of the items within, to any depth', () => {
    expect(
      idsOf(
        heading('A'),
        numbered(7, 0),
        item(0, { labels: ['(i)'], parent: 1 }),
        item(0, { labels: ['1.'], parent: 2 }),
      ),
    ).toEqual(['s-a', 'para-7', 'para-7-i', 'para-7-i-1']);
    expect(
      idsOf(
        heading('A'),
        numbered(7, 0),
        item(0, { parent: 1 }),
        item(0, { labels: ['b)'], parent: 2 }),
      ),
    ).toEqual(['s-a', 'para-7', 'a-1', 'para-7-b']);
  });

  it('is its section and an ordinal for a label outside any numbered part', () => {
    const { blocks } = anchored(
      heading('A'),
      item(0, { labels: ['a)'] }),
      item(0, { labels: ['1.'] }),
    );
    expect(blocks.map(({ id, label, number }) => [id, label, number])).toEqual([
      ['s-a', null, null],
      ['a-1', 'a)', null],
      ['a-2', '1.', null],
    ]);
  });

  it('has its section before it in a second sequence', () => {
    const { blocks, diagnostics } = anchored(
      heading('Findings'),
      numbered(1, 0),
      numbered(2, 0),
      heading('The board', { area: 'lscb' }),
      heading('Summary', { section: 3, level: 2 }),
      numbered(1, 4),
      numbered(2, 4),
    );
    expect(blocks.map(({ id }) => id)).toEqual([
      's-findings',
      'para-1',
      'para-2',
      's-lscb',
      's-summary',
      'lscb-para-1',
      'lscb-para-2',
    ]);
    expect(blocks.map(({ number }) => number)).toEqual([null, 1, 2, null, null, 1, 2]);
    expect(diagnostics).toEqual([]);
  });

  it('has it where the first sequence is a single number of another section, too', () => {
    const first = heading('What needs to improve');
    const drafts = [first, numbered(1, 0), heading('Findings'), numbered(1, 2), numbered(2, 2)];
    expect(idsOf(...drafts)).toEqual([
      's-what-needs-to-improve',
      'para-1',
      's-findings',
      'findings-para-1',
      'findings-para-2',
    ]);
    expect(settleNumbers(drafts, 'paper.txt').diagnostics.map(({ rule }) => rule)).toEqual([
      'second-sequence',
    ]);
    const twice = [heading('A'), numbered(1, 0), numbered(1, 0)];
    expect(settleNumbers(twice, 'paper.txt').diagnostics.map(({ rule }) => rule)).toEqual([
      'number-out-of-order',
    ]);
  });

  it('without a text is kept and told', () => {
    const drafts = [heading('Findings'), numbered(1, 0), { ...numbered(2, 0), text: '' }];
    expect(idsOf(...drafts)).toEqual(['s-findings', 'para-1', 'para-2']);
    const { diagnostics } = settleNumbers(drafts, 'paper.txt');
    expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'empty-number: The number 2 is printed without a text.',
    ]);
  });

  it('of a second sequence outside any section says that it is the second', () => {
    expect(idsOf(numbered(1, null), numbered(2, null), numbered(1, null))).toEqual([
      'para-1',
      'para-2',
      'second-para-1',
    ]);
  });

  it('that is printed twice is told apart, with a warning and its place', () => {
    const { blocks, diagnostics } = anchored(
      heading('A'),
      numbered(1, 0),
      numbered(1, 0, { page: 3, line: 40 }),
      numbered(1, 0),
    );
    expect(blocks.map(({ id }) => id)).toEqual(['s-a', 'para-1', 'para-1-x2', 'para-1-x3']);
    expect(diagnostics[0]).toEqual({
      rule: 'anchor-taken',
      message: 'The anchor “para-1” is taken; this block is “para-1-x2”.',
      source: 'paper.txt',
      page: 3,
      line: 40,
      severity: 'warning',
    });
  });

  it('is not taken from a label of more than three digits, such as a year', () => {
    expect(idsOf(heading('A'), paragraph(0, { labels: ['2016.'] }))).toEqual(['s-a', 'a-1']);
  });
});

describe('an empty number', () => {
  it('leads to the paragraph beside which it stands', () => {
    const { blocks, aliases } = anchored(
      heading('A'),
      paragraph(0, { labels: ['45.', '44.', '43.'] }),
    );
    expect(blocks[1]).toMatchObject({ id: 'para-45', label: '45.', number: 45 });
    expect(aliases).toEqual([
      { id: 'para-44', number: 44, to: 'para-45' },
      { id: 'para-43', number: 43, to: 'para-45' },
    ]);
  });

  it('belongs to its sequence, and takes no other’s anchor', () => {
    const { aliases } = anchored(
      heading('A'),
      numbered(1, 0),
      numbered(2, 0),
      heading('B'),
      numbered(1, 3),
      paragraph(3, { labels: ['3.', '2.'] }),
      paragraph(3, { labels: ['4.', '3.'] }),
    );
    expect(aliases).toEqual([
      { id: 'b-para-2', number: 2, to: 'b-para-3' },
      { id: 'b-para-3-x2', number: 3, to: 'b-para-4' },
    ]);
  });
});

describe('the anchor of a text without a number', () => {
  it('is its section and an ordinal over all kinds and depths', () => {
    const { blocks, stems } = anchored(
      heading('A'),
      paragraph(0),
      item(0, { parent: 1 }),
      numbered(3, 0),
      paragraph(0, { kind: 'table' }),
      paragraph(0, { kind: 'table-row', parent: 4 }),
    );
    expect(blocks.map(({ id }) => id)).toEqual(['s-a', 'a-1', 'a-2', 'para-3', 'a-3', 'a-4']);
    expect([...stems.values()].map(({ name, isCounted }) => [name, isCounted])).toEqual([
      ['s-a', false],
      ['a', true],
      ['a', true],
      ['para-3', false],
      ['a', true],
      ['a', true],
    ]);
  });

  it('counts in its innermost section, and before any heading in the opening', () => {
    expect(
      idsOf(
        paragraph(null),
        heading('A'),
        paragraph(1),
        heading('B', { section: 1, level: 2 }),
        paragraph(3),
        paragraph(null),
      ),
    ).toEqual(['opening-1', 's-a', 'a-1', 's-b', 'b-1', 'opening-2']);
  });

  it('is counted apart for boilerplate', () => {
    const boilerplate = paragraph(0, { kind: 'boilerplate' });
    expect(idsOf(heading('A'), boilerplate, paragraph(0), boilerplate)).toEqual([
      's-a',
      'b-1',
      'a-1',
      'b-2',
    ]);
  });
});
