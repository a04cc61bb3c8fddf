import { readFileSync } from 'node:fs';
import { loadDictionary } from '../../../scripts/io/dictionary.ts';
import { readSeeds } from '../../../scripts/io/seeds/read-seeds.ts';
import { nameAnchors, readingOrder } from '../../../src/lib/anchor/name-anchors.ts';
import type { Ledger } from '../../../src/lib/model/anchor.ts';
import { documentSchema, type LibraryDocument } from '../../../src/lib/model/document.ts';
import type { SourceText } from '../../../src/lib/model/source.ts';
import type { DraftBlock } from '../../../src/lib/model/draft.ts';
import { anchor } from '../../../src/lib/anchor/anchor-blocks.ts';
import { clean } from '../../../src/lib/read/text/clean.ts';
import { identify } from '../../../src/lib/metadata/identify.ts';
import { keepLedger, type Kept, type LedgerPlan } from '../../../src/lib/ledger/keep-ledger.ts';
import { parse } from '../../../src/lib/parse/parse.ts';
import { readMarkdown } from '../../../src/lib/read/text/read-markdown.ts';

export const firstDay: LedgerPlan = { today: '2026-01-05', lossReason: null, publish: true };
export const laterDay: LedgerPlan = {
  today: '2026-02-09',
  lossReason: 'Edited by the test.',
  publish: false,
};

/** A real document whose anchors are all published. */
export interface Published {
  source: SourceText;
  drafts: DraftBlock[];
  /** Anchor of each draft. */
  ids: string[];
  document: LibraryDocument;
  ledger: Ledger;
}

/** Names edited drafts by the rules and lets the ledger have its say. */
export function keep(
  document: LibraryDocument,
  drafts: readonly DraftBlock[],
  previous: Ledger | null,
  plan: LedgerPlan,
): Kept {
  const { blocks, sections, aliases, stems } = anchor(drafts, document.meta.source.file);
  return keepLedger(
    { document: { ...document, blocks, sections }, aliases, stems },
    previous,
    plan,
  );
}

/** The anchor that each draft has in the end. */
export function anchorsOf(drafts: readonly DraftBlock[], kept: Kept): string[] {
  const anchors: string[] = [];
  readingOrder(drafts).forEach((draft, at) => (anchors[draft] = kept.document.blocks[at]!.id));
  return anchors;
}

/** The library's documents, parsed from their sources and published. */
export async function publishedDocuments(): Promise<Published[]> {
  const knows = loadDictionary();
  return (await readSeeds('seeds')).sources.map((source) => {
    const cleaned = clean(source, knows);
    const { segments } = readMarkdown(cleaned.lines, cleaned.pages);
    const drafts = parse(segments, identify(segments).isInspection, source.file).blocks;
    const text = readFileSync(`content/documents/${source.slug}.json`, 'utf8');
    const document = documentSchema.parse(JSON.parse(text));
    const { ledger } = keep(document, drafts, null, firstDay);
    return { source, drafts, ids: nameAnchors(drafts, '').ids, document, ledger };
  });
}
