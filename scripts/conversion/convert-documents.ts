import {
  abandonDocument,
  settleDocuments,
  type ContentFile,
} from '../../src/lib/convert/convert-library.ts';
import type { Loss } from '../../src/lib/ledger/losses/losses.ts';
import type { Ledger } from '../../src/lib/model/anchor.ts';
import type { Diagnostic } from '../../src/lib/model/diagnostic.ts';
import type { DocumentMeta } from '../../src/lib/model/document.ts';
import type { Theme } from '../../src/lib/model/theme.ts';
import type { LedgerPlan } from '../../src/lib/ledger/keep-ledger.ts';
import type { FoundSource } from '../io/seeds/find-seeds.ts';
import { ledgersIn, readLedger } from '../../src/content/read-ledgers.ts';
import { ConversionPool, type Progress } from './conversion-pool.ts';
import { awayError, awayErrors, type Elsewhere } from './elsewhere.ts';
import { Finishing, type Held, type Settled } from './finishing.ts';
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

function merge(parts: readonly Outcome[]): Outcome {
  return {
    documents: parts.flatMap(({ documents }) => documents),
    errors: parts.flatMap(({ errors }) => errors),
    notices: parts.flatMap(({ notices }) => notices),
    losses: parts.flatMap(({ losses }) => losses),
  };
}

function outcomeOf({ summary, errors, notices, losses }: Held): Outcome {
  return { documents: summary === null ? [] : [summary], errors, notices, losses };
}

/** Looks after the ledgers of documents that no source gives any more. */
function abandonOthers(
  { to, plan, put }: Assignment,
  gone: readonly Ledger[],
  elsewhere: Elsewhere,
): Outcome {
  const parts = gone.map((ledger): Outcome => {
    const own = { ...plan, elsewhere: elsewhere.of(ledger.document) };
    const { files, losses, errors } = abandonDocument(ledger, own);
    files.forEach(([path, text]: ContentFile) => put(path, text));
    return { ...emptyOutcome(), losses, errors: [...errors, ...awayErrors(to, ledger, elsewhere)] };
  });
  return merge(parts);
}

/** The ledgers of documents that no source gives any more. */
function goneLedgers(to: string, held: ReadonlySet<string>) {
  const read = ledgersIn(to)
    .filter((slug) => !held.has(slug))
    .flatMap((slug) => readLedger(to, slug) ?? []);
  return {
    gone: read.filter((one): one is Ledger => 'anchors' in one),
    errors: read.filter((one): one is Diagnostic => 'rule' in one),
  };
}

/**
 * Converts documents on all cores and hands on every generated file as it comes; of a library of any size
 * only a few documents are held at once. What a person says of texts, and what moved from one document to
 * another, is settled once all are known: the documents concerned are then finished again.
 */
export async function convertDocuments(assignment: Assignment): Promise<Outcome> {
  const pool = new ConversionPool(assignment.found.length);
  try {
    const { settled, errors } = await settle(pool, assignment);
    const finishing = new Finishing(pool, assignment, settled);
    await finishing.all();
    const said = await finishing.apply(assignment.plan.same ?? []);
    const { gone, errors: bad } = goneLedgers(assignment.to, finishing.heldSlugs());
    const elsewhere = await finishing.relate(gone);
    const abandoned = abandonOthers(assignment, gone, elsewhere);
    finishing.putOccurrences();
    const finished = finishing.results().map(outcomeOf);
    const astray = finishing
      .results()
      .flatMap(({ slug, away }) =>
        away.flatMap((one) => awayError(assignment.to, slug, one, elsewhere) ?? []),
      );
    const all = [...errors, ...said, ...bad, ...astray];
    return merge([{ ...emptyOutcome(), errors: all }, ...finished, abandoned]);
  } finally {
    await pool.close();
  }
}
