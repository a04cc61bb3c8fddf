import type { Diagnostic, Repair } from '../model/diagnostic.ts';
import type { LibraryDocument } from '../model/document.ts';
import type { PdfPage } from '../model/pdf-page.ts';
import type { SourceText } from '../model/source.ts';
import type { Segment } from '../model/segment.ts';
import { account, accountWords, type Account } from './account.ts';
import { anchor, type Anchored } from '../anchor/anchor-blocks.ts';
import { clean } from '../read/text/clean.ts';
import { identify } from '../metadata/identify.ts';
import { parse } from '../parse/parse.ts';
import { readMarkdown } from '../read/text/read-markdown.ts';
import { readMetadata, slugFor } from '../metadata/read-metadata.ts';
import { readPdf } from '../read/pdf/read-pdf.ts';
import { takePages } from './take-pages.ts';
import { sounderReading, withoutTree } from '../read/pdf/sounder-reading.ts';
import type { KnowsWord } from '../read/text/word-repairs.ts';

export interface Converted {
  document: LibraryDocument;
  aliases: Anchored['aliases'];
  stems: Anchored['stems'];
}

/** Thrown for a source that can't become a page; carries what is wrong and where. */
export class SourceError extends Error {
  readonly diagnostics: Diagnostic[];

  constructor(diagnostics: Diagnostic[]) {
    super(
      diagnostics
        .map(
          ({ source, line, message }) => `${source}${line === null ? '' : `:${line}`}: ${message}`,
        )
        .join('\n'),
    );
    this.diagnostics = diagnostics;
  }
}

function refuse(source: SourceText, rule: string, message: string, line: number | null = 1): never {
  throw new SourceError([
    { rule, message, source: source.file, page: null, line, severity: 'error' },
  ]);
}

const longestText = 5_000_000;
const longestLine = 50_000;

/** Refuses what can be no report: reading it would take the machine, not the reader, forward. */
function checkSize(source: SourceText): void {
  if (source.text.trim() === '')
    refuse(source, 'empty-source', 'The file holds no text. Remove it or put the document in it.');
  if (source.text.length > longestText) {
    refuse(
      source,
      'too-long',
      `The text has more than ${longestText} characters. Divide it into its documents.`,
    );
  }
  const line = source.text.split('\n').findIndex((one) => one.length > longestLine);
  if (line >= 0)
    refuse(
      source,
      'line-too-long',
      `The line has more than ${longestLine} characters. Break it into paragraphs.`,
      line + 1,
    );
}

/** What reading a source gives, whatever its format: the seam between formats and the words of the field. */
interface Read {
  segments: Segment[];
  repairs: Repair[];
  diagnostics: Diagnostic[];
  /** The number printed on each page of the file; empty where the format doesn't tell. */
  printedPages: (string | null)[];
  /** Shows that every word of the source stands in the blocks. */
  account: (anchored: Anchored) => Account;
}

function readTextSource(source: SourceText, knows: KnowsWord): Read {
  checkSize(source);
  const { lines: cleanLines, pages, repairs, diagnostics } = clean(source, knows);
  const { segments, marks } = readMarkdown(cleanLines, pages);
  const rawLines = source.text.replace(/\r\n?/g, '\n').split('\n');
  const { file } = source;
  return {
    segments,
    repairs,
    diagnostics,
    printedPages: [],
    account: ({ blocks, aliases }) =>
      account({ file, rawLines, cleanLines, repairs, marks }, blocks, aliases),
  };
}

function readPdfSource({ file }: SourceText, pages: readonly PdfPage[], knows: KnowsWord): Read {
  const { words, marks, ...read } = readPdf(pages, file, knows);
  return {
    ...read,
    account: ({ blocks, aliases }) => {
      const { fidelity, diagnostics } = accountWords(file, words, blocks, aliases);
      return { fidelity: { ...fidelity, marks, repairs: read.repairs.length }, diagnostics };
    },
  };
}

/** The blocks with the numbers printed on their pages, and with pages that another source tells. */
function withPages(
  blocks: Anchored['blocks'],
  printedPages: Read['printedPages'],
  { file, pageFacts }: SourceText,
): { blocks: Anchored['blocks']; diagnostics: Diagnostic[] } {
  const own = blocks.map((block) => ({
    ...block,
    printedPage: printedPages[(block.page ?? 0) - 1] ?? null,
  }));
  return pageFacts ? takePages(own, pageFacts, file) : { blocks: own, diagnostics: [] };
}

/** Converts a source that is read in one way. */
function convertRead(
  source: SourceText,
  knows: KnowsWord,
  pages: readonly PdfPage[] | undefined,
): Converted {
  const read =
    pages === undefined ? readTextSource(source, knows) : readPdfSource(source, pages, knows);
  const identity = identify(read.segments);
  const parsed = parse(read.segments, identity.isInspection, source.file);
  const printed = readMetadata(parsed.blocks, identity);
  if (printed.title === '') {
    refuse(
      source,
      'no-title',
      'No title was found in the first lines. A document begins with its title on a line of its own.',
    );
  }
  const kind = source.kind ?? identity.kind ?? 'document';
  const anchored = anchor(parsed.blocks, source.file);
  const accounted = read.account(anchored);
  const paged = withPages(anchored.blocks, read.printedPages, source);
  const diagnostics = [read, parsed, anchored, accounted, paged].flatMap(
    (stage) => stage.diagnostics,
  );
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new SourceError(errors);
  const slug = source.slug ?? slugFor({ ...printed, kind });
  const document: LibraryDocument = {
    contract: 1,
    meta: {
      slug,
      ...printed,
      pages: pages?.length ?? printed.pages ?? source.pageFacts?.from.pages ?? null,
      kind,
      publisher: source.publisher ?? (identity.isInspection ? 'Ofsted' : null),
      source: { file: source.file, sha256: source.sha256 },
    },
    sections: anchored.sections,
    blocks: paged.blocks,
    fidelity: accounted.fidelity,
    repairs: read.repairs,
    diagnostics,
  };
  return { document, aliases: anchored.aliases, stems: anchored.stems };
}

/**
 * Converts one source to a document: `read → parse → anchor`, then accounts for every word. A PDF whose
 * tags lose something is read by positions and type.
 * Themes and the ledger's states are added when all documents are anchored.
 * @throws SourceError if the text is empty, has no title, or words would be lost
 */
export function convertSource(source: SourceText, knows: KnowsWord): Converted {
  const { pages } = source;
  const isTagged = pages?.some(({ tree }) => tree !== null) === true;
  if (pages === undefined || !isTagged) return convertRead(source, knows, pages);
  return sounderReading(
    () => convertRead(source, knows, pages),
    () => convertRead(source, knows, withoutTree(pages)),
    (error) => error instanceof SourceError,
  );
}
