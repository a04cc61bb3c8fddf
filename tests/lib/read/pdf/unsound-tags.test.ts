import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../../../scripts/io/pdf/extract-pdf.ts';
import { loadDictionary } from '../../../../scripts/io/dictionary.ts';
import type { PdfNode, PdfPage } from '../../../../src/lib/model/pdf-page.ts';
import { convertSource } from '../../../../src/lib/convert/convert-source.ts';
import { sourceOf } from '../../../making/sources.ts';
import { makePdf } from '../../../making/pdf/made-pdf.ts';
import { madeReport } from '../../../making/pdf/made-report.ts';

const knows = loadDictionary();

function convert(pages: PdfPage[]) {
  const { blocks, diagnostics } = convertSource(
    sourceOf('', { file: 'made.pdf', pages }),
    knows,
  ).document;
  return {
    texts: blocks.map(({ id, text }) => `${id} ${text}`),
    rules: diagnostics.map(({ rule }) => rule),
    how: diagnostics.find(({ rule }) => rule === 'pdf-structure')?.message,
  };
}

const nodes = (children: PdfNode['children']): PdfNode[] =>
  children.filter((child): child is PdfNode => typeof child !== 'string');
const reversed = ({ role, children }: PdfNode): PdfNode => ({
  role,
  children: children
    .map((child) => (typeof child === 'string' ? child : reversed(child)))
    .reverse(),
});
const flat = (node: PdfNode): PdfNode['children'] =>
  node.children.flatMap((child) => (typeof child === 'string' ? [child] : flat(child)));

describe('a PDF whose tags are damaged', async () => {
  const pages = await extractPdf(makePdf(madeReport, true));
  const whole = convert(pages);
  const changed = (change: (tree: PdfNode) => PdfNode) =>
    convert(pages.map((page) => ({ ...page, tree: page.tree && change(page.tree) })));

  it('is read by its tags where they are whole', () => {
    expect(whole.rules).not.toContain('unsound-tags');
  });

  it.each<[string, (tree: PdfNode) => PdfNode]>([
    ['in the reverse order', reversed],
    [
      'as one paragraph',
      (tree) => ({ role: 'Document', children: [{ role: 'P', children: flat(tree) }] }),
    ],
    ['without any role', (tree) => ({ role: 'Span', children: flat(tree) })],
  ])('is read by positions and type: %s', (_, change) => {
    const { texts, rules } = changed(change);
    expect(texts).toEqual(whole.texts);
    expect(rules).toContain('unsound-tags');
  });

  it('keeps a text that the tree leaves out in its place', () => {
    const without = (tree: PdfNode): PdfNode => {
      const [only, second] = nodes(tree.children);
      if (second !== undefined)
        return { ...tree, children: tree.children.filter((child) => child !== second) };
      return only === undefined ? tree : { ...tree, children: [without(only)] };
    };
    expect(changed(without).texts).toEqual(whole.texts);
  });

  it('reads a page by positions whose lines the tree tears', () => {
    const torn = pages.map((page) => ({
      ...page,
      items: page.items.map((item) =>
        item.text.startsWith('Plans are made') ? { ...item, mark: null } : item,
      ),
    }));
    const { texts, how } = convert(torn);
    expect(texts).toEqual(whole.texts);
    expect(how).toMatch(/positions and type.*: 1\.$/);
  });
});
