import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { WordFile } from '../../../src/lib/model/source.ts';
import { beginningOf, countWords } from '../../../src/lib/text/words.ts';
import { DocxError } from './docx-error.ts';
import { openDocx, type Parts } from './open-docx.ts';
import { headingStyle, numberedStyle, prepareDocument, textOf } from './prepare-document.ts';
import { printedParagraphs } from './printed-paragraphs.ts';
import { allOf, at, parseXml, writeXml } from './word-xml.ts';

const styleMap = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.${headingStyle}${level} => h${level}:fresh`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (depth) => `p.${numberedStyle}${depth} => p.numbered-${depth}:fresh`,
  ),
];

/** What mammoth says of styles concerns looks only; anything else may concern words. */
const aboutLooks =
  /^(?:Unrecognised (?:paragraph|run|table) style|(?:Paragraph|Run|Table) style with ID|An unrecognised element was ignored: (?:w:(?:proofErr|lastRenderedPageBreak|sectPr)|w1[0-9]|wp|o:|v:|mc:))/u;

function documentOf(parts: Parts, name: string): Document | null {
  const text = parts.get(`word/${name}.xml`);
  return text === undefined ? null : parseXml(text, name);
}

/** Headers and footers, which stand on every page and in no place of the text. */
function furniture(parts: Parts): WordFile['remarks'] {
  const names = [...parts.keys()].filter((name) => /^word\/(?:header|footer)\d*\.xml$/u.test(name));
  const texts = names.map((name) => {
    const root = parseXml(parts.get(name) ?? '', name);
    return allOf(root, 'w:p').map(textOf).join(' ').trim();
  });
  const distinct = [...new Set(texts.filter((text) => text !== ''))];
  return distinct.map((text) => ({
    rule: 'page-furniture',
    message: `${countWords(text)} words of a header or footer were left out: “${beginningOf(text)}”.`,
    severity: 'info',
  }));
}

/** Takes the marks of notes out of their own texts: Word prints them, mammoth gives them as links. */
function withoutOwnMarks(notes: Document | null): Document | null {
  for (const name of ['w:footnoteRef', 'w:endnoteRef'])
    for (const mark of notes === null ? [] : allOf(notes, name)) mark.parentNode?.removeChild(mark);
  return notes;
}

async function toHtml(parts: Parts): Promise<{ html: string; remarks: WordFile['remarks'] }> {
  const files = Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)]));
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    const remarks = [...new Set(messages.map(({ message }) => message))]
      .filter((message) => !aboutLooks.test(message))
      .map((message) => ({
        rule: 'word-element',
        message: `${message}.`,
        severity: 'info' as const,
      }));
    return { html: value, remarks };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DocxError(
      'broken-docx',
      `Its text can’t be read (${message}). Save it anew in Word.`,
    );
  }
}

/**
 * Reads a Word file: its text as HTML, and beside it, read apart, its words paragraph by paragraph.
 * @throws DocxError if it is no Word file, is locked, damaged or too large
 */
export async function readDocx(bytes: Uint8Array): Promise<WordFile> {
  const parts = openDocx(bytes);
  const document = parseXml(parts.get('word/document.xml') ?? '', 'document');
  const remarks = prepareDocument(
    document,
    documentOf(parts, 'styles'),
    documentOf(parts, 'numbering'),
  );
  const footnote = withoutOwnMarks(documentOf(parts, 'footnotes'));
  const endnote = withoutOwnMarks(documentOf(parts, 'endnotes'));
  const prepared = new Map(parts).set('word/document.xml', writeXml(document));
  const read = await toHtml(prepared);
  const body = at(document.documentElement, 'w:body') ?? document.documentElement;
  return {
    html: read.html.replace(/<img[^>]*>/gu, '').replace(/<\/(?:p|h\d|li|tr)>/gu, '$&\n'),
    paragraphs: printedParagraphs(body as unknown as Document, { footnote, endnote }),
    remarks: [...remarks, ...furniture(parts), ...read.remarks],
  };
}
