import { anchor, type Anchored } from '../anchor/anchor-blocks.ts';
import { identify } from '../metadata/identify.ts';
import { missingSections } from '../metadata/missing-sections.ts';
import { readMetadata, readPaperHead, slugFor } from '../metadata/read-metadata.ts';
import type { LibraryDocument } from '../model/document.ts';
import type { PdfPage } from '../model/pdf-page.ts';
import { refuseSource, SourceError } from '../model/diagnostic.ts';
import type { KnowsWord, SourceText } from '../model/source.ts';
import type { Kind } from '../vocabulary/kinds/kind.ts';
import { parse } from '../parse/parse.ts';
import { readSource, type Reading } from '../read/read-source.ts';
import { account, accountWords, type Account } from './words/account.ts';
import { sounderReading, withoutTree } from './choose-reading.ts';
import { withSupplied } from '../metadata/supplied-facts.ts';
import { doubtfulJoins } from './words/doubtful-joins.ts';
import { secondReading } from '../read/drawing-order/second-reading.ts';
import { takePages } from './take-pages.ts';

export interface Converted {
  document: LibraryDocument;
  aliases: Anchored['aliases'];
  stems: Anchored['stems'];
}

/** Shows that every word of the source stands in the blocks. */
function accountFor(
  file: string,
  { evidence, repairs }: Reading,
  { blocks, aliases }: Anchored,
): Account {
  if (evidence.format === 'text') return account({ file, repairs, ...evidence }, blocks, aliases);
  const { fidelity, diagnostics } = accountWords(file, evidence.words, blocks, aliases);
  const { marks } = evidence;
  return { fidelity: { ...fidelity, marks, repairs: repairs.length }, diagnostics };
}

/** The blocks with the numbers printed on their pages, and with pages that another source tells. */
function withPages(
  blocks: Anchored['blocks'],
  printedPages: Reading['printedPages'],
  { file, pageFacts }: SourceText,
): Pick<Anchored, 'blocks' | 'diagnostics'> {
  const own = blocks.map((block) => ({
    ...block,
    printedPage: printedPages[(block.page ?? 0) - 1] ?? null,
  }));
  return pageFacts ? takePages(own, pageFacts, file) : { blocks: own, diagnostics: [] };
}

type Printed = ReturnType<typeof readMetadata>;

/** What a document says of itself, with what only the manifest or the file tells. */
function metaOf(
  source: SourceText,
  printed: Printed & Pick<LibraryDocument['meta'], 'committee' | 'supplied'>,
  identified: Kind,
  pages: number | undefined,
): LibraryDocument['meta'] {
  const kind = source.kind ?? identified.code;
  return {
    slug: source.slug ?? slugFor({ ...printed, kind }),
    ...printed,
    pages: pages ?? printed.pages ?? source.pageFacts?.from.pages ?? null,
    kind,
    publisher: source.publisher ?? identified.publisher,
    source: {
      file: source.file,
      sha256: source.sha256,
      // The original still has the words that were taken down.
      ...(source.isWithheld === true ? { withheld: true as const } : source.origin),
    },
  };
}

const untitled =
  'No title was found in the first lines. A document begins with its title on a line of its own.';

/** Converts a source that is read in one way. */
function convertRead(
  source: SourceText,
  knows: KnowsWord,
  pages: readonly PdfPage[] | undefined,
): Converted {
  const read = readSource(source, knows, pages);
  const kind = identify(read.segments);
  const parsed = parse(read.segments, kind.isInspection, source.file, read.paragraphs);
  const head = kind.isInspection
    ? null
    : readPaperHead(parsed.blocks, parsed.markedTitle, source.file);
  const own = readMetadata(parsed.blocks, kind, head);
  const lacking = missingSections(kind, own.judgements, parsed.blocks, source.file);
  const heading = parsed.blocks.find((block) => block.kind === 'heading')?.text ?? '';
  const stated = withSupplied(own, head, heading, source, read.told);
  if (stated.printed.title === '') refuseSource(source.file, 'no-title', untitled);
  const anchored = anchor(parsed.blocks, source.file);
  const accounted = accountFor(source.file, read, anchored);
  const paged = withPages(anchored.blocks, read.printedPages, source);
  const steps = [read, parsed, head ?? { diagnostics: [] }, stated, anchored, accounted, paged];
  const again = pages ? secondReading(source.file, paged.blocks, pages) : [];
  const joins = doubtfulJoins(paged.blocks, source.file);
  const told = steps.flatMap((step) => step.diagnostics);
  const diagnostics = [...told, ...lacking, ...again, ...joins];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new SourceError(errors);
  const document: LibraryDocument = {
    contract: 1,
    meta: metaOf(source, stated.printed, kind, pages?.length),
    sections: anchored.sections,
    blocks: paged.blocks,
    fidelity: accounted.fidelity,
    repairs: read.repairs,
    diagnostics,
  };
  return { document, aliases: anchored.aliases, stems: anchored.stems };
}

/**
 * Converts one source to a document: `read → identify → parse → anchor`, then accounts for every word. A
 * PDF whose tags lose something is read by positions and type.
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
