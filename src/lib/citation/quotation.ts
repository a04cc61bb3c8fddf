import { escapeHtml, escapeMarkdown, type Copied } from './citation-runs.ts';

/** The words of one block that are quoted, exactly as they stand. */
export interface Piece {
  /** What is printed in front of it: "13.", "a)". */
  label: string | null;
  text: string;
  /** Whether the block's own words go on before, or after, what is quoted. */
  cutBefore: boolean;
  cutAfter: boolean;
  /** Offset of the words in the block's own text, in UTF-16 units, where it is known. */
  start?: number;
}

/** A piece with its printed number, where the number is quoted too, and … where it is cut. */
function wordsOf({ label, text, cutBefore, cutAfter }: Piece, withLabel: boolean): string {
  const before = cutBefore ? '… ' : withLabel && label !== null ? `${label} ` : '';
  return `${before}${text}${cutAfter ? ' …' : ''}`;
}

/** The pieces' words, a paragraph each; numbers are told where there is more than one paragraph. */
export function paragraphsOf(pieces: readonly Piece[]): string[] {
  return pieces.map((piece) => wordsOf(piece, pieces.length > 1));
}

/** Words in quotation marks; of several paragraphs each is opened and the last closed, as in print. */
export function inQuotationMarks(pieces: readonly Piece[]): string {
  return `${paragraphsOf(pieces)
    .map((text) => `“${text}`)
    .join('\n\n')}”`;
}

/** Words as a Markdown quotation. */
export function inMarkdown(pieces: readonly Piece[]): string {
  return paragraphsOf(pieces)
    .map((text) => `> ${escapeMarkdown(text).replace(/^(\d+)([.)])/, '$1\\$2')}`)
    .join('\n>\n');
}

/** The words alone, with their printed numbers: what copying by hand takes. */
export function wordsAlone(pieces: readonly Piece[]): Copied {
  const paragraphs = pieces.map((piece) =>
    piece.cutBefore || piece.label === null ? piece.text : `${piece.label} ${piece.text}`,
  );
  return {
    text: paragraphs.join('\n\n'),
    html: paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join(''),
  };
}

/**
 * Words with their citation after them.
 * @param text both, as the format of the citation sets them
 */
export function quotation(text: string, pieces: readonly Piece[], citation: Copied): Copied {
  const quoted = paragraphsOf(pieces).map((words) => `<p>${escapeHtml(words)}</p>`);
  return {
    text,
    html: `<blockquote>${quoted.join('')}</blockquote><p>${citation.html}</p>`,
  };
}
