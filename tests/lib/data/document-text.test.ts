import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../src/lib/data/document-text/markdown-text.ts';
import { plainText } from '../../../src/lib/data/document-text/plain-text.ts';
import { buildBlock, buildDocument } from '../../making/build-document.ts';

const place = { origin: 'https://example.org', base: '/' };
const document = buildDocument({
  blocks: [
    buildBlock({ id: 's-findings', kind: 'heading', level: 1, text: 'Findings' }),
    buildBlock({
      id: 'para-1',
      label: '1.',
      number: 1,
      text: 'Managers decide *quickly*.',
      emphasis: [{ style: 'strong', start: 0, end: 8 }],
      notes: [{ at: 15, marker: '7', to: 'findings-2' }],
    }),
    buildBlock({ id: 'findings-1', kind: 'list-item', parent: 'para-1', text: 'first' }),
    buildBlock({ id: 'findings-2', kind: 'footnote', label: '7', text: 'A note.' }),
    buildBlock({ id: 'findings-3', kind: 'table', text: '', header: ['Area', 'Action'] }),
    buildBlock({
      id: 'findings-4',
      kind: 'table-row',
      parent: 'findings-3',
      text: 'Care | Act',
      cells: [
        { text: 'Care', rows: 1 },
        { text: 'Act', rows: 1 },
      ],
    }),
    buildBlock({ id: 'b-1', kind: 'boilerplate', text: 'No reuse of logos.' }),
  ],
});

describe('a document as Markdown', () => {
  const written = markdown(document, place);
  const body = written.slice(written.indexOf('## Findings'));

  it('keeps numbers, emphasis, lists, notes and tables, and escapes what would be mark-up', () => {
    expect(body).toBe(
      [
        '## Findings',
        '**1.** **Managers** decide[^1] \\*quickly\\*.',
        '- first',
        '| Area | Action |\n| ---- | ------ |\n| Care | Act    |',
        'No reuse of logos.',
        '[^1]: A note.\n',
      ].join('\n\n'),
    );
  });

  it('begins with the title, what the document says of itself, and its address', () => {
    const head = written.slice(0, written.indexOf('## Findings'));
    expect(head).toContain('# Inspection of Anytown children’s services\n');
    expect(head).toContain('- Inspected: 20 January to 24 January 2020\n');
    expect(head).toContain('- Address: <https://example.org/reports/anytown-2020-ilacs/>\n');
    expect(head).not.toContain('Published');
  });

  it('reads back as the same words, whatever signs they have', () => {
    const text = 'a_b_c <T>{x}</T> [^1] | # 1. http://x.y `z` &amp; ~~no~~';
    const read = fromMarkdown(markdown(buildDocument({ blocks: [buildBlock({ text })] }), place), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const words = JSON.stringify(read.children.at(-1)).match(/"value":"((?:[^"\\]|\\.)*)"/g);
    expect(words?.map((pair) => pair.slice(9, -1)).join('')).toBe(text);
  });
});

describe('a document as text', () => {
  it('has one line a block with its number, and indents what a block encloses', () => {
    const written = plainText(document, place);
    expect(written.slice(written.indexOf('Findings'))).toBe(
      [
        'Findings',
        '1. Managers decide *quickly*.[7]\n  - first',
        '7 A note.',
        'Area | Action\nCare | Act',
        'No reuse of logos.\n',
      ].join('\n\n'),
    );
  });
});
