import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { refuseSource } from '../../model/diagnostic.ts';
import { isElement, type HtmlNode } from './html-tree.ts';

/** Elements nested deeper than this are no paper's. */
const deepest = 300;

function checkDepth(root: Root, file: string): void {
  let level: HtmlNode[] = root.children;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest)
      refuseSource(
        file,
        'too-deep',
        `The file has elements nested more than ${deepest} deep. Save it anew, as plain paragraphs.`,
      );
    level = level.flatMap((node) => (isElement(node) ? node.children : []));
  }
}

/**
 * Parses HTML as a browser does; nothing of it runs or is fetched.
 * @throws SourceError if it is nested too deep to be a paper
 */
export function parseHtml(html: string, file: string): Root {
  const root = fromHtml(html);
  checkDepth(root, file);
  return root;
}
