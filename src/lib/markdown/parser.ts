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

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .data('micromarkExtensions', [])
  .use(function disableConstructs() {
    const data = this.data() as { micromarkExtensions?: object[] };
    (data.micromarkExtensions ??= []).push({ disable: { null: asText } });
  })
  .freeze();

/** Parses a source as Markdown with GFM, less the constructs that would swallow signs of a report. */
export function parseMarkdown(source: string): Root {
  return parser.parse(source) as Root;
}

/** Inline nodes of one line of text, whatever block it might look like on its own. */
export function parseInlineMarkdown(line: string): Paragraph['children'] {
  const [block, ...more] = parseMarkdown(line).children;
  return block?.type === 'paragraph' && more.length === 0 ? block.children : [];
}
