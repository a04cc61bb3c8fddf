import { keepLedger, type LedgerPlan } from '../ledger/keep-ledger.ts';
import { leadsAway } from '../ledger/notes/dead-ends.ts';
import { goneNotes } from '../ledger/notes/gone-notes.ts';
import { otherDocument } from '../ledger/other-document.ts';
import { placesInSuccessor } from '../ledger/returning/moved-document.ts';
import { toMdx } from '../markdown/to-mdx.ts';
import type { Ledger } from '../model/anchor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMeta, LibraryDocument } from '../model/document.ts';
import type { Occurrence, Theme } from '../model/theme.ts';
import { writeJson } from '../text/write-json.ts';
import { findThemes, type FindThemes } from '../themes/find-occurrences.ts';
import type { Converted } from './convert-source.ts';
import { missingFacts } from '../metadata/missing-facts.ts';
import { refused, type ContentFile, type FinishResult, type RelateResult } from './results.ts';
import { textPlaces } from './text-places.ts';

/** What a converted document meets when it is finished. */
export interface Before {
  /** Its ledger, or null if there is none. */
  ledger: Ledger | null;
  /** What the document of its slug said of itself when it was converted last; null where that is not known. */
  meta: DocumentMeta | null;
}

function sourceError(file: string, rule: string, message: string): Diagnostic {
  return { rule, message, source: file, page: null, line: null, severity: 'error' };
}

/** Why a source may not become a document: its document was taken down as a whole. Null if it may. */
function withdrawnError(meta: DocumentMeta, previous: Ledger | null): Diagnostic | null {
  const withdrawn = previous?.withdrawn;
  if (withdrawn === undefined) return null;
  // Its address may not come to mean another text.
  const message = `“${meta.slug}” was withdrawn on ${withdrawn.on}: ${withdrawn.reason} Remove the file, or give it another slug in sources.yaml.`;
  return sourceError(meta.source.file, 'withdrawn', message);
}

/**
 * Why a source may not become a document: it is another one than that whose addresses are published under
 * its slug. Null if it is the same.
 * @param former what that one says of itself, where it is known
 */
function otherDocumentError(
  { document: { meta, blocks } }: Converted,
  previous: Ledger | null,
  former: DocumentMeta | null,
): Diagnostic | null {
  const message = previous === null ? null : otherDocument(previous, former, meta, blocks);
  return message === null ? null : sourceError(meta.source.file, 'another-document', message);
}

let madeLast: { of: readonly Theme[]; find: FindThemes } | null = null;

/** The search for some themes: making it costs more than searching one document, so the last is kept. */
function searchFor(themes: readonly Theme[]): FindThemes {
  if (madeLast?.of !== themes) madeLast = { of: themes, find: findThemes(themes) };
  return madeLast.find;
}

/**
 * A document's occurrences of each theme; its blocks are given the names of those that are named at their
 * paragraphs (docs/decisions/0012-which-themes-are-named-at-paragraphs.md).
 */
function relateThemes({ meta, blocks }: LibraryDocument, themes: readonly Theme[]): Occurrence[][] {
  const all = searchFor(themes)(meta.slug, blocks);
  themes.forEach(({ slug, atParagraphs = false }, at) => {
    if (!atParagraphs) return;
    const anchors = new Set(all[at]?.map(({ anchor }) => anchor));
    for (const block of blocks) if (anchors.has(block.id)) block.themes.push(slug);
  });
  return all;
}

/** Why a converted document may not be published under its slug, or null. */
function refusal(converted: Converted, before: Before): Diagnostic | null {
  return (
    withdrawnError(converted.document.meta, before.ledger) ??
    otherDocumentError(converted, before.ledger, before.meta)
  );
}

/** A person looks at so many warnings of one document; its page has them all. */
const mostWarnings = 6;

/** What a person should look at in a document: what was not found, and what is in doubt. */
function warningsOf({ meta, diagnostics }: LibraryDocument): Diagnostic[] {
  return [...missingFacts(meta), ...diagnostics.filter(({ severity }) => severity === 'warning')];
}

/** The first warnings of a document, and how many more there are. */
function firstWarnings({ meta }: LibraryDocument, warnings: readonly Diagnostic[]): Diagnostic[] {
  const more = warnings.length - mostWarnings;
  if (more <= 0) return [...warnings];
  const rest = sourceError(meta.source.file, 'more', `${more} more stand on its page.`);
  return [...warnings.slice(0, mostWarnings), { ...rest, severity: 'warning' }];
}

function summaryOf({ meta, fidelity, repairs }: LibraryDocument, warnings: number) {
  return { meta, fidelity, repairs, warnings };
}

function filesOf(document: LibraryDocument, ledger: Ledger): ContentFile[] {
  const { slug } = document.meta;
  return [
    [`documents/${slug}.json`, writeJson(document)],
    [`anchors/${slug}.json`, writeJson(ledger)],
    [`reports/${slug}.mdx`, toMdx(document, goneNotes(ledger, document))],
  ];
}

/** A document as the library has it: the converted one under the slug that was settled for it. */
function underSlug(converted: Converted, slug: string): Converted {
  const { document } = converted;
  return { ...converted, document: { ...document, meta: { ...document.meta, slug } } };
}

/**
 * Finishes one converted document: the ledger has its say on its anchors, then its themes are sought, then
 * its files are written. Needs no other document, so that many can be finished side by side.
 * @param slug the one that was settled for it
 */
export function finishDocument(
  converted: Converted,
  slug: string,
  before: Before,
  themes: readonly Theme[],
  plan: LedgerPlan,
): FinishResult {
  const own = underSlug(converted, slug);
  const refusedFor = refusal(own, before);
  if (refusedFor !== null) return refused([refusedFor]);
  const { document, ledger, losses, diagnostics, errors } = keepLedger(own, before.ledger, plan);
  if (errors.length > 0) return refused(errors);
  const occurrences = relateThemes(document, themes);
  const known = before.ledger?.anchors ?? [];
  const warnings = warningsOf(document);
  return {
    errors: [],
    summary: summaryOf(document, warnings.length),
    files: filesOf(document, ledger),
    kept: [],
    occurrences,
    notices: [...diagnostics, ...firstWarnings(document, warnings)],
    losses,
    texts: textPlaces(document.blocks, known),
    wasPublished: known.some(({ published }) => published !== null),
    away: leadsAway(ledger.anchors),
  };
}

/** Finds the texts of a document that no source gives any more in one that has most of them. */
export function findInSuccessor(
  converted: Converted,
  slug: string,
  before: Before,
  plan: LedgerPlan,
  former: Ledger,
): RelateResult {
  const own = underSlug(converted, slug);
  if (refusal(own, before) !== null) return [];
  return placesInSuccessor(former, keepLedger(own, before.ledger, plan).document);
}
