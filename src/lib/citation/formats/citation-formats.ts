import type { CitedDocument, CitedPlace } from '../cited-document.ts';
import { footnote } from '../forms/footnote.ts';
import { harvard } from '../forms/harvard.ts';
import { markdownCitation } from '../forms/markdown-citation.ts';
import { oscola } from '../forms/oscola.ts';
import { plain } from '../forms/plain.ts';
import { quotedCard } from '../forms/quoted-card.ts';
import { inMarkdown, inQuotationMarks, type Piece } from '../quotation.ts';
import { citeIn, type WrittenForm } from '../forms/written-form.ts';
import { escapeHtml, htmlOf, textOf, type Copied } from '../citation-runs.ts';

/** A form in which a reader copies the citation of a paragraph. */
export interface CitationFormat {
  /** Names it where the reader's last choice is kept. */
  id: string;
  /** What readers call it. */
  name: string;
  /** Whether it is a record for a reference manager, and no sentence that could follow a quotation. */
  isRecord: boolean;
  /** The words that are quoted with their citation after them, as plain text. */
  quote: (pieces: readonly Piece[], citation: Copied, place: CitedPlace) => string;
  cite: (document: CitedDocument, place: CitedPlace) => Copied | Promise<Copied>;
}

const inSentences: CitationFormat['quote'] = (pieces, { text }) =>
  `${inQuotationMarks(pieces)}\n\n${text}`;

function written(id: string, name: string, form: WrittenForm): CitationFormat {
  const cite = (document: CitedDocument, place: CitedPlace): Copied => {
    const runs = citeIn(form, document, place);
    return { text: textOf(runs), html: htmlOf(runs) };
  };
  return { id, name, isRecord: false, quote: inSentences, cite };
}

type Records = typeof import('../records/records.ts');

/** What makes records is large, and fetched when one is wanted. */
function record(id: string, name: string, make: keyof Records): CitationFormat {
  const cite = async (document: CitedDocument, place: CitedPlace): Promise<Copied> => {
    const records = await import('../records/records.ts');
    const { cslItem } = await import('../records/csl-item.ts');
    const text = records[make]([cslItem(document, place.address, { place })]);
    return { text, html: `<pre>${escapeHtml(text)}</pre>` };
  };
  return { id, name, isRecord: true, quote: inSentences, cite };
}

const markdown: CitationFormat = {
  id: 'markdown',
  name: 'Markdown',
  isRecord: false,
  quote: (pieces, { text }) => `${inMarkdown(pieces)}\n\n${text}`,
  cite: (document, place) => {
    const text = markdownCitation(document, place);
    return { text, html: htmlOf(citeIn(plain, document, place)) };
  },
};

const card: CitationFormat = {
  id: 'html',
  name: 'HTML, for a web page',
  isRecord: false,
  quote: quotedCard,
  cite: (document, place) => {
    const html = htmlOf(citeIn(plain, document, place));
    return { text: html, html };
  },
};

/** The forms of sentences, by which search reads a citation back. */
export const writtenForms: readonly WrittenForm[] = [plain, footnote, harvard, oscola];

/** The forms of a citation, in the order in which they are offered; the first is the reader's until another is chosen. */
export const citationFormats: readonly CitationFormat[] = [
  written('plain', 'Plain', plain),
  written('footnote', 'Footnote', footnote),
  written('harvard', 'Harvard', harvard),
  written('oscola', 'OSCOLA', oscola),
  markdown,
  card,
  record('bibtex', 'BibTeX', 'toBibtex'),
  record('ris', 'RIS', 'toRis'),
  record('csl-json', 'CSL-JSON', 'toCslJson'),
];
