import type { LedgerEntry } from '../../src/lib/model/anchor.ts';
import type { Block } from '../../src/lib/model/block.ts';
import type { DocumentMeta, LibraryDocument } from '../../src/lib/model/document.ts';

/** A paragraph of a made-up report; `over` says what is of interest to a test. */
export function buildBlock(over: Partial<Block> = {}): Block {
  return {
    id: 'para-1',
    kind: 'paragraph',
    role: null,
    label: null,
    number: null,
    parent: null,
    section: null,
    page: null,
    pageEnd: null,
    printedPage: null,
    text: 'Text.',
    hash: 'a'.repeat(64),
    deepHash: 'b'.repeat(64),
    themes: [],
    state: 'draft',
    level: 0,
    emphasis: [],
    notes: [],
    header: [],
    cells: [],
    ...over,
  };
}

/** What a made-up inspection report says of itself. */
export function buildMeta(over: Partial<DocumentMeta> = {}): DocumentMeta {
  return {
    slug: 'anytown-2020-ilacs',
    title: 'Inspection of Anytown children’s services',
    authority: 'Anytown',
    authoritySlug: 'anytown',
    kind: 'ilacs',
    framework: 'ILACS',
    publisher: 'Ofsted',
    inspectionStart: '2020-01-20',
    inspectionEnd: '2020-01-24',
    published: null,
    documentDate: null,
    leadInspectors: [],
    judgements: [],
    pages: null,
    paragraphs: 0,
    words: 0,
    licence: null,
    rights: null,
    source: { file: 'anytown.txt', sha256: 'c'.repeat(64) },
    ...over,
  };
}

/** A made-up document. */
export function buildDocument(
  over: Partial<Omit<LibraryDocument, 'meta'>> & { meta?: Partial<DocumentMeta> } = {},
): LibraryDocument {
  return {
    contract: 1,
    sections: [],
    blocks: [],
    fidelity: {
      sourceWords: 0,
      outputWords: 0,
      marks: 0,
      repairs: 0,
      moves: 0,
      unaccounted: 0,
    },
    repairs: [],
    diagnostics: [],
    ...over,
    meta: buildMeta(over.meta),
  };
}

/** A made-up anchor of a ledger. */
export function buildLedgerEntry(over: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id: 'para-1',
    state: 'draft',
    published: null,
    number: 1,
    hash: 'a'.repeat(64),
    deepHash: 'b'.repeat(64),
    to: [],
    reason: null,
    history: [],
    section: null,
    kind: 'paragraph',
    parent: null,
    text: 'Text.',
    ...over,
  };
}
