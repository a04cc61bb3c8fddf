import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Blockquote, Paragraph, Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../../../src/lib/search/export/export-csv.ts';
import { exportMarkdown } from '../../../../src/lib/search/export/export-markdown.ts';
import { exportColumns } from '../../../../src/lib/search/export/export-row.ts';
import type {
  ExportedParagraph,
  ExportOf,
} from '../../../../src/lib/search/export/exported-list.ts';
import { knownDocument } from '../../../../src/lib/search/place/named-documents.ts';
import { buildMeta } from '../../../making/build-document.ts';

const of: ExportOf = {
  query: '"staying put" care',
  filters: ['Council: Anytown'],
  exported: '2026-11-24',
  address: 'https://library.example/inspections/search/?q=%22staying+put%22+care',
  library: 'Inspection Library',
  place: { origin: 'https://library.example', base: '/inspections/' },
  isPublic: true,
};

const found = (over: Partial<ExportedParagraph> = {}): ExportedParagraph => ({
  document: knownDocument(buildMeta()),
  place: {
    id: 'para-28',
    printedPage: null,
    version: '0a1b2c3d',
    locator: 'Paragraph 28',
    number: 28,
    was: 28,
    role: 'finding',
    page: 14,
    section: 'Leadership › Findings',
  },
  kind: 'paragraph',
  role: 'finding',
  grade: 'good',
  themes: ['supervision', 'assessments'],
  text: 'Supervision is “weak”, and late.',
  ...over,
});

const address = 'https://library.example/inspections/reports/anytown-2020-ilacs/';
const versioned = `${address}?v=para-28~0a1b2c3d#para-28`;

describe('a list of results as CSV', () => {
  it('has one row a paragraph under its columns, with the versioned address and the query', () => {
    const [head, row, end, ...more] = exportCsv([found()], of).split('\r\n');
    // Excel on Windows takes a file without the mark for one of another encoding.
    expect(head).toBe(`\uFEFF${exportColumns.join(',')}`);
    for (const cell of [
      'anytown-2020-ilacs,"Anytown 2020, ILACS inspection",para-28,paragraph,finding,28,Leadership › Findings,14,good',
      '"Supervision is “weak”, and late."',
      `supervision assessments,${address}#para-28,${versioned},`,
      `paragraph 28, page 14 of the file. ${versioned}`,
      '"""staying put"" care",Council: Anytown,2026-11-24',
    ]) {
      expect(row).toContain(cell);
    }
    expect([end, ...more]).toEqual(['']);
  });

  it('guards a text that a spreadsheet would run', () => {
    expect(exportCsv([found({ text: '=HYPERLINK(A1)' })], of)).toContain(",'=HYPERLINK(A1),");
  });
});

describe('a list of results as Markdown', () => {
  it('quotes each paragraph verbatim and cites it with its versioned address', () => {
    const markdown = exportMarkdown([found()], of);
    expect(markdown).toContain('> Supervision is “weak”, and late.');
    expect(markdown).toContain(`paragraph 28, page 14 of the file. <${versioned}>`);
    expect(markdown).toContain('Exported on 24 November 2026');
    expect(markdown).toContain('Narrowed down to Council: Anytown');
    expect(markdown).toContain(`<${of.address}>`);
  });

  it('says that an address is local where the library has no public origin', () => {
    expect(exportMarkdown([found()], { ...of, isPublic: false })).toContain('local address');
  });

  it.each(['<script>alert(1)</script>', '# not a heading', '1. no *list* [x](y)', '> _no_ quote'])(
    'keeps %j a text, word for word',
    (text) => {
      const tree = fromMarkdown(exportMarkdown([found({ text })], of));
      const quotation = tree.children.find(({ type }) => type === 'blockquote') as Blockquote;
      const [paragraph] = quotation.children as Paragraph[];
      const words = paragraph!.children.map((child) => (child as Text).value).join('');
      expect(words).toBe(text);
      expect(JSON.stringify(tree)).not.toContain('"type":"html"');
    },
  );

  it('brings the paragraphs of a document together, in the order given', () => {
    const other = knownDocument(
      buildMeta({ slug: 'elsewhere-2021-ilacs', authority: 'Elsewhere' }),
    );
    const list = [found({ text: 'One.' }), found({ document: other, text: 'Two.' })];
    const lines = exportMarkdown([...list, found({ text: 'Three.' })], of).split('\n');
    const order = lines.filter((line) => /^(> |## )/.test(line));
    expect(order).toEqual([
      '## Anytown 2020, ILACS inspection',
      '> One.',
      '> Three.',
      '## Elsewhere 2020, ILACS inspection',
      '> Two.',
    ]);
  });
});
