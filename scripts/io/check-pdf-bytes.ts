import { PdfError } from './pdf-error.ts';

const largest = 100_000_000;
const endLength = 2048;

/** The last bytes of a file that are not zero: some servers fill it up with zeros. */
function endOf(bytes: Uint8Array): Uint8Array {
  const last = bytes.findLastIndex((byte) => byte !== 0) + 1;
  return bytes.subarray(Math.max(0, last - endLength), last);
}

/** Refuses what the first and last bytes show to be no whole PDF. @throws PdfError */
export function checkBytes(bytes: Uint8Array): void {
  const ascii = (part: Uint8Array) => new TextDecoder('latin1').decode(part);
  if (bytes.length === 0)
    throw new PdfError('empty-source', 'The file is empty. Download it again, or remove it.');
  if (bytes.length > largest) {
    throw new PdfError(
      'too-large',
      `The file has ${Math.round(bytes.length / 1e6)} MB; at most 100 MB are read. Save it anew, smaller, or divide it.`,
    );
  }
  const head = ascii(bytes.subarray(0, 1024));
  if (!head.includes('%PDF-')) {
    const what = /<(?:!doctype|html)/i.test(head)
      ? 'a web page (often “not found”) under the name of a PDF'
      : 'no PDF';
    throw new PdfError(
      'not-a-pdf',
      `The file is ${what}. Download the report again, or remove it.`,
    );
  }
  if (!ascii(endOf(bytes)).includes('%%EOF')) {
    throw new PdfError('truncated-pdf', 'The end of the file is missing. Download it again.');
  }
}
