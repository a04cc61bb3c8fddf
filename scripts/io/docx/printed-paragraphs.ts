import { allOf, childrenOf } from './word-xml.ts';

/** What stands for a sign in a run of text. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** The order in which a document calls its notes, which is their numbers. */
export interface NoteOrder {
  kind: 'footnote' | 'endnote';
  id: string;
}

class ParagraphReader {
  readonly notes: NoteOrder[] = [];

  private note(kind: NoteOrder['kind'], id: string): string {
    this.notes.push({ kind, id });
    return ` ${this.notes.length} `;
  }

  /** The words of a paragraph's own runs, and those of the paragraphs inside it, such as in a text box. */
  read(paragraph: Element, inner: string[]): string {
    const visit = (node: Element): string => {
      const { tagName } = node;
      if (tagName === 'w:t') return node.textContent ?? '';
      if (Object.hasOwn(signs, tagName)) return signs[tagName] as string;
      if (tagName === 'w:footnoteReference')
        return this.note('footnote', node.getAttribute('w:id') ?? '');
      if (tagName === 'w:endnoteReference')
        return this.note('endnote', node.getAttribute('w:id') ?? '');
      if (tagName === 'w:p') {
        inner.push(this.read(node, inner));
        return '';
      }
      return tagName === 'w:pPr' || tagName === 'w:rPr' ? '' : childrenOf(node).map(visit).join('');
    };
    return childrenOf(paragraph).map(visit).join('');
  }
}

function outermost(root: Element | Document): Element[] {
  return allOf(root, 'w:p').filter((paragraph) => {
    for (let at = paragraph.parentNode; at !== null; at = at.parentNode)
      if ((at as Element).tagName === 'w:p') return false;
    return true;
  });
}

/**
 * The words of a prepared Word file, paragraph by paragraph, and of its notes with their numbers: a plain
 * walk over the runs, apart from the reading that makes blocks.
 */
export function printedParagraphs(
  document: Document,
  notes: Readonly<Record<NoteOrder['kind'], Document | null>>,
): string[] {
  const reader = new ParagraphReader();
  const lines = (root: Element | Document) =>
    outermost(root).flatMap((paragraph) => {
      const inner: string[] = [];
      return [reader.read(paragraph, inner), ...inner];
    });
  const printed = lines(document);
  for (let at = 0; at < reader.notes.length; at += 1) {
    const { kind, id } = reader.notes[at] as NoteOrder;
    const source = notes[kind];
    const note = source === null ? [] : allOf(source, `w:${kind}`);
    const own = note.find((one) => one.getAttribute('w:id') === id);
    if (own !== undefined) printed.push(`${at + 1}`, ...lines(own));
  }
  return printed.filter((line) => line.trim() !== '');
}
