import type { Mark } from '../markdown/read-inline.ts';
import type { Diagnostic, Repair } from '../model/diagnostic.ts';
import type { PdfPage } from '../model/pdf-page.ts';
import type { Paragraphs, Segment } from '../model/segment.ts';
import type { KnowsWord, SourceText, SuppliedFacts } from '../model/source.ts';
import { refuseSource } from '../model/diagnostic.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readHtml, readWord, type ReadPaper } from './paper/read-paper.ts';
import { clean } from './text/clean.ts';
import { frontMatterOf } from './text/front-matter-of-source.ts';
import { readMarkdown } from './text/read-markdown.ts';

/** What a reading keeps of the source, by which the words of the page are accounted for later. */
export type Evidence =
  | { format: 'text'; rawLines: string[]; cleanLines: string[]; marks: Mark[] }
  | { format: 'words'; words: { text: string; line: number; row?: number }[]; marks: number };

/** What reading a source gives, whatever its format: the seam between formats and the words of the field. */
export interface Reading {
  segments: Segment[];
  repairs: Repair[];
  diagnostics: Diagnostic[];
  /** The number printed on each page of the file; empty where the format doesn't tell. */
  printedPages: (string | null)[];
  paragraphs: Paragraphs;
  evidence: Evidence;
  /** What the file tells of itself outside its text, in front matter; empty where it tells nothing. */
  told: SuppliedFacts;
}

/** Signs of a text, and of a line; the longest of the five documents has 111,889, its longest line 1,454. */
const longestText = 5_000_000;
const longestLine = 50_000;

function checkLength({ file, text }: SourceText): void {
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
}

/** Refuses what can be no report: reading it would take the machine, not the reader, forward. */
function checkSize(source: SourceText): void {
  const { file, text } = source;
  checkLength(source);
  const line = text.split('\n').findIndex((one) => one.length > longestLine);
  if (line >= 0)
    refuseSource(
      file,
      'line-too-long',
      `The line has more than ${longestLine} characters. Break it into paragraphs.`,
      line + 1,
    );
}

const isMarkdown = (file: string): boolean => /\.md$/iu.test(file);
const isHtml = (file: string): boolean => /\.html?$/iu.test(file);

/** Says which heads of papers stood in one block of lines and were taken line by line. */
function headRemarks(file: string, lines: readonly number[]): Diagnostic[] {
  return lines.map((line) => ({
    rule: 'head-lines',
    message:
      'The lines of the head stand together; each was taken by itself. Check title, committee and date.',
    source: file,
    page: null,
    line,
    severity: 'warning',
  }));
}

function readTextSource(source: SourceText, knows: KnowsWord): Reading {
  checkSize(source);
  const { file } = source;
  const rawLines = source.text.replace(/\r\n?/g, '\n').split('\n');
  const front = isMarkdown(file) ? frontMatterOf(rawLines, file) : null;
  rawLines.fill('', 0, front?.lines ?? 0);
  const text = rawLines.join('\n');
  const dialect = isMarkdown(file) ? 'markdown' : 'text';
  const { lines: cleanLines, pages, ...found } = clean({ ...source, text }, knows, dialect);
  const { segments, marks, dividedHeads } = readMarkdown(cleanLines, pages, dialect);
  return {
    segments,
    repairs: found.repairs,
    diagnostics: [
      ...(front?.diagnostics ?? []),
      ...found.diagnostics,
      ...headRemarks(file, dividedHeads),
    ],
    printedPages: [],
    paragraphs: dialect === 'markdown' ? 'apart' : 'broken',
    evidence: { format: 'text', rawLines, cleanLines, marks },
    told: front?.facts ?? {},
  };
}

function readPdfSource({ file }: SourceText, pages: readonly PdfPage[], knows: KnowsWord): Reading {
  const { words, marks, ...read } = readPdf(pages, file, knows);
  return { ...read, paragraphs: 'broken', evidence: { format: 'words', words, marks }, told: {} };
}

/** Refuses a correction of what isn't read line by line. */
function refuseCorrections({ file, corrections }: SourceText): void {
  if (corrections.length > 0)
    refuseSource(
      file,
      'correction-place',
      'Corrections apply to texts only, not to Word files and web pages. Remove the corrections, or mend the file.',
      null,
    );
}

function readPaperSource(source: SourceText, read: ReadPaper): Reading {
  refuseCorrections(source);
  const { segments, words, marks, dividedHeads } = read;
  if (words.length === 0)
    refuseSource(source.file, 'empty-source', 'The file holds no text. Remove it.');
  return {
    segments,
    repairs: [],
    diagnostics: [...read.diagnostics, ...headRemarks(source.file, dividedHeads)],
    printedPages: [],
    paragraphs: 'whole',
    evidence: { format: 'words', words, marks },
    told: {},
  };
}

/**
 * Reads a source into segments in reading order: a text by its lines and marks of Markdown, a PDF by its
 * structure tree or by positions and type, a Word file or a web page by its elements.
 * @param knows whether a dictionary has a word; asked for texts only
 * @param pages the pages of a PDF; absent for a text
 * @throws SourceError if the text is empty or too long to be a report
 */
export function readSource(
  source: SourceText,
  knows: KnowsWord,
  pages: readonly PdfPage[] | undefined,
): Reading {
  const { file, text, word } = source;
  if (pages !== undefined) return readPdfSource(source, pages, knows);
  if (word !== undefined) return readPaperSource(source, readWord(word, file));
  if (!isHtml(file)) return readTextSource(source, knows);
  checkLength(source);
  return readPaperSource(source, readHtml(text, file));
}
