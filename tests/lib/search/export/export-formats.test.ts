import { describe, expect, it } from 'vitest';
import { exportFormatOf, exportFormats } from '../../../../src/lib/search/export/export-formats.ts';
import type {
  ExportedParagraph,
  ExportOf,
} from '../../../../src/lib/search/export/exported-list.ts';
import { knownDocument } from '../../../../src/lib/search/place/named-documents.ts';
import { buildMeta } from '../../../making/build-document.ts';

const of: ExportOf = {
  query: 'care',
  filters: [],
  exported: '2026-11-24',
  address: 'https://library.example/search/?q=care',
  library: 'Inspection Library',
  place: { origin: 'https://library.example', base: '/' },
  isPublic: true,
};

const paragraph: ExportedParagraph = {
  document: knownDocument(buildMeta()),
  place: {
    id: 'para-28',
    printedPage: null,
    version: '0a1b2c3d',
    locator: 'Paragraph 28',
    number: 28,
    was: 28,
    role: 'finding',
    page: 14,
    section: 'Findings',
  },
  kind: 'paragraph',
  role: 'finding',
  grade: 'good',
  themes: [],
  text: 'Supervision is late.',
};

describe.each(exportFormats)('the export format $name', (format) => {
  it('is found by its extension, and no other has it', () => {
    expect(exportFormatOf(format.extension)).toBe(format);
  });

  it('has each paragraph’s text and its versioned address', () => {
    const made = format.make([paragraph], of);
    expect(made).toContain('Supervision is late.');
    expect(made).toContain('?v=para-28~0a1b2c3d#para-28');
  });
});

describe('an export format that there is not', () => {
  it.each(['pdf', 'CSV', '', 'markdown'])('is refused: “%s”', (extension) => {
    expect(() => exportFormatOf(extension)).toThrow(
      `A list can't be exported as “${extension}”, only as one of: csv, `,
    );
  });
});
