import { unzipSync } from 'fflate';
import { DocxError } from './docx-error.ts';

/** The parts of a Word file that hold words, by name. */
export type Parts = ReadonlyMap<string, string>;

/** Bytes of a part when unpacked: a paper of a thousand pages has a tenth of it. */
const largestPart = 60_000_000;
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/.+\.rels|word\/[a-z]+\d*\.xml)$/iu;

/** The first bytes of what Word wrote before 2007, and of a file that is locked with a password. */
const isOldOffice = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false;
        if (originalSize <= largestPart) return true;
        throw new DocxError(
          'too-large',
          `Its part ${name} has ${Math.round(originalSize / 1_000_000)} MB when unpacked; at most ${largestPart / 1_000_000} MB are read. Divide the document.`,
        );
      },
    });
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError(
      'broken-docx',
      'The file is damaged: its end is missing, or it can’t be unpacked. Save or download it again.',
    );
  }
}

/**
 * Unpacks the parts of a Word file that hold words, and no pictures, macros or embedded files.
 * @throws DocxError if it is no Word file, is locked, damaged or too large
 */
export function openDocx(bytes: Uint8Array): Parts {
  if (isOldOffice(bytes)) {
    throw new DocxError(
      'old-word',
      'The file is locked with a password, or was written by Word before 2007. Open it and save it as .docx, without a password.',
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new DocxError('not-a-docx', 'The file is no Word file. Save or download it again.');
  }
  const decoder = new TextDecoder('utf-8');
  const parts = new Map(
    Object.entries(unpack(bytes)).map(([name, part]) => [name, decoder.decode(part)]),
  );
  if (!parts.has('word/document.xml')) {
    throw new DocxError('not-a-docx', 'The file holds no Word document. Save it as .docx.');
  }
  for (const [name, text] of parts) {
    if (/<!DOCTYPE/iu.test(text.slice(0, 2000)))
      throw new DocxError(
        'broken-docx',
        `Its part ${name} declares a document type. Save it anew.`,
      );
  }
  return parts;
}
