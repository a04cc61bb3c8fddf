import { describe, expect, it } from 'vitest';
import { convertSource } from '../../../../src/lib/convert/convert-source.ts';
import { toMdx } from '../../../../src/lib/markdown/to-mdx.ts';
import { compile } from '../../../making/mdx-text.ts';
import { sourceOf } from '../../../making/sources.ts';

const head = '<h1>Report on placements in York</h1>';

function documentOf(body: string) {
  return convertSource(sourceOf(`${head}${body}`, { file: 'paper.html' }), () => true).document;
}

const linesOf = (body: string): string[] =>
  documentOf(body)
    .blocks.slice(1)
    .map(({ kind, label, level, text }) =>
      [kind, kind === 'list-item' ? level : null, label, text]
        .filter((one) => one !== null)
        .join(' | '),
    );

const warningsOf = (body: string): string[] =>
  documentOf(body)
    .diagnostics.filter(({ severity }) => severity === 'warning')
    .map(({ rule }) => rule);

describe('lists of a web page', () => {
  it('are told no doubt of where several items stand on one line of the file', () => {
    expect(
      warningsOf(
        '<h2>Resolved</h2><p>That</p><ol type="a"><li>the report be noted;</li><li>a report come in May.</li></ol><ul><li>first</li><li>second</li></ul>',
      ),
    ).toEqual([]);
  });

  it('have the numbers that a browser prints: their start, their values, their kind', () => {
    expect(
      linesOf(
        `<h2>Findings</h2><ol start="4"><li>Plans are late.</li><li value="9">Visits are held.</li></ol>
         <h2>Steps</h2><p>We will:</p><ol type="a"><li>audit cases</li><li>train staff</li></ol>`,
      ),
    ).toEqual([
      'heading | Findings',
      'paragraph | 4. | Plans are late.',
      'paragraph | 9. | Visits are held.',
      'heading | Steps',
      'paragraph | We will:',
      'list-item | 1 | a. | audit cases',
      'list-item | 1 | b. | train staff',
    ]);
  });

  it('keep their depth, and the paragraphs that an item has besides', () => {
    expect(
      linesOf(
        '<h2>Steps</h2><ul><li><p>Audit:</p><ul><li>ten cases</li></ul></li><li>Train<ul><li>managers</li></ul></li></ul>',
      ),
    ).toEqual([
      'heading | Steps',
      'list-item | 1 | Audit:',
      'list-item | 2 | ten cases',
      'list-item | 1 | Train',
      'list-item | 2 | managers',
    ]);
  });

  it('may be typed with bullets, or with line breaks', () => {
    expect(
      linesOf('<h2>Steps</h2><p>Resolved:<br>• to note it<br>• to agree it</p><p>– to wait</p>'),
    ).toEqual([
      'heading | Steps',
      'paragraph | Resolved:',
      'list-item | 1 | to note it',
      'list-item | 1 | to agree it',
      'list-item | 1 | to wait',
    ]);
  });
});

describe('a line of a web page', () => {
  it('goes on into an element of text, though that holds a block further on', () => {
    expect(
      linesOf(
        '<h2>Costs</h2>Placements <span>- 12 of them - cost more.<p>Plans are late.</p></span>',
      ),
    ).toEqual([
      'heading | Costs',
      'paragraph | Placements - 12 of them - cost more.',
      'paragraph | Plans are late.',
    ]);
  });

  it('goes on behind a block that is hidden', () => {
    expect(
      linesOf('<h2>Costs</h2>Placements <div hidden>of 2015</div>- 12 of them - cost more.'),
    ).toEqual(['heading | Costs', 'paragraph | Placements - 12 of them - cost more.']);
  });
});

describe('tables of a web page', () => {
  it('have a row a row, and each spanned cell once', () => {
    const { blocks } = documentOf(
      `<h2>Action plan</h2><table><thead><tr><th>Theme<th>Action<th>When</tr></thead>
       <tr><td rowspan="2">Plans<td>Write them<td>May<tr><td colspan="2">Review them</table>`,
    );
    const rows = blocks.filter(({ kind }) => kind === 'table-row');
    expect(rows.map(({ text }) => text)).toEqual(['Plans | Write them | May', ' | Review them | ']);
    expect(rows[0]?.cells[0]).toEqual({ text: 'Plans', rows: 2 });
    expect(blocks.find(({ kind }) => kind === 'table')?.header).toEqual([
      'Theme',
      'Action',
      'When',
    ]);
  });

  it('that hold one cell are a frame around text', () => {
    expect(
      linesOf('<h2>Summary</h2><table><tr><td><p>All is well.</p><p>It goes on.</p></table>'),
    ).toEqual(['heading | Summary', 'paragraph | All is well.', 'paragraph | It goes on.']);
  });

  it('keep the words of a table inside a cell, apart from each other', () => {
    const { blocks, fidelity } = documentOf(
      '<h2>Data</h2><table><tr><th>A<th>B<tr><td>one<td><table><tr><td>two<td>three</table></table>',
    );
    expect(blocks.at(-1)?.text).toBe('one | two three');
    expect(fidelity.unaccounted).toBe(0);
  });

  it.each(['1000000000', '-3', 'many'])('survive a span of %s', (span) => {
    const { fidelity } = documentOf(
      `<h2>Data</h2><table><tr><th>A<th>B<tr><td colspan="${span}" rowspan="${span}">one<td>two</table>`,
    );
    expect(fidelity.unaccounted).toBe(0);
  });
});

describe('notes of a web page', () => {
  const expected = [
    'There were 214 episodes.',
    [{ at: 24, marker: '1', to: 'findings-2' }],
    'Source: annual return.',
  ];
  it.each([
    [
      'Markdown',
      '<p>There were 214 episodes.<sup><a href="#fn-1" id="ref-1">1</a></sup></p><ol><li id="fn-1"><p>Source: annual return. <a href="#ref-1">↩</a></p></li></ol>',
    ],
    [
      'LibreOffice',
      '<p>There were 214 episodes.<a name="n1anc" href="#n1sym"><sup>1</sup></a></p><div id="n1"><p><a name="n1sym" href="#n1anc">1</a> Source: annual return.</p></div>',
    ],
    [
      'hand, with brackets',
      '<p>There were 214 episodes.<a id="up" href="#down">[1]</a></p><p id="down">Source: annual return. <a href="#up">Back</a></p>',
    ],
  ])('stand at their markers when written by %s', (_, body) => {
    const { blocks, fidelity } = documentOf(`<h2>Findings</h2>${body}`);
    const [bearer, note] = blocks.slice(2);
    expect([bearer?.text, bearer?.notes, note?.text]).toEqual(expected);
    expect(fidelity.unaccounted).toBe(0);
  });

  it('are no notes where the link only leads on: a table of contents', () => {
    const lines = linesOf(
      '<h2>Contents</h2><p><a href="#a">1</a> Purpose</p><h2 id="a">Purpose</h2><p>Text.</p>',
    );
    expect(lines).toContain('paragraph | 1 Purpose');
  });
});

describe('what a browser does not show as the paper', () => {
  it.each([
    ['hidden-text', '<p hidden>A secret name.</p>'],
    ['hidden-text', '<p style="display: none">A secret name.</p>'],
    ['page-frame', '<nav><a href="/">Home</a></nav>'],
    ['pictures', '<p>A chart: <img src="chart.png" alt="chart"></p>'],
  ])('is left out and told as %s: %s', (rule, body) => {
    const rest = `<h2>Findings</h2><p>All is well.</p>${body}`;
    expect(warningsOf(rest)).toContain(rule);
    expect(JSON.stringify(documentOf(rest))).not.toContain('secret');
  });

  it('is all around the main part of a web page', () => {
    const page = `<body><header>York.gov.uk menu</header><main>${head}<h2>Findings</h2><p>All is well.</p></main></body>`;
    const { document } = convertSource(sourceOf(page, { file: 'paper.html' }), () => true);
    expect(document.blocks.map(({ text }) => text)).not.toContain('York.gov.uk menu');
    expect(document.diagnostics.map(({ message }) => message).join()).toContain('York.gov.uk menu');
  });
});

describe('hostile web pages', () => {
  const pwn = 'globalThis.pwned=1';
  it.each([
    ['a script', `<script>${pwn}</script>`, ''],
    ['a script that was escaped', `&lt;script&gt;${pwn}&lt;/script&gt;`, `<script>${pwn}</script>`],
    ['a handler', `<p onclick="${pwn}">Read on</p>`, 'Read on'],
    ['a script link', `<a href="javascript:${pwn}">Read on</a>`, 'Read on'],
    ['a data link', '<a href="data:text/html,x">Read on</a>', 'Read on'],
    ['an image with a handler', `<img src=x onerror="${pwn}">`, ''],
    ['an svg', `<svg onload="${pwn}"><text>drawn</text></svg>`, ''],
    ['a frame', `<iframe srcdoc="<script>${pwn}</script>"></iframe>`, ''],
    ['a style', '<style>*{display:none}</style>', ''],
    ['a base element', '<base href="https://evil.example/">', ''],
    ['a form', '<form action="https://evil.example/"><input name=q>Your name</form>', 'Your name'],
    ['a template', `<template><script>${pwn}</script></template>`, ''],
    ['an expression of MDX', '{process.exit(1)}', '{process.exit(1)}'],
    [
      'a component of the library',
      '&lt;Para id="para-1">Other&lt;/Para>',
      '<Para id="para-1">Other</Para>',
    ],
    ['a component as an element', '<Para id="para-1"><T>Another text</T></Para>', 'Another text'],
    ['an import', `import fs from 'node:fs'`, `import fs from 'node:fs'`],
    ['a comment', '<!-- hidden words -->', ''],
  ])('%s never becomes more than text', (_, body, expected) => {
    const document = documentOf(`<h2>Findings</h2><p>Before it.</p>${body}<p>After it.</p>`);
    const texts = document.blocks.slice(3, -1).map(({ text }) => text);
    expect(texts.join(' ')).toBe(expected);
    expect(compile(toMdx(document, [])).intruders).toEqual([]);
    expect(document.fidelity.unaccounted).toBe(0);
  });

  it('nested without end are refused with a reason', () => {
    expect(() => documentOf('<div>'.repeat(5000))).toThrow('nested more than 300 deep');
  });

  it('with ten thousand links are read all the same', () => {
    const links = Array.from(
      { length: 10_000 },
      (_, at) => `<a href="#x${at % 50}" id="x${at}">${at % 900}</a> `,
    );
    expect(documentOf(`<h2>Links</h2><p>${links.join('')}</p>`).fidelity.unaccounted).toBe(0);
  });
});
