import type { Finding } from './judge/address.ts';
import { textOf, type Unit } from './model/model.ts';
import type { State } from './model/state.ts';

/** One edit as it was drawn. */
export interface Step {
  kind: string;
  seed: number;
}

/** The edits between two conversions. */
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

function textIn(units: readonly Unit[], uid: number | null): string {
  const unit = units.find((one) => one.uid === uid);
  return unit === undefined ? '' : `[${unit.kind} ${unit.label ?? ''}] ${textOf(unit)}`;
}

/** Blames the edits that touched the address's own text, else those that touched where it leads. */
export function blame(finding: Finding, { touched, round, units, former }: State): Blamed {
  const kindsOf = (uid: number | null) => (uid === null ? [] : (touched.get(uid) ?? []));
  const own = kindsOf(finding.own);
  const landing = kindsOf(finding.landing);
  const kinds = own.length > 0 ? own : landing.length > 0 ? landing : ['(untouched)'];
  const versions = [...former.toReversed(), units].map((list) => textIn(list, finding.own));
  const was = versions.find((text) => text !== '') ?? '';
  return { ...finding, round, kinds, was, now: textIn(units, finding.landing) };
}
