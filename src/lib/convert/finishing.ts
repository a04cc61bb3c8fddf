import type { Same } from '../ledger/same.ts';
import type { Ledger } from '../model/anchor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { abandonLedger, type LedgerPlan } from '../ledger/keep-ledger.ts';
import { assignSame } from './assign-same.ts';
import { Elsewhere } from './elsewhere.ts';
import { NewTexts, successorOf } from './text-places.ts';
import type { FinishResult } from './results.ts';
import type { Assignment, Settled, Workshop } from './workshop.ts';
import { writeJson } from '../text/write-json.ts';
import type { Occurrence, Theme } from '../model/theme.ts';
import type { ContentFile } from './results.ts';

/** What is held of a finished document; its files have been handed on. */
export type Held = Omit<FinishResult, 'files' | 'kept'> & { slug: string };

/** The file of a theme's occurrences in all documents. */
function occurrencesFile({ slug }: Theme, occurrences: readonly Occurrence[]): ContentFile {
  return [`occurrences/${slug}.json`, writeJson({ contract: 1, theme: slug, occurrences })];
}

/** Finishes the documents of a conversion side by side, and those again of which more becomes known. */
export class Finishing<Source> {
  private readonly workshop: Workshop<Source>;
  private readonly assignment: Assignment<Source>;
  private readonly settled: readonly Settled<Source>[];
  private readonly held: Held[] = [];
  private said = new Map<string, Same[]>();

  constructor(
    workshop: Workshop<Source>,
    assignment: Assignment<Source>,
    settled: readonly Settled<Source>[],
  ) {
    this.workshop = workshop;
    this.assignment = assignment;
    this.settled = settled;
  }

  /** Finishes all; each one's files are handed on at once. */
  async all(): Promise<void> {
    await Promise.all(this.settled.map((_, at) => this.finish(at, {})));
  }

  results(): readonly Held[] {
    return this.held;
  }

  /** Slugs of the documents that may be published. */
  heldSlugs(): Set<string> {
    return new Set(this.held.filter(({ summary }) => summary !== null).map(({ slug }) => slug));
  }

  private planOf(slug: string, more: Partial<LedgerPlan>): LedgerPlan {
    return { ...this.assignment.plan, same: this.said.get(slug) ?? [], ...more };
  }

  private async finish(at: number, more: Partial<LedgerPlan>): Promise<void> {
    const { source, slug } = this.settled[at]!;
    const { put, keep } = this.assignment;
    const plan = this.planOf(slug, more);
    const { files, kept, ...rest } = await this.workshop.finish({ source, slug, plan });
    files.forEach(([path, text]) => put(path, text));
    kept.forEach(keep);
    this.held[at] = { ...rest, slug };
  }

  private async again(slugs: ReadonlySet<string>, more: (slug: string) => Partial<LedgerPlan>) {
    const places = this.settled.flatMap(({ slug }, at) => (slugs.has(slug) ? [at] : []));
    await Promise.all(places.map((at) => this.finish(at, more(this.settled[at]!.slug))));
  }

  /** Finishes the documents again of whose texts a person says something. @returns what can't be so */
  async apply(said: readonly Same[]): Promise<Diagnostic[]> {
    if (said.length === 0) return [];
    const losses = this.held.flatMap((one) => one.losses);
    const { ledgerOf } = this.workshop;
    const { bySlug, errors } = assignSame(said, [...this.heldSlugs()], losses, ledgerOf);
    this.said = bySlug;
    if (errors.length === 0) await this.again(new Set(bySlug.keys()), () => ({}));
    return errors;
  }

  /** Adds where the texts of a document that is gone stand in the one that has most of them. */
  private async relateGone(gone: Ledger, elsewhere: Elsewhere): Promise<void> {
    const slug = successorOf(gone, this.held);
    const one = this.settled.find((other) => other.slug === slug);
    if (slug === null || one === undefined) return;
    const plan = this.planOf(slug, {});
    const places = await this.workshop.relate({ ...one, plan, former: gone });
    places.forEach(([id, targets]) => elsewhere.add(gone.document, id, targets));
  }

  /**
   * Finds lost texts in other documents. Both documents are finished again: the one says where its text
   * is now, and the other publishes what is led to.
   * @param gone the ledgers of documents that no source gives any more
   */
  async relate(gone: readonly Ledger[]): Promise<Elsewhere> {
    const elsewhere = new Elsewhere();
    const losses = this.held.flatMap((one) => one.losses);
    if (losses.length + gone.length === 0) return elsewhere;
    for (const ledger of gone) {
      await this.relateGone(ledger, elsewhere);
      const found = elsewhere.of(ledger.document);
      losses.push(
        ...abandonLedger(ledger, this.assignment.plan).losses.filter(({ id }) => !found.has(id)),
      );
    }
    const texts = new NewTexts(this.held);
    for (const loss of losses) {
      const place = texts.of(loss);
      if (place !== null) elsewhere.add(loss.document, loss.id, [place]);
    }
    const concerned = this.settled
      .map(({ slug }) => slug)
      .filter((slug) => elsewhere.of(slug).size + elsewhere.ledTo(slug).length > 0);
    await this.again(new Set(concerned), (slug) => ({
      elsewhere: elsewhere.of(slug),
      ledTo: elsewhere.ledTo(slug),
    }));
    return elsewhere;
  }

  /** Hands on where each theme is spoken of, in all documents. */
  putOccurrences(): void {
    const { themes, put } = this.assignment;
    themes.forEach((theme, at) => {
      const occurrences = this.held.flatMap((one) => one.occurrences[at] ?? []);
      put(...occurrencesFile(theme, occurrences));
    });
  }
}
