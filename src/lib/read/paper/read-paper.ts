import type { Diagnostic } from '../../model/diagnostic.ts';
import type { WordFile } from '../../model/source.ts';
import type { Segment } from '../../model/segment.ts';
import { contentOf } from './html-content.ts';
import { notesIn } from './html-notes.ts';
import { readHtmlContent } from './html-segments.ts';
import { parseHtml } from './parse-html.ts';
import { wordsOfHtml, type PrintedLine } from './html-words.ts';
import { withoutBullets } from './typed-bullets.ts';

/** What reading a paper from HTML or Word gives. */
export interface ReadPaper {
  segments: Segment[];
  diagnostics: Diagnostic[];
  /** The words of the file, read apart from its blocks. */
  words: PrintedLine[];
  /** How many bullets were typed. */
  marks: number;
  dividedHeads: number[];
}

function readPage(html: string, file: string) {
  const { root, diagnostics } = contentOf(parseHtml(html, file), file);
  const notes = notesIn(root);
  return { diagnostics, ...readHtmlContent(root, notes), printed: wordsOfHtml(root, notes) };
}

/** Reads a paper from HTML. Whatever in it would run, load or style is no word and is left out. */
export function readHtml(html: string, file: string): ReadPaper {
  const { bullets, printed, ...read } = readPage(html, file);
  return { ...read, words: withoutBullets(printed, bullets), marks: bullets.length };
}

/** Reads a paper from what was read of a Word file; its words are those of its paragraphs, not of the HTML. */
export function readWord({ html, paragraphs, remarks }: WordFile, file: string): ReadPaper {
  const { bullets, printed: _, ...read } = readPage(html, file);
  const lines = paragraphs.map((text, at) => ({ text, line: at + 1 }));
  const told = remarks.map((one): Diagnostic => ({ ...one, source: file, page: null, line: null }));
  return {
    ...read,
    words: withoutBullets(lines, bullets),
    marks: bullets.length,
    diagnostics: [...told, ...read.diagnostics],
  };
}
