import { abandonLedger, ledgerErrors, type LedgerPlan } from '../ledger/keep-ledger.ts';
import { givenUpSlugs } from '../ledger/former-slugs.ts';
import type { Loss } from '../ledger/losses/losses.ts';
import type { Ledger } from '../model/anchor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMeta } from '../model/document.ts';
import { writeJson } from '../text/write-json.ts';
import { awayError, awayErrors, type Elsewhere } from './elsewhere.ts';
import { Finishing, type Held } from './finishing.ts';
import type { DocumentSummary } from './results.ts';
import { settleSlugs } from './slugs.ts';
import type { Assignment, Settled, Workshop } from './workshop.ts';

/** What a conversion of a library comes to, besides its files. */
export interface Outcome {
  documents: DocumentSummary[];
  /** What is wrong with the sources that could not be converted. */
  errors: Diagnostic[];
  /** What a person should look at in this conversion; no part of any document. */
  notices: Diagnostic[];
  /** Published anchors that this conversion would lose, or has given up where the plan accepts it. */
  losses: Loss[];
}

const emptyOutcome = (): Outcome => ({ documents: [], errors: [], notices: [], losses: [] });

function slugError(file: string, message: string): Diagnostic {
  return { rule: 'slug-taken', message, source: file, page: null, line: null, severity: 'error' };
}

/**
 * Settles which converted documents the library takes, and under which slug.
 * @param metas of all documents, in the order of their sources
 * @param recorded slugs that the manifest records
 * @param givenUp slugs that documents gave up, each with the one that its document has now
 * @returns each document's slug, null where another document has claimed it before; the errors say which
 */
function settleDocuments(
  metas: readonly DocumentMeta[],
  recorded: ReadonlySet<string>,
  givenUp: ReadonlyMap<string, string>,
) {
  const owners = new Map<string, string>();
  const errors: Diagnostic[] = [];
  const slugs = settleSlugs(metas, recorded).map((slug, at): string | null => {
    const { file } = (metas[at] as DocumentMeta).source;
    const now = givenUp.get(slug);
    if (now !== undefined) {
      const why = `“${slug}” was given up for “${now}”, and its address forwards there. Give the file another slug in sources.yaml.`;
      errors.push(slugError(file, why));
      return null;
    }
    const first = owners.get(slug);
    if (first === undefined) {
      owners.set(slug, file);
      return slug;
    }
    const message = `“${slug}” is already the slug of ${first}. Give one of the two a slug of its own in sources.yaml.`;
    errors.push(slugError(file, message));
    return null;
  });
  return { slugs, errors };
}

/** Converts every source, and settles which become documents and under which slugs. */
async function settle<Source>(
  workshop: Workshop<Source>,
  { sources, recordedSlug }: Assignment<Source>,
): Promise<{ settled: Settled<Source>[]; errors: Diagnostic[] }> {
  const results = await workshop.convert(sources);
  const errors = results.flatMap((one) => ('errors' in one ? one.errors : []));
  const converted = results.flatMap((one, at): { source: Source; meta: DocumentMeta }[] =>
    'meta' in one ? [{ source: sources[at] as Source, meta: one.meta }] : [],
  );
  const recorded = new Set(sources.flatMap((source) => recordedSlug(source) ?? []));
  const slugs = settleDocuments(
    converted.map(({ meta }) => meta),
    recorded,
    givenUpSlugs(workshop.ledgers().filter((one) => 'anchors' in one)),
  );
  const settled = converted.flatMap(({ source }, at): Settled<Source>[] => {
    const slug = slugs.slugs[at] ?? null;
    return slug === null ? [] : [{ source, slug }];
  });
  return { settled, errors: [...errors, ...slugs.errors] };
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

/** What is left of a document that no source gives any more: its losses, and its ledger as it then stands. */
function abandon(
  ledger: Ledger,
  plan: LedgerPlan,
  put: Assignment<unknown>['put'],
): Pick<Outcome, 'losses' | 'errors'> {
  const abandoned = abandonLedger(ledger, plan);
  if (abandoned.ledger !== null)
    put(`anchors/${ledger.document}.json`, writeJson(abandoned.ledger));
  return { losses: abandoned.losses, errors: ledgerErrors(ledger, plan) };
}

/** Looks after the ledgers of documents that no source gives any more. */
function abandonOthers<Source>(
  { plan, put }: Assignment<Source>,
  { ledgerOf }: Workshop<Source>,
  gone: readonly Ledger[],
  elsewhere: Elsewhere,
): Outcome {
  const parts = gone.map((ledger): Outcome => {
    const own = { ...plan, elsewhere: elsewhere.of(ledger.document) };
    const { losses, errors } = abandon(ledger, own, put);
    const astray = awayErrors(ledgerOf, ledger, elsewhere);
    return { ...emptyOutcome(), losses, errors: [...errors, ...astray] };
  });
  return merge(parts);
}

/** Ledgers of documents that no source gives any more, and what is wrong with those that can't be read. */
function goneLedgers<Source>(workshop: Workshop<Source>, held: ReadonlySet<string>) {
  const read = workshop.ledgers();
  const errorOf = (one: Diagnostic) => !held.has(one.source.replace(/^anchors\/|\.json$/g, ''));
  return {
    gone: read.filter((one): one is Ledger => 'anchors' in one && !held.has(one.document)),
    errors: read.filter((one): one is Diagnostic => 'rule' in one && errorOf(one)),
  };
}

/**
 * Converts a library and hands on every generated file as it comes; of a library of any size only a few
 * documents are held at once. What a person says of texts, and what moved from one document to another,
 * is settled once all are known: the documents concerned are then finished again. Sources with errors are
 * left out and reported, and so are losses of anchors; the caller decides whether the rest is worth having.
 */
export async function convertLibrary<Source>(
  workshop: Workshop<Source>,
  assignment: Assignment<Source>,
): Promise<Outcome> {
  const { settled, errors } = await settle(workshop, assignment);
  const finishing = new Finishing(workshop, assignment, settled);
  await finishing.all();
  const said = await finishing.apply(assignment.plan.same ?? []);
  const { gone, errors: bad } = goneLedgers(workshop, finishing.heldSlugs());
  const elsewhere = await finishing.relate(gone);
  const abandoned = abandonOthers(assignment, workshop, gone, elsewhere);
  finishing.putOccurrences();
  const results = finishing.results();
  const astray = results.flatMap(({ slug, away }) =>
    away.flatMap((one) => awayError(workshop.ledgerOf, slug, one, elsewhere) ?? []),
  );
  const all = [...errors, ...said, ...bad, ...astray];
  return merge([{ ...emptyOutcome(), errors: all }, ...results.map(outcomeOf), abandoned]);
}
