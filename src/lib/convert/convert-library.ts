import type { Ledger } from '../model/anchor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMeta, LibraryDocument } from '../model/document.ts';
import type { KnowsWord, SourceText } from '../model/source.ts';
import type { Occurrence, Theme } from '../model/theme.ts';
import { SourceError } from '../model/source-error.ts';
import { convertSource, type Converted } from './convert-source.ts';
import { findOccurrences } from '../themes/find-occurrences.ts';
import { goneNotes } from '../ledger/notes/gone-notes.ts';
import type { Loss } from '../ledger/losses/losses.ts';
import { otherDocument } from '../ledger/other-document.ts';
import { abandonLedger, keepLedger, ledgerErrors, type LedgerPlan } from '../ledger/keep-ledger.ts';
import { toMdx } from '../markdown/to-mdx.ts';
import { settleSlugs } from './slugs.ts';
import { writeJson } from '../text/write-json.ts';

/** A generated file: its path below the content folder, and its text. */
export type ContentFile = readonly [path: string, text: string];

export interface Library {
  documents: LibraryDocument[];
  /** Generated files by path below the content folder. */
  files: Map<string, string>;
  /** What is wrong with the sources that could not be converted. */
  errors: Diagnostic[];
  /** What a person should look at in this conversion; no part of any document. */
  notices: Diagnostic[];
  /** Published anchors that this conversion would lose, or has given up where the plan accepts it. */
  losses: Loss[];
}

/** The ledgers before, by document slug, and how to treat them. */
export interface LedgerInput extends LedgerPlan {
  previous: ReadonlyMap<string, Ledger>;
}

/** One document as it is published, with everything that comes of it. */
export interface Finished {
  /** What forbids it to be written. */
  errors: Diagnostic[];
  ledger: Ledger;
  document: LibraryDocument;
  files: ContentFile[];
  /** Its occurrences of each theme, in the themes' order. */
  occurrences: Occurrence[][];
  notices: Diagnostic[];
  losses: Loss[];
}

function sourceError(file: string, rule: string, message: string): Diagnostic {
  return { rule, message, source: file, page: null, line: null, severity: 'error' };
}

/**
 * Settles which converted documents the library takes, and under which slug.
 * @param metas of all documents, in the order of their sources
 * @param recorded slugs that the manifest records
 * @returns each document's slug, null where another document has claimed it before; the errors say which
 */
export function settleDocuments(metas: readonly DocumentMeta[], recorded: ReadonlySet<string>) {
  const owners = new Map<string, string>();
  const errors: Diagnostic[] = [];
  const slugs = settleSlugs(metas, recorded).map((slug, at): string | null => {
    const { file } = (metas[at] as DocumentMeta).source;
    const first = owners.get(slug);
    if (first === undefined) {
      owners.set(slug, file);
      return slug;
    }
    const message = `“${slug}” is already the slug of ${first}. Give one of the two a slug of its own in sources.yaml.`;
    errors.push(sourceError(file, 'slug-taken', message));
    return null;
  });
  return { slugs, errors };
}

/** Why a source may not become a document: its document was taken down as a whole. Null if it may. */
export function withdrawnError(meta: DocumentMeta, previous: Ledger | null): Diagnostic | null {
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
export function otherDocumentError(
  { document: { meta, blocks } }: Converted,
  previous: Ledger | null,
  former: DocumentMeta | null,
): Diagnostic | null {
  const message = previous === null ? null : otherDocument(previous, former, meta, blocks);
  return message === null ? null : sourceError(meta.source.file, 'another-document', message);
}

/** A document's occurrences of each theme; its blocks are given the themes' names. */
function relateThemes({ meta, blocks }: LibraryDocument, themes: readonly Theme[]): Occurrence[][] {
  return themes.map((theme) => {
    const found = findOccurrences(meta.slug, blocks, theme);
    const anchors = new Set(found.map(({ anchor }) => anchor));
    for (const block of blocks) if (anchors.has(block.id)) block.themes.push(theme.slug);
    return found;
  });
}

/**
 * Finishes one converted document: the ledger has its say on its anchors, then its themes are sought, then
 * its files are written. Needs no other document, so that many can be finished side by side.
 * @param previous the document's ledger before, or null if there is none
 */
export function finishDocument(
  converted: Converted,
  previous: Ledger | null,
  themes: readonly Theme[],
  plan: LedgerPlan,
): Finished {
  const { document, ledger, losses, diagnostics, errors } = keepLedger(converted, previous, plan);
  const occurrences = relateThemes(document, themes);
  const { slug } = document.meta;
  const files: ContentFile[] = [
    [`documents/${slug}.json`, writeJson(document)],
    [`anchors/${slug}.json`, writeJson(ledger)],
    [`reports/${slug}.mdx`, toMdx(document, goneNotes(ledger, document))],
  ];
  return { errors, ledger, document, files, occurrences, notices: diagnostics, losses };
}

/** What is left of a document that no source gives any more: its losses, and its ledger as it then stands. */
export function abandonDocument(ledger: Ledger, plan: LedgerPlan) {
  const abandoned = abandonLedger(ledger, plan);
  const path = `anchors/${ledger.document}.json`;
  const files: ContentFile[] =
    abandoned.ledger === null ? [] : [[path, writeJson(abandoned.ledger)]];
  return { losses: abandoned.losses, errors: ledgerErrors(ledger, plan), files };
}

/** The file of a theme's occurrences in all documents. */
export function occurrencesFile(theme: Theme, occurrences: readonly Occurrence[]): ContentFile {
  const { slug } = theme;
  return [`occurrences/${slug}.json`, writeJson({ contract: 1, theme: slug, occurrences })];
}

function convertAll(sources: readonly SourceText[], knows: KnowsWord) {
  const converted: Converted[] = [];
  const errors: Diagnostic[] = [];
  for (const source of sources) {
    try {
      converted.push(convertSource(source, knows));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      errors.push(...error.diagnostics);
    }
  }
  return { converted, errors };
}

/**
 * Converts all sources of a library, one after the other, and returns every generated file. Sources with
 * errors are left out and reported, and so are losses of anchors; the caller decides whether the rest is
 * worth having.
 */
export function convertLibrary(
  sources: readonly SourceText[],
  themes: readonly Theme[],
  knows: KnowsWord,
  { previous, ...plan }: LedgerInput,
): Library {
  const { converted, errors } = convertAll(sources, knows);
  const settled = settleDocuments(
    converted.map(({ document }) => document.meta),
    new Set(sources.flatMap(({ slug }) => slug ?? [])),
  );
  errors.push(...settled.errors);
  const finished = converted.flatMap((one, at): Finished[] => {
    const slug = settled.slugs[at] ?? null;
    if (slug === null) return [];
    one.document.meta.slug = slug;
    const ledger = previous.get(slug) ?? null;
    const error =
      withdrawnError(one.document.meta, ledger) ?? otherDocumentError(one, ledger, null);
    if (error !== null) errors.push(error);
    return error === null ? [finishDocument(one, ledger, themes, plan)] : [];
  });
  errors.push(...finished.flatMap((one) => one.errors));
  const held = new Set(finished.map(({ document }) => document.meta.slug));
  const abandoned = [...previous.values()]
    .filter(({ document }) => !held.has(document))
    .map((ledger) => abandonDocument(ledger, plan));
  errors.push(...abandoned.flatMap((one) => one.errors));
  const occurrences = themes.map((theme, at) =>
    occurrencesFile(
      theme,
      finished.flatMap((one) => one.occurrences[at] ?? []),
    ),
  );
  return {
    documents: finished.map(({ document }) => document),
    files: new Map([...finished, ...abandoned].flatMap(({ files }) => files).concat(occurrences)),
    errors,
    notices: finished.flatMap(({ notices }) => notices),
    losses: [...finished, ...abandoned].flatMap(({ losses }) => losses),
  };
}
