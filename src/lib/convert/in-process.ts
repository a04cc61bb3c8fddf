import { ledgerNamed } from '../ledger/former-slugs.ts';
import type { LedgerPlan } from '../ledger/keep-ledger.ts';
import type { Ledger } from '../model/anchor.ts';
import type { LibraryDocument } from '../model/document.ts';
import { SourceError } from '../model/diagnostic.ts';
import type { KnowsWord, SourceText } from '../model/source.ts';
import type { Theme } from '../model/theme.ts';
import { convertLibrary, type Outcome } from './convert-library.ts';
import { convertSource, type Converted } from './convert-source.ts';
import { findInSuccessor, finishDocument, type Before } from './finish-document.ts';
import type { ConvertResult } from './results.ts';
import type { Workshop } from './workshop.ts';

/** Works on documents one after the other, in this process, and holds them all: for tests and benchmarks. */
class InProcess implements Workshop<SourceText> {
  private readonly converted = new Map<SourceText, Converted>();
  private readonly knows: KnowsWord;
  private readonly themes: readonly Theme[];
  private readonly previous: ReadonlyMap<string, Ledger>;

  constructor(knows: KnowsWord, themes: readonly Theme[], previous: ReadonlyMap<string, Ledger>) {
    this.knows = knows;
    this.themes = themes;
    this.previous = previous;
  }

  private convertOne(source: SourceText): ConvertResult {
    try {
      const converted = convertSource(source, this.knows);
      this.converted.set(source, converted);
      return { meta: converted.document.meta };
    } catch (error) {
      if (error instanceof SourceError) return { errors: error.diagnostics };
      throw error;
    }
  }

  private before(slug: string): Before {
    return { ledger: this.previous.get(slug) ?? null, meta: null };
  }

  convert: Workshop<SourceText>['convert'] = async (sources) =>
    sources.map((source) => this.convertOne(source));

  finish: Workshop<SourceText>['finish'] = async ({ source, slug, plan }) =>
    finishDocument(this.converted.get(source)!, slug, this.before(slug), this.themes, plan);

  relate: Workshop<SourceText>['relate'] = async ({ source, slug, plan, former }) =>
    findInSuccessor(this.converted.get(source)!, slug, this.before(slug), plan, former);

  ledgers: Workshop<SourceText>['ledgers'] = () => [...this.previous.values()];

  ledgerOf: Workshop<SourceText>['ledgerOf'] = (slug) => ledgerNamed(this.previous, slug);
}

/** A converted library with all its files. */
export interface Library extends Outcome {
  /** Generated files by path below the content folder. */
  files: Map<string, string>;
}

/**
 * Converts all sources of a library in this process.
 * @param previous the ledgers before, by document slug
 */
export async function convertInProcess(
  sources: readonly SourceText[],
  themes: readonly Theme[],
  knows: KnowsWord,
  { previous, ...plan }: LedgerPlan & { previous: ReadonlyMap<string, Ledger> },
): Promise<Library> {
  const files = new Map<string, string>();
  const outcome = await convertLibrary(new InProcess(knows, themes, previous), {
    sources,
    recordedSlug: ({ slug }) => slug,
    themes,
    plan,
    put: (path, text) => files.set(path, text),
    keep: () => undefined,
  });
  return { ...outcome, files };
}

/** The documents of a converted library, as their files have them. */
export function documentsOf({ files }: Library): LibraryDocument[] {
  return [...files]
    .filter(([path]) => path.startsWith('documents/'))
    .map(([, text]) => JSON.parse(text) as LibraryDocument);
}
