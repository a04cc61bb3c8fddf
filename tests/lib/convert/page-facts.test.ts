import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/lib/model/block.ts';
import { comparePages, pageFactsOf } from '../../../src/lib/convert/page-facts-of.ts';
import { takePages } from '../../../src/lib/convert/take-pages.ts';
import { hashText } from '../../../src/lib/text/fingerprint.ts';
import { buildBlock, buildDocument } from '../../making/build-document.ts';

function blockOf(text: string, page: number | null, over: Partial<Block> = {}): Block {
  const hash = hashText(text);
  const printedPage = page === null ? null : `${page - 1}`;
  return buildBlock({ text, hash, deepHash: hash, page, pageEnd: page, printedPage, ...over });
}

const pdf = (...blocks: Block[]) =>
  buildDocument({ meta: { pages: 3, source: { file: 'a.pdf', sha256: 'd'.repeat(64) } }, blocks });
const text = (...blocks: Block[]) => buildDocument({ blocks });

describe('pages taken from another source of a document', () => {
  it('go to the very same texts, and change nothing else of them', () => {
    const own = text(blockOf('One.', null, { id: 'para-1' }), blockOf('Two.', null));
    const facts = pageFactsOf(own, pdf(blockOf('One.', 1), blockOf('Two.', 2, { pageEnd: 3 })));
    const { blocks } = takePages(own.blocks, facts, 'a.txt');
    expect(blocks).toEqual([
      { ...own.blocks[0], page: 1, pageEnd: 1, printedPage: '0' },
      { ...own.blocks[1], page: 2, pageEnd: 3, printedPage: '1' },
    ]);
  });

  it('follow the order of the text where it says the same twice', () => {
    const own = text(blockOf('Again.', null), blockOf('Other.', null), blockOf('Again.', null));
    const other = pdf(blockOf('Again.', 1), blockOf('Other.', 2), blockOf('Again.', 3));
    const { blocks } = takePages(own.blocks, pageFactsOf(own, other), 'a.txt');
    expect(blocks.map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  it('tell two tables without captions apart by their rows', () => {
    const table = (rows: string, page: number | null) =>
      blockOf('', page, { kind: 'table', deepHash: hashText(rows) });
    const own = text(table('a', null), table('b', null));
    const facts = pageFactsOf(own, pdf(table('b', 1), table('a', 2)));
    expect(takePages(own.blocks, facts, 'a.txt').blocks.map(({ page }) => page)).toEqual([2, 1]);
  });

  it('never go to a text that reads differently; both are said', () => {
    const facts = pageFactsOf(text(blockOf('One.', null)), pdf(blockOf('One.', 1)));
    const { blocks, diagnostics } = takePages([blockOf('One!', null)], facts, 'a.txt');
    expect(blocks[0]?.page).toBeNull();
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['pages-from', 'info'],
      ['pages-unused', 'warning'],
    ]);
    expect(diagnostics[0]?.message).toContain(
      '0 of 1 texts have one; of these none is known: “One!”',
    );
    expect(diagnostics[1]?.message).toContain('“One.”');
  });

  it('leave the pages that a text prints itself', () => {
    const facts = pageFactsOf(text(blockOf('One.', null)), pdf(blockOf('One.', 1)));
    const { blocks } = takePages([blockOf('One.', 7)], facts, 'a.txt');
    expect(blocks[0]?.page).toBe(7);
  });
});

describe('the pages that two sources tell', () => {
  it('are compared for the texts that they share', () => {
    const own = text(blockOf('One.', 1), blockOf('Two.', 1, { id: 'para-2' }), blockOf('Own.', 2));
    expect(comparePages(own, pdf(blockOf('One.', 1), blockOf('Two.', 2)))).toEqual({
      shared: 2,
      different: ['para-2'],
    });
  });
});
