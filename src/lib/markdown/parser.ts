import type { Paragraph, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * Constructs of Markdown that sources don't use on purpose. A report that happens to contain their signs
 * must keep them: switched off, they are text.
 */
const asText = [
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'labelStartImage',
  'setextUnderline',
  'strikethrough',
  'table',
  'tasklistCheck',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
];

/** Of these, what a file that is Markdown by its name uses on purpose. */
const ofMarkdownFiles = new Set([
  'blockQuote',
  'characterEscape',
  'hardBreakEscape',
  'setextUnderline',
  'table',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
]);

function parserWithout(constructs: readonly string[]) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .data('micromarkExtensions', [])
    .use(function disableConstructs() {
      const data = this.data() as { micromarkExtensions?: object[] };
      (data.micromarkExtensions ??= []).push({ disable: { null: constructs } });
    })
    .freeze();
}

/** What a source is written in: a text that may bear some marks, or Markdown by its name. */
export type Dialect = 'text' | 'markdown';

const parsers = {
  text: parserWithout(asText),
  markdown: parserWithout(asText.filter((name) => !ofMarkdownFiles.has(name))),
} as const;

/** Parses a source as Markdown with GFM, less the constructs that would swallow signs of a report. */
export function parseMarkdown(source: string, dialect: Dialect = 'text'): Root {
  return parsers[dialect].parse(source) as Root;
}

/** Inline nodes of one line of text, whatever block it might look like on its own. */
export function parseInlineMarkdown(
  line: string,
  dialect: Dialect = 'text',
): Paragraph['children'] {
  const [block, ...more] = parseMarkdown(line, dialect).children;
  return block?.type === 'paragraph' && more.length === 0 ? block.children : [];
}
