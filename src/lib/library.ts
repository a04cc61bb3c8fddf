import type { Ledger } from './model/anchor.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { LibraryDocument } from './model/document.ts';
import type { SourceText } from './model/source.ts';
import type { Occurrence, Theme } from './model/theme.ts';
import { convertSource, SourceError, type Converted } from './pipeline.ts';
import { findOccurrences } from './stages/find-occurrences.ts';
import { draftLedger } from './stages/keep-ledger.ts';
import { toMdx, type GoneNote } from './stages/to-mdx.ts';
import { settleSlugs } from './slugs.ts';
import type { KnowsWord } from './text/word-repairs.ts';
import { writeJson } from './write-json.ts';

export interface Library {
  documents: LibraryDocument[];
  /** Generated files by path below the content folder. */
  files: Map<string, string>;
  /** What is wrong with the sources that could not be converted. */
  errors: Diagnostic[];
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

/** The ledger's anchors that no longer are a paragraph, each with the place where its note stands. */
function goneNotes(ledger: Ledger, document: LibraryDocument): GoneNote[] {
  const live = new Set(document.blocks.map(({ id }) => id));
  return ledger.anchors
    .filter(({ id }) => !live.has(id))
    .map(({ id, state, to, reason }) => ({
      id,
      state,
      to,
      reason,
      before: to.find((one) => live.has(one)) ?? null,
    }));
}

/**
 * Converts all sources of a library and returns every generated file. Themes are sought when every
 * document has its anchors. Sources with errors are left out and reported; the caller decides whether
 * the rest is worth having.
 */
export function convertLibrary(
  sources: readonly SourceText[],
  themes: readonly Theme[],
  knows: KnowsWord,
): Library {
  const { converted, errors } = convertAll(sources, knows);
  const recorded = new Set(sources.flatMap(({ slug }) => slug ?? []));
  const slugs = settleSlugs(
    converted.map(({ document }) => document.meta),
    recorded,
  );
  converted.forEach(({ document }, index) => (document.meta.slug = slugs[index] as string));
  errors.push(...slugErrors(converted));
  const documents = converted.map(({ document }) => document);
  const occurrences = relateThemes(documents, themes);
  const files = new Map<string, string>();
  for (const { document, aliases } of converted) {
    const { slug } = document.meta;
    const ledger = draftLedger(slug, document.blocks, aliases);
    files.set(`documents/${slug}.json`, writeJson(document));
    files.set(`anchors/${slug}.json`, writeJson(ledger));
    files.set(`reports/${slug}.mdx`, toMdx(document, goneNotes(ledger, document)));
  }
  for (const [theme, found] of occurrences) {
    files.set(`occurrences/${theme}.json`, writeJson({ contract: 1, theme, occurrences: found }));
  }
  return { documents, files, errors };
}
