import type { LibraryDocument } from '../../../src/lib/model/document.ts';
import type { LedgerPlan } from '../../../src/lib/ledger/keep-ledger.ts';
import { convert, type Page } from './convert.ts';
import { someDocument } from './documents.ts';
import { Draw } from './draw.ts';
import { edits } from './edits.ts';
import { entriesById } from './follow.ts';
import { judge, register, type Address, type Finding, type Moment } from './judge.ts';
import { copyOf, textOf, type Unit } from './model.ts';
import { rewrittenIn } from './record.ts';
import type { State } from './state.ts';

/** One edit as it was drawn, and one round of them. */
export interface Step {
  kind: string;
  seed: number;
}
export interface Round {
  steps: Step[];
  isPublished: boolean;
}

/** A finding with the kinds of edits that touched what it is about. */
export interface Blamed extends Finding {
  round: number;
  kinds: string[];
  /** Text of the address before, and the text on which the judgement rests. */
  was: string;
  now: string;
}

/** What one round showed. */
export interface Shown {
  round: Round;
  findings: Blamed[];
  /** How many addresses were judged, and how many of them were touched by each kind of edit. */
  judged: number;
  touched: Map<string, number>;
  before: readonly Unit[];
  after: readonly Unit[];
}

const dayOf = (round: number) =>
  new Date(Date.UTC(2026, 0, 5 + 7 * round)).toISOString().slice(0, 10);
const planOf = (round: number, plan: Pick<LedgerPlan, 'lossReason' | 'publish'>): LedgerPlan => ({
  today: dayOf(round),
  ...plan,
});
const accepted = { lossReason: 'Edited by the test.', publish: false };
const publishing = { lossReason: null, publish: true };

/** A document from its first publication through its revisions. */
export class History {
  readonly state: State;
  private readonly document: LibraryDocument;
  /** What another document under this one's name says of itself. */
  private readonly otherMeta: LibraryDocument['meta'];
  private page: Page;
  private readonly addresses = new Map<string, Address>();

  constructor(documents: readonly LibraryDocument[], seed: number) {
    const { document, state, stranger } = someDocument(documents, new Draw(seed));
    this.document = document;
    this.otherMeta = { ...(stranger ?? document).meta, slug: document.meta.slug };
    this.state = state;
    this.page = convert(document, state.units, null, planOf(0, publishing));
    register(this.addresses, this.page, state.units);
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
    this.state.former.push(copyOf(this.state.units));
  }

  private make(step: Step, steps: Step[]): void {
    const { state } = this;
    const before = state.units;
    state.doing = step.kind;
    if (edits[step.kind]!(state, new Draw(step.seed))) steps.push(step);
    if (state.units.length === 0) state.units = before;
  }

  private convertAndJudge(round: Round): Shown {
    const { state, document, addresses } = this;
    const { ledger } = this.page;
    const before = state.former.at(-1)!;
    const isOther = state.displaced !== null;
    const meta = isOther ? this.otherMeta : document.meta;
    const page = convert(document, state.units, ledger, planOf(state.round, accepted), meta);
    const judged = [...addresses.values()].filter(({ isSpoilt }) => !isSpoilt);
    const touched = this.countTouched(judged);
    const shown = { round, judged: judged.length, touched, before, after: copyOf(state.units) };
    if (page.isOther && isOther) return { ...shown, judged: 0, findings: [] };
    if (page.isOther || page.refused !== null) {
      return {
        ...shown,
        findings: [
          this.blame({
            fault: 'refused',
            id: '',
            own: 0,
            landing: null,
            why: page.refused ?? 'taken for another document',
          }),
        ],
      };
    }
    const moment: Moment = {
      page,
      units: state.units,
      round: state.round,
      addresses,
      entries: entriesById(page.ledger),
      before: entriesById(ledger),
    };
    const findings = [...this.checkRecord(page), ...judge(moment)];
    this.page = page;
    if (round.isPublished) findings.push(...this.publish());
    register(addresses, this.page, state.units);
    return { ...shown, findings: findings.map((one) => this.blame(one)) };
  }

  /** Publishes what stands, as a second command does. */
  private publish(): Finding[] {
    const { state, document } = this;
    const page = convert(document, state.units, this.page.ledger, planOf(state.round, publishing));
    const none = { id: '', own: 0, landing: null };
    if (page.refused !== null) return [{ fault: 'refused', ...none, why: page.refused }];
    const findings = this.checkRecord(page);
    const elsewhere = [...this.page.unitOf].filter(
      ([id, unit]) => this.addresses.has(id) && page.unitOf.get(id) !== unit,
    );
    for (const [id, unit] of elsewhere) {
      findings.push({
        ...none,
        fault: 'rewritten',
        id,
        own: unit.uid,
        why: 'publishing gave the address to another text',
      });
    }
    this.page = page;
    return findings;
  }

  private checkRecord(page: Page): Finding[] {
    const { ledger } = this.page;
    const own = (id: string) => this.addresses.get(id)?.versions.at(-1)?.uid ?? 0;
    const rewritten = rewrittenIn(ledger, page.ledger).map(({ id, why }): Finding => {
      return { fault: 'rewritten', id, own: own(id), landing: null, why };
    });
    const went = [...this.page.unitOf.keys()].filter(
      (id) => this.addresses.has(id) && !page.unitOf.has(id),
    );
    const silent = went
      .filter((id) => !page.losses.has(id))
      .map((id): Finding => {
        return {
          fault: 'silent',
          id,
          own: own(id),
          landing: null,
          why: 'went without being named as a loss',
        };
      });
    return [...rewritten, ...silent];
  }

  private countTouched(judged: readonly Address[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { versions } of judged) {
      const kinds = new Set(this.state.touched.get(versions.at(-1)!.uid));
      for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return counts;
  }

  /** Blames the edits that touched the address's own text, else those that touched where it leads. */
  private blame(finding: Finding): Blamed {
    const { touched, round, units, former } = this.state;
    const kindsOf = (uid: number | null) => (uid === null ? [] : (touched.get(uid) ?? []));
    const own = kindsOf(finding.own);
    const landing = kindsOf(finding.landing);
    const kinds = own.length > 0 ? own : landing.length > 0 ? landing : ['(untouched)'];
    const text = (list: readonly Unit[], uid: number | null) => {
      const unit = list.find((one) => one.uid === uid);
      return unit === undefined ? '' : `[${unit.kind} ${unit.label ?? ''}] ${textOf(unit)}`;
    };
    const was =
      [...former.toReversed(), units]
        .map((list) => text(list, finding.own))
        .find((one) => one !== '') ?? '';
    return { ...finding, round, kinds, was, now: text(units, finding.landing) };
  }
}
