import type { Element, ElementContent, Root, RootContent } from 'hast';

export type HtmlNode = Root | RootContent | ElementContent;
export type Parent = Root | Element;

const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
   figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre
   search section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
/** What a browser never shows as words of the page, or what would run. */
const wordless = new Set(
  `head script style template noscript iframe object embed svg math canvas audio video map title base link meta
   button select textarea datalist img picture source`.split(/\s+/),
);

export const isElement = (node: HtmlNode): node is Element => node.type === 'element';

/** Whether an element is laid out as a block. */
export const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName);

/** Whether an element, or one inside it, is laid out as a block. */
export function holdsBlock(node: HtmlNode): boolean {
  return isElement(node) && (isBlock(node) || node.children.some(holdsBlock));
}

/**
 * The blocks of an element and the text between them, in order. An element of text that holds a block is opened: a
 * browser breaks its line at that block only, and prints what stands before it in the line that is there.
 */
export function flowOf({ children }: Parent): HtmlNode[] {
  return children.flatMap((node: HtmlNode) => {
    const isOpened = isElement(node) && !isBlock(node) && !isLeftOut(node) && holdsBlock(node);
    return isOpened ? flowOf(node) : [node];
  });
}

/** An attribute as text; empty where the element has none. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined ? '' : String(value);
}

/** Whether an element is in the file and not on the page: hidden by an attribute or a style of its own. */
export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style');
  return (
    element.properties['hidden'] !== undefined ||
    /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden)(?:\s|$)/u.test(
      attribute(element, 'className'),
    ) ||
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/iu.test(style)
  );
}

/** Whether an element is left out with all that is in it. */
export function isLeftOut(element: Element): boolean {
  return wordless.has(element.tagName) || isHidden(element);
}

/** All text in a node, elements that are left out passed over. */
export function textIn(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (isElement(node) && isLeftOut(node))) return '';
  return node.children.map(textIn).join('');
}

/** All elements below a node, in order. */
export function elementsIn(node: Parent): Element[] {
  const children: readonly HtmlNode[] = node.children;
  return children.filter(isElement).flatMap((one) => [one, ...elementsIn(one)]);
}

/** The line of the source at which a node begins, from 1. */
export const lineOf = (node: HtmlNode): number => node.position?.start.line ?? 1;
