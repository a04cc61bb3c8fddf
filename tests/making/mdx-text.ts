import type { ElementContent, Root, RootContent } from 'hast';
import { mdxToHast } from 'satteri';

const components = new Set(
  'Heading Para T List Item Table Caption HeaderRow HeaderCell Row Cell PageBreak Boilerplate Gone Note'.split(
    ' ',
  ),
);
/** Written as tags where marks would be doubtful; like a source's own, without attributes. */
const styles = new Set(['em', 'strong']);
const elements = new Set('p a strong em sup section h2 ol li div br'.split(' '));

type Node =
  | Root
  | RootContent
  | ElementContent
  | { type: string; name?: string; children?: Node[]; value?: string };

/** What a compiled page would hold: the words of each text element, and whatever must not be there. */
export interface Compiled {
  texts: string[];
  intruders: string[];
}

function textOf(node: Node): string {
  if (node.type === 'text') return (node as { value: string }).value;
  const element = node as {
    tagName?: string;
    properties?: Record<string, unknown>;
    children?: Node[];
  };
  if (element.tagName === 'sup') return '';
  return (element.children ?? []).map(textOf).join('');
}

function visit(node: Node, found: Compiled): void {
  const { type } = node;
  const name = (node as { name?: string }).name ?? (node as { tagName?: string }).tagName ?? '';
  if (type.startsWith('mdxJsx')) {
    const { attributes = [] } = node as { attributes?: unknown[] };
    const isStyle = styles.has(name) && attributes.length === 0;
    if (!components.has(name) && !isStyle) found.intruders.push(`component ${name}`);
    if (name === 'T' || name === 'Cell' || name === 'HeaderCell') {
      found.texts.push(textOf(node));
    }
  } else if (type === 'element') {
    if (!elements.has(name)) found.intruders.push(`element ${name}`);
    const href = String((node as { properties?: { href?: unknown } }).properties?.href ?? '#');
    if (!/^(?:#|https?:|mailto:)/i.test(href)) found.intruders.push(`link ${href}`);
  } else if (!['root', 'text'].includes(type)) found.intruders.push(type);
  for (const child of (node as { children?: Node[] }).children ?? []) visit(child, found);
}

/** Compiles MDX with the engine that the site uses and returns its texts, in order, and its intruders. */
export function compile(mdx: string): Compiled {
  const found: Compiled = { texts: [], intruders: [] };
  const features = { gfm: true, frontmatter: true, smartPunctuation: false };
  visit(mdxToHast(mdx, { features }) as Node, found);
  return found;
}
