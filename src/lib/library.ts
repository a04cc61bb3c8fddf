import type { Ledger } from './model/anchor.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { LibraryDocument } from './model/document.ts';
import type { SourceText } from './model/source.ts';
import type { Occurrence, Theme } from './model/theme.ts';
import { convertSource, SourceError, type Converted } from './pipeline.ts';
import { findOccurrences } from './stages/find-occurrences.ts';
import { goneNotes } from './ledger/gone-notes.ts';
import type { Loss } from './ledger/losses.ts';
import { abandonLedger, keepLedger, type Kept, type LedgerPlan } from './stages/keep-ledger.ts';
import { toMdx } from './stages/to-mdx.ts';
import { settleSlugs } from './slugs.ts';
import type { KnowsWord } from './text/word-repairs.ts';
import { writeJson } from './write-json.ts';

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

/** Reports two sources that claim one slug; the manifest settles it. */
function slugErrors(converted: readonly Converted[]): Diagnostic[] {
  const seen = new Map<string, string>();
  return converted.flatMap(({ document: { meta } }): Diagnostic[] => {
    const first = seen.get(meta.slug);
    seen.set(meta.slug, first ?? meta.source.file);
    if (first === undefined) return [];
    const message = `“${meta.slug}” is already the slug of ${first}. Give one of the two a slug of its own in sources.yaml.`;
    return [
      {
        rule: 'slug-taken',
        message,
        source: meta.source.file,
        page: null,
        line: null,
        severity: 'error',
      },
    ];
  });
}

/** Names each block's themes, and returns the occurrences by theme. */
function relateThemes(
  documents: LibraryDocument[],
  themes: readonly Theme[],
): Map<string, Occurrence[]> {
  const byTheme = new Map<string, Occurrence[]>();
  for (const theme of themes) {
    const all = documents.flatMap((document) =>
      findOccurrences(document.meta.slug, document.blocks, theme),
    );
    byTheme.set(theme.slug, all);
    const found = new Set(all.map(({ report, anchor }) => `${report}#${anchor}`));
    for (const document of documents) {
      for (const block of document.blocks) {
        if (found.has(`${document.meta.slug}#${block.id}`)) block.themes.push(theme.slug);
      }
    }
  }
  return byTheme;
}

/** Reports sources whose document was taken down as a whole: its address may not come to mean another text. */
function withdrawnErrors(
  converted: readonly Converted[],
  previous: LedgerInput['previous'],
): Diagnostic[] {
  return converted.flatMap(({ document: { meta } }): Diagnostic[] => {
    const withdrawn = previous.get(meta.slug)?.withdrawn;
    if (withdrawn === undefined) return [];
    const message = `“${meta.slug}” was withdrawn on ${withdrawn.on}: ${withdrawn.reason} Remove the file, or give it another slug in sources.yaml.`;
    const { file } = meta.source;
    return [
      { rule: 'withdrawn', message, source: file, page: null, line: null, severity: 'error' },
    ];
  });
}

/** The losses of documents that no source gives any more, and their ledgers as they then stand. */
function keepAbandoned({ previous, ...plan }: LedgerInput, held: ReadonlySet<string>) {
  const abandoned = [...previous.values()].filter(({ document }) => !held.has(document));
  return abandoned.map((ledger) => abandonLedger(ledger, plan));
}

function addContent(files: Library['files'], kept: Kept): void {
  const { slug } = kept.document.meta;
  files.set(`documents/${slug}.json`, writeJson(kept.document));
  files.set(`anchors/${slug}.json`, writeJson(kept.ledger));
  files.set(`reports/${slug}.mdx`, toMdx(kept.document, goneNotes(kept.ledger, kept.document)));
}

/**
 * Converts all sources of a library and returns every generated file. The ledger has its say on each
 * document's anchors; themes are sought when every document has its own. Sources with errors are left
 * out and reported, and so are losses of anchors; the caller decides whether the rest is worth having.
 */
export function convertLibrary(
  sources: readonly SourceText[],
  themes: readonly Theme[],
  knows: KnowsWord,
  ledgers: LedgerInput,
): Library {
  const { converted, errors } = convertAll(sources, knows);
  const recorded = new Set(sources.flatMap(({ slug }) => slug ?? []));
  const slugs = settleSlugs(
    converted.map(({ document }) => document.meta),
    recorded,
  );
  converted.forEach(({ document }, index) => (document.meta.slug = slugs[index] as string));
  errors.push(...slugErrors(converted), ...withdrawnErrors(converted, ledgers.previous));
  const kept = converted.map((one) =>
    keepLedger(one, ledgers.previous.get(one.document.meta.slug) ?? null, ledgers),
  );
  const documents = kept.map(({ document }) => document);
  const abandoned = keepAbandoned(ledgers, new Set(documents.map(({ meta }) => meta.slug)));
  const occurrences = relateThemes(documents, themes);
  const files: Library['files'] = new Map();
  kept.forEach((one) => addContent(files, one));
  for (const { ledger } of abandoned) {
    if (ledger !== null) files.set(`anchors/${ledger.document}.json`, writeJson(ledger));
  }
  for (const [theme, found] of occurrences) {
    files.set(`occurrences/${theme}.json`, writeJson({ contract: 1, theme, occurrences: found }));
  }
  return {
    documents,
    files,
    errors,
    notices: kept.flatMap(({ diagnostics }) => diagnostics),
    losses: [...kept, ...abandoned].flatMap(({ losses }) => losses),
  };
}
