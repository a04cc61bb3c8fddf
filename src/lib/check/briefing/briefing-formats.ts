import { readHtmlBriefing } from './html-briefing.ts';
import { readMarkdownBriefing } from './markdown-briefing.ts';
import type { Passage } from './passage.ts';
import { readPdfBriefing, type DrawnPage } from './pdf-briefing.ts';
import { readText } from './text-briefing.ts';

/** Makes of a Word file HTML, and of a PDF its pages: what needs large libraries, which differ by where they run. */
export interface Converters {
  docxToHtml: (bytes: Uint8Array) => Promise<string>;
  pdfToPages: (bytes: Uint8Array) => Promise<DrawnPage[]>;
}

type Reader = (bytes: Uint8Array, convert: Converters) => Promise<Passage[]>;

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What can be checked, by the ending of the file's name. */
const readers: Readonly<Record<string, Reader>> = {
  md: async (bytes) => readMarkdownBriefing(decoded(bytes)),
  markdown: async (bytes) => readMarkdownBriefing(decoded(bytes)),
  txt: async (bytes) => readText(decoded(bytes)),
  html: async (bytes) => readHtmlBriefing(decoded(bytes)),
  htm: async (bytes) => readHtmlBriefing(decoded(bytes)),
  docx: async (bytes, { docxToHtml }) => readHtmlBriefing(await docxToHtml(bytes)),
  pdf: async (bytes, { pdfToPages }) => readPdfBriefing(await pdfToPages(bytes)),
};

/** The endings of files that can be checked, for an open dialogue: ".md,.txt". */
export const briefingEndings = Object.keys(readers).map((ending) => `.${ending}`);

/** How the paragraphs of a Word file are set that are quotations, by the names of their styles. */
export const quotationStyles = [
  'Quote',
  'Intense Quote',
  'Block Text',
  'Block Quotation',
  'Quotations',
].map((name) => `p[style-name='${name}'] => blockquote > p:fresh`);

/**
 * Reads a briefing's file by the ending of its name.
 * @throws Error with a sentence for the reader where it is of no known kind, or has no text
 */
export async function readBriefing(
  file: string,
  bytes: Uint8Array,
  convert: Converters,
): Promise<Passage[]> {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  if (!reader) {
    throw new Error(
      `${file}: only ${briefingEndings.join(', ')} can be checked. Save it as one of these, or paste its text.`,
    );
  }
  const passages = await reader(bytes, convert);
  if (passages.length > 0) return passages;
  throw new Error(
    ending === 'pdf'
      ? `${file}: there is no text in it. If its pages are pictures, check the file that it was made from.`
      : `${file}: there is no text in it.`,
  );
}

/** Reads text that was pasted, as Markdown where it is marked up like it, else as plain text. */
export function readPasted(text: string): Passage[] {
  const isMarkdown = /\]\(\S+\)|^\[\^\w+\]:/m.test(text);
  return isMarkdown ? readMarkdownBriefing(text) : readText(text);
}
