/**
 * Makes the papers of `tests/fixtures/papers` in four formats: `node tests/making/papers/make-papers.ts`. Each is
 * written once as Markdown; HTML comes from that, and LibreOffice (`soffice`) makes the Word file and the PDF.
 * Two are made from what the library has of York's papers.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BlockContent, List, ListItem, Root, RootContent, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { toMarkdown } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block } from '../../../src/lib/model/block.ts';
import type { LibraryDocument } from '../../../src/lib/model/document.ts';

const place = 'tests/fixtures/papers';
const fromLibrary = ['york-2017-scrutiny-report', 'york-inspection-framework-briefing'];

const text = (value: string) => ({ type: 'text' as const, value });
const paragraph = (value: string): BlockContent => ({ type: 'paragraph', children: [text(value)] });
const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
});
const labelled = ({ label, text: own }: Block): string => [label, own].filter(Boolean).join(' ');

/** The blocks of a document of the library as Markdown's nodes. */
function treeOf({ blocks }: LibraryDocument): Root {
  const children: RootContent[] = [];
  let open: List[] = [];
  const item = (block: Block) => {
    open = open.slice(0, block.level);
    const parent = open.at(-1);
    const made: ListItem = {
      type: 'listItem',
      spread: false,
      children: [paragraph(labelled(block))],
    };
    if (open.length === block.level && parent !== undefined) parent.children.push(made);
    else {
      const list: List = { type: 'list', ordered: false, spread: false, children: [made] };
      if (parent === undefined) children.push(list);
      else parent.children.at(-1)?.children.push(list);
      open.push(list);
    }
  };
  for (const block of blocks) {
    if (block.kind === 'list-item') {
      item(block);
      continue;
    }
    open = [];
    if (block.kind === 'heading')
      children.push({
        type: 'heading',
        depth: (block.level + 1) as 2,
        children: [text(labelled(block))],
      });
    else if (block.kind === 'table') {
      const own = blocks.filter(({ parent }) => parent === block.id);
      const rows = own.map(({ cells }) => row(cells.map((cell) => cell.text)));
      children.push({ type: 'table', children: [row(block.header), ...rows] });
      if (block.text !== '') children.push(paragraph(block.text));
    } else if (block.kind === 'paragraph' && block.number !== null) {
      const only: ListItem = { type: 'listItem', spread: false, children: [paragraph(block.text)] };
      children.push({
        type: 'list',
        ordered: true,
        start: block.number,
        spread: false,
        children: [only],
      });
    } else if (block.kind !== 'table-row') children.push(paragraph(labelled(block)));
  }
  return { type: 'root', children };
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

function page(body: HtmlRoot, title: string): string {
  return `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n${toHtml(body)}\n</body>\n</html>\n`;
}

const isElement = (node: ElementContent | HtmlRoot['children'][number]): node is Element =>
  node.type === 'element';

/** Footnotes as LibreOffice reads them from HTML. */
function withOfficeNotes(html: string): string {
  return html
    .replace(
      /<sup><a href="#user-content-fn-(\d+)"[^>]*>\d+<\/a><\/sup>/gu,
      '<a class="sdfootnoteanc" name="sdfootnote$1anc" href="#sdfootnote$1sym"><sup>$1</sup></a>',
    )
    .replace(/<section data-footnotes[\s\S]*?<\/section>/u, (section) =>
      [
        ...section.matchAll(
          /<li id="user-content-fn-(\d+)">\s*<p>([\s\S]*?) <a href[\s\S]*?<\/p>/gu,
        ),
      ]
        .map(
          ([, number, note]) =>
            `<div id="sdfootnote${number}"><p><a class="sdfootnotesym" name="sdfootnote${number}sym" href="#sdfootnote${number}anc">${number}</a>${note}</p></div>`,
        )
        .join('\n'),
    );
}

/** Has LibreOffice make one file of another. */
function convert(folder: string, from: string, to: string, filter: string, input: string[]): void {
  const options = ['--headless', `-env:UserInstallation=file://${folder}/profile`, ...input];
  const command = [...options, '--convert-to', `${to}:${filter}`, '--outdir', folder, from];
  execFileSync('soffice', command, { stdio: 'ignore' });
}

function makeWordAndPdf(name: string, html: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  const own = (ending: string) => join(folder, `${name}.${ending}`);
  try {
    writeFileSync(own('html'), withOfficeNotes(html));
    convert(folder, own('html'), 'docx', 'MS Word 2007 XML', ['--infilter=HTML (StarWriter)']);
    copyFileSync(own('docx'), join(place, `${name}.docx`));
    const tagged = 'writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    convert(folder, own('docx'), 'pdf', tagged, []);
    copyFileSync(own('pdf'), join(place, `${name}.pdf`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const slug of fromLibrary) {
  const json = readFileSync(`content/documents/${slug}.json`, 'utf8');
  const markdown = toMarkdown(treeOf(JSON.parse(json) as LibraryDocument), {
    bullet: '-',
    extensions: [gfmToMarkdown()],
  });
  writeFileSync(join(place, `${slug}.md`), markdown);
}
for (const file of readdirSync(place).filter((one) => one.endsWith('.md'))) {
  const name = basename(file, '.md');
  const markdown = readFileSync(join(place, file), 'utf8');
  const hast = toHast(parser.parse(markdown) as Root) as HtmlRoot;
  const first = hast.children.filter(isElement).find(({ tagName }) => tagName === 'h1');
  const html = page(hast, first === undefined ? name : toHtml(first.children));
  writeFileSync(join(place, `${name}.html`), html);
  makeWordAndPdf(name, html);
  console.log(name);
}
