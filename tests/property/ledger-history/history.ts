import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import type { LedgerPlan } from '../../../src/lib/ledger/keep-ledger.ts';
import { checkPublished, checkRecord } from './check-record.ts';
import { convert, type Convert, type Page } from './model/convert.ts';
import { someDocument } from './model/documents.ts';
import { Draw } from './model/draw.ts';
import { edits } from './edits/edits.ts';
import { entriesById } from './judge/follow.ts';
import { countsOf, type Address, type Finding } from './judge/address.ts';
import { judge, register } from './judge/judge.ts';
import { copyOf, type Unit } from './model/model.ts';
import { blame, type Round, type Shown, type Step } from './shown.ts';
import type { State } from './model/state.ts';

type Plan = Pick<LedgerPlan, 'lossReason' | 'publish'>;
const accepted: Plan = { lossReason: 'Edited by the test.', publish: false };
const publishing: Plan = { lossReason: null, publish: true };

function dayOf(round: number): string {
  return new Date(Date.UTC(2026, 0, 5 + 7 * round)).toISOString().slice(0, 10);
}

function refused(why: string): Finding {
  return { fault: 'refused', id: '', own: 0, landing: null, why };
}

/** A document from its first publication through its revisions. */
export class History {
  readonly state: State;
  private readonly document: LibraryDocument;
  /** What another document under this one's name says of itself. */
  private readonly otherMeta: LibraryDocument['meta'];
  private readonly converter: Convert;
  private page: Page;
  private before: readonly Unit[] = [];
  /** How often each unit stood in every page that was written. */
  private readonly pages: ReadonlyMap<number, number>[] = [];
  private readonly addresses = new Map<string, Address>();

  constructor(documents: readonly LibraryDocument[], seed: number, converter: Convert = convert) {
    const { document, state, stranger } = someDocument(documents, new Draw(seed));
    this.document = document;
    this.otherMeta = { ...(stranger ?? document).meta, slug: document.meta.slug };
    this.state = state;
    this.converter = converter;
    this.page = this.convert(null, publishing);
    this.pages.push(countsOf(this.page.units));
    register(this.addresses, this.page);
  }

  get slug(): string {
    return this.document.meta.slug;
  }

  /** Makes edits until some have been made, converts and judges. */
  draw(draw: Draw): Shown {
    const { state } = this;
    this.begin();
    const steps: Step[] = [];
    const wanted = draw.from(1, 5);
    if (state.displaced !== null) this.make({ kind: 'wrong document put right', seed: 0 }, steps);
    for (let tries = 0; steps.length < wanted && tries < 40; tries += 1) {
      this.make({ kind: draw.one(Object.keys(edits))!, seed: draw.seed() }, steps);
      if (state.displaced !== null) break;
    }
    return this.convertAndJudge({ steps, isPublished: !draw.onceIn(3) });
  }

  /** Makes the edits of a round once more. */
  replay(round: Round): Shown {
    this.begin();
    for (const step of round.steps) this.make(step, []);
    return this.convertAndJudge(round);
  }

  private begin(): void {
    this.state.round += 1;
    this.state.touched = new Map();
    this.before = copyOf(this.state.units);
    if (this.state.displaced === null) this.state.former.push(this.before);
  }

  private make(step: Step, steps: Step[]): void {
    const { state } = this;
    const before = state.units;
    state.doing = step.kind;
    if (edits[step.kind]!(state, new Draw(step.seed))) steps.push(step);
    if (state.units.length === 0) state.units = before;
  }

  private convert(ledger: Page['ledger'] | null, plan: Plan): Page {
    const { document, state } = this;
    const { units, round, displaced } = state;
    const meta = displaced === null ? document.meta : this.otherMeta;
    return this.converter({ document, units, meta }, ledger, { today: dayOf(round), ...plan });
  }

  private convertAndJudge(round: Round): Shown {
    const { state } = this;
    const judged = [...this.addresses.values()].filter(({ isSpoilt }) => !isSpoilt);
    const seen = { round, touched: this.countTouched(judged), after: copyOf(state.units) };
    const page = this.convert(this.page.ledger, accepted);
    const isRefused = page.isOther || page.refused !== null;
    const isRight = page.isOther && state.displaced !== null;
    const found = isRefused
      ? [refused(page.refused ?? 'taken for another document')]
      : this.accept(page, round);
    const findings = (isRight ? [] : found).map((one) => blame(one, state));
    return { ...seen, before: this.before, findings, judged: isRefused ? 0 : judged.length };
  }

  /** Takes a page that was written, and judges it before and after it is published. */
  private accept(page: Page, { isPublished }: Round): Finding[] {
    const { addresses } = this;
    const findings = checkRecord(this.page, page, addresses);
    const moment = { page, units: page.units, pages: this.pages, addresses };
    const entries = entriesById(page.ledger);
    findings.push(...judge({ ...moment, entries, before: entriesById(this.page.ledger) }));
    this.page = page;
    this.pages.push(countsOf(page.units));
    if (isPublished) findings.push(...this.publish());
    register(addresses, this.page);
    return findings;
  }

  /** Publishes what stands, as a second command does. */
  private publish(): Finding[] {
    const page = this.convert(this.page.ledger, publishing);
    if (page.refused !== null) return [refused(page.refused)];
    const findings = [
      ...checkRecord(this.page, page, this.addresses),
      ...checkPublished(this.page, page, this.addresses),
    ];
    this.page = page;
    return findings;
  }

  private countTouched(judged: readonly Address[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { versions } of judged) {
      const kinds = new Set(this.state.touched.get(versions.at(-1)!.uid));
      for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return counts;
  }
}
