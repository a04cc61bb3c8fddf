import { phraseSpans } from '../../lib/search/question/phrase.ts';
import { mergeSpans, type Span } from '../../lib/text/spans.ts';
import { element } from '../element.ts';

/** The text nodes of a block's own words; a footnote's marker is no part of them. */
function textNodes(words: Element): Text[] {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-noteref]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Marks the part of a text node that lies in a span; offsets of both count from the block's first sign. */
function markPart(
  node: Text,
  from: number,
  { start, end }: Span,
  mark: HTMLElement,
): HTMLElement | null {
  const first = Math.max(start - from, 0);
  const last = Math.min(end - from, node.length);
  if (first >= last) return null;
  const part = first > 0 ? node.splitText(first) : node;
  if (last - first < part.length) part.splitText(last - first);
  part.replaceWith(mark);
  mark.append(part);
  return mark;
}

/**
 * Puts an element of its own around each part of a span.
 * @param make what is put there
 */
export function markSpan(words: Element, span: Span, make: () => HTMLElement): HTMLElement[] {
  let from = 0;
  return textNodes(words).flatMap((node) => {
    const length = node.length;
    const mark = markPart(node, from, span, make());
    from += length;
    return mark ? [mark] : [];
  });
}

/**
 * Marks the terms, each word for word, in the texts of a page.
 * @returns the marks of each place where a term stands, in reading order
 */
export function markTerms(root: Element, terms: readonly string[]): HTMLElement[][] {
  return [...root.querySelectorAll('[data-text]')].flatMap((words) => {
    const text = textNodes(words)
      .map((node) => node.data)
      .join('');
    const spans = mergeSpans(terms.flatMap((term) => phraseSpans(text, term)));
    return spans
      .map((span) => markSpan(words, span, () => element('mark')))
      .filter((marks) => marks.length > 0);
  });
}
