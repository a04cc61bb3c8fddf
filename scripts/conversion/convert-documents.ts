import {
  abandonDocument,
  occurrencesFile,
  settleDocuments,
  type ContentFile,
} from '../../src/lib/convert/convert-library.ts';
import type { Loss } from '../../src/lib/ledger/losses.ts';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import type { DocumentMeta } from '../../src/lib/model/document.ts';
import type { Occurrence, Theme } from '../../src/lib/model/theme.ts';
import type { LedgerPlan } from '../../src/lib/ledger/keep-ledger.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import { ledgersIn, readLedger } from '../../src/content/read-ledgers.ts';
import { ConversionPool, type Progress } from './conversion-pool.ts';
import type { DocumentSummary } from './tasks.ts';

/** What a conversion of a library comes to, besides its files. */
export interface Outcome {
  documents: DocumentSummary[];
  errors: Diagnostic[];
  notices: Diagnostic[];
  losses: Loss[];
}

/** What a conversion is given, and whom it hands files and tells of progress. */
export interface Assignment {
  found: readonly FoundSource[];
  themes: Theme[];
  /** The content folder, for the ledgers before. */
  to: string;
  plan: LedgerPlan;
  put: (path: string, text: string) => void;
  /** Told of a file that is in the content folder as it should be. */
  keep: (path: string) => void;
  onProgress: Progress;
}

interface Settled {
  found: FoundSource;
  slug: string;
}

const emptyOutcome = (): Outcome => ({ documents: [], errors: [], notices: [], losses: [] });

/** Converts every source, and settles which become documents and under which slugs. */
async function settle(
  pool: ConversionPool,
  { found, onProgress }: Assignment,
): Promise<{ settled: Settled[]; errors: Diagnostic[] }> {
  const results = await pool.convert(found, onProgress);
  const errors = results.flatMap((one) => ('errors' in one ? one.errors : []));
  const converted = results.flatMap((one, at): { found: FoundSource; meta: DocumentMeta }[] =>
    'meta' in one ? [{ found: found[at] as FoundSource, meta: one.meta }] : [],
  );
  const { slugs, errors: slugErrors } = settleDocuments(
    converted.map(({ meta }) => meta),
    new Set(found.flatMap(({ slug }) => slug ?? [])),
  );
  const settled = converted.flatMap((one, at): Settled[] => {
    const slug = slugs[at] ?? null;
    return slug === null ? [] : [{ found: one.found, slug }];
  });
  return { settled, errors: [...errors, ...slugErrors] };
}

/** Finishes the documents side by side; each one's files are handed on at once. */
async function finishAll(
  pool: ConversionPool,
  settled: readonly Settled[],
  { themes, to, plan, put, keep }: Assignment,
): Promise<Outcome> {
  const occurrences: Occurrence[][][] = [];
  const parts = await Promise.all(
    settled.map(async (one, at): Promise<Outcome> => {
      const { files, kept, summary, ...part } = await pool.finish({ ...one, to, themes, plan });
      occurrences[at] = part.occurrences;
      files.forEach(([path, text]) => put(path, text));
      kept.forEach(keep);
      return { ...part, documents: summary === null ? [] : [summary] };
    }),
  );
  themes.forEach((theme, at) =>
    put(
      ...occurrencesFile(
        theme,
        occurrences.flatMap((one) => one[at] ?? []),
      ),
    ),
  );
  return merge(parts);
}

function merge(parts: readonly Outcome[]): Outcome {
  return {
    documents: parts.flatMap(({ documents }) => documents),
    errors: parts.flatMap(({ errors }) => errors),
    notices: parts.flatMap(({ notices }) => notices),
    losses: parts.flatMap(({ losses }) => losses),
  };
}

/** Looks after the ledgers of documents that no source gives any more. */
function abandonOthers({ to, plan, put }: Assignment, held: ReadonlySet<string>): Outcome {
  const parts = ledgersIn(to)
    .filter((slug) => !held.has(slug))
    .map((slug): Outcome => {
      const ledger = readLedger(to, slug);
      if (ledger === null) return emptyOutcome();
      if ('rule' in ledger) return { ...emptyOutcome(), errors: [ledger] };
      const { files, losses } = abandonDocument(ledger, plan);
      files.forEach(([path, text]: ContentFile) => put(path, text));
      return { ...emptyOutcome(), losses };
    });
  return merge(parts);
}

/**
 * Converts documents on all cores and hands on every generated file as it comes; of a library of any size
 * only a few documents are held at once.
 */
export async function convertDocuments(assignment: Assignment): Promise<Outcome> {
  const pool = new ConversionPool(assignment.found.length);
  try {
    const { settled, errors } = await settle(pool, assignment);
    const finished = await finishAll(pool, settled, assignment);
    const held = new Set(finished.documents.map(({ meta }) => meta.slug));
    const abandoned = abandonOthers(assignment, held);
    return merge([{ ...emptyOutcome(), errors }, finished, abandoned]);
  } finally {
    await pool.close();
  }
}
