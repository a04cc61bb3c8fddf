import type { Mark } from '../markdown/read-inline.ts';
import type { Diagnostic, Repair } from '../model/diagnostic.ts';
import type { PdfPage } from '../model/pdf-page.ts';
import type { Segment } from '../model/segment.ts';
import type { KnowsWord, SourceText } from '../model/source.ts';
import { refuseSource } from '../model/source-error.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { clean } from './text/clean.ts';
import { readMarkdown } from './text/read-markdown.ts';

/** What a reading keeps of the source, by which the words of the page are accounted for later. */
export type Evidence =
  | { format: 'text'; rawLines: string[]; cleanLines: string[]; marks: Mark[] }
  | { format: 'pdf'; words: { text: string; line: number }[]; marks: number };

/** What reading a source gives, whatever its format: the seam between formats and the words of the field. */
export interface Reading {
  segments: Segment[];
  repairs: Repair[];
  diagnostics: Diagnostic[];
  /** The number printed on each page of the file; empty where the format doesn't tell. */
  printedPages: (string | null)[];
  evidence: Evidence;
}

/** Signs of a text, and of a line; the longest of the five documents has 111,889, its longest line 1,454. */
const longestText = 5_000_000;
const longestLine = 50_000;

/** Refuses what can be no report: reading it would take the machine, not the reader, forward. */
function checkSize({ file, text }: SourceText): void {
  if (text.trim() === '')
    refuseSource(
      file,
      'empty-source',
      'The file holds no text. Remove it or put the document in it.',
    );
  if (text.length > longestText) {
    refuseSource(
      file,
      'too-long',
      `The text has more than ${longestText} characters. Divide it into its documents.`,
    );
  }
  const line = text.split('\n').findIndex((one) => one.length > longestLine);
  if (line >= 0)
    refuseSource(
      file,
      'line-too-long',
      `The line has more than ${longestLine} characters. Break it into paragraphs.`,
      line + 1,
    );
}

function readTextSource(source: SourceText, knows: KnowsWord): Reading {
  checkSize(source);
  const { lines: cleanLines, pages, repairs, diagnostics } = clean(source, knows);
  const { segments, marks } = readMarkdown(cleanLines, pages);
  const rawLines = source.text.replace(/\r\n?/g, '\n').split('\n');
  const evidence: Evidence = { format: 'text', rawLines, cleanLines, marks };
  return { segments, repairs, diagnostics, printedPages: [], evidence };
}

function readPdfSource({ file }: SourceText, pages: readonly PdfPage[]): Reading {
  const { words, marks, ...read } = readPdf(pages, file);
  return { ...read, evidence: { format: 'pdf', words, marks } };
}

/**
 * Reads a source into segments in reading order: a text by its lines and marks of Markdown, a PDF by its
 * structure tree or by positions and type.
 * @param knows whether a dictionary has a word; asked for texts only
 * @param pages the pages of a PDF; absent for a text
 * @throws SourceError if the text is empty or too long to be a report
 */
export function readSource(
  source: SourceText,
  knows: KnowsWord,
  pages: readonly PdfPage[] | undefined,
): Reading {
  return pages === undefined ? readTextSource(source, knows) : readPdfSource(source, pages);
}
