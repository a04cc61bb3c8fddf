const startsWith = (bytes: Uint8Array, signs: string): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, signs.length)) === signs;

/** Bytes at the head of a file in which a PDF names itself: ISO 32000-1, annex H, note 13. */
const headOfPdf = 1024;
/** Bytes that tell a text from anything else. */
const headOfText = 4096;

function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, headOfText);
  if (head.includes(0)) return false;
  try {
    // A sign may be cut at the end of the head, which is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The formats of documents, by the endings of their files. */
export type Format = '.pdf' | '.docx' | '.html' | '.txt';

/**
 * What a file is by its content, whatever it is called.
 * @returns the ending that a document of this format has; null for what is no document
 */
export function contentFormat(bytes: Uint8Array): Format | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headOfPdf));
  if (head.includes('%PDF-')) return '.pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) {
    // The names of the files in a ZIP archive stand in it as they are.
    return Buffer.from(bytes).includes('word/document.xml') ? '.docx' : null;
  }
  if (
    /^(?:\u00EF\u00BB\u00BF)?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(
      head,
    )
  )
    return '.html';
  return bytes.length > 0 && isText(bytes) ? '.txt' : null;
}
