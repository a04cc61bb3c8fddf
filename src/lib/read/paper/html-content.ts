import type { Element, Root } from 'hast';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { beginningOf, countWords } from '../../text/words.ts';
import {
  attribute,
  elementsIn,
  isElement,
  isHidden,
  lineOf,
  textIn,
  type HtmlNode,
  type Parent,
} from './html-tree.ts';

/** A file's part that is the paper, without the frame of the web page around it. */
export interface Content {
  root: Parent;
  diagnostics: Diagnostic[];
}

const frame = new Set(['nav', 'button', 'select', 'textarea', 'noscript']);
const pictures = new Set(['img', 'svg', 'canvas', 'object', 'embed', 'iframe', 'video', 'audio']);

const isFrame = (element: Element): boolean =>
  frame.has(element.tagName) || attribute(element, 'role') === 'navigation';

function mainOf(root: Root): Parent {
  const all = elementsIn(root);
  const mains = all.filter((one) => one.tagName === 'main' || attribute(one, 'role') === 'main');
  if (mains.length === 1) return mains[0] as Element;
  return all.find(({ tagName }) => tagName === 'body') ?? root;
}

/** A copy of a tree without the elements that a rule takes out. */
function without<T extends HtmlNode>(node: T, isOut: (element: Element) => boolean): T {
  if (!('children' in node)) return node;
  const children = node.children
    .filter((one) => !(isElement(one) && isOut(one)))
    .map((one) => without(one, isOut));
  return { ...node, children };
}

/** The text of every element that a rule takes out, and of all outside the part that was chosen. */
function textOutside(root: Root, main: Parent, isOut: (element: Element) => boolean): string {
  const visit = (node: HtmlNode): string => {
    if (node === main) return 'children' in node ? inMain(node) : '';
    if (node.type === 'text') return node.value;
    if (!isElement(node) && node.type !== 'root') return '';
    return isElement(node) && /^(?:head|script|style|template)$/.test(node.tagName)
      ? ''
      : `${node.children.map(visit).join('')} `;
  };
  const inMain = (node: Parent): string =>
    elementsIn(node)
      .filter(isOut)
      .map((one) => ` ${textIn({ ...one, tagName: 'div' })} `)
      .join('');
  return visit(root);
}

/**
 * The part of a web page that is the paper: its `main`, else its body, without navigation and controls.
 * Whatever words are left out are told; words that are hidden are counted and not repeated.
 */
export function contentOf(root: Root, file: string): Content {
  const main = mainOf(root);
  const diagnostics: Diagnostic[] = [];
  const say = (rule: string, message: string, severity: Diagnostic['severity'], node?: Element) =>
    diagnostics.push({
      rule,
      message,
      source: file,
      page: null,
      line: node === undefined ? null : lineOf(node),
      severity,
    });
  const outside = textOutside(root, main, isFrame).trim();
  if (outside !== '') {
    const message = `${countWords(outside)} words of the web page around the paper were left out: “${beginningOf(outside)}”.`;
    say('page-frame', message, 'warning');
  }
  const kept = without(main, isFrame);
  const inside = elementsIn(kept);
  const hidden = inside.filter(isHidden);
  if (hidden.length > 0) {
    const message = `The file hides ${hidden.length} elements from its readers; they were left out.`;
    say('hidden-text', message, 'warning', hidden[0]);
  }
  const seen = inside.filter((one) => pictures.has(one.tagName));
  if (seen.length > 0) {
    const message = `${seen.length} pictures or embedded files were left out: the library keeps words only.`;
    say('pictures', message, 'warning', seen[0]);
  }
  return { root: kept, diagnostics };
}
