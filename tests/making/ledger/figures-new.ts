import fc from 'fast-check';
import { match } from '../../../src/lib/ledger/match/match.ts';
import type { Anchorable } from '../../../src/lib/ledger/match/texts/known-text.ts';

/** Names by which rows and sentences of one form are told apart. */
export const places = [
  'North',
  'South',
  'East',
  'West',
  'Central',
  'Leeds',
  'Hull',
  'York',
  'Ryedale',
];
/** By how much each figure is raised. */
export const steps = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 7, maxLength: 7 });

/** A list in another order, which numbers decide. */
export function shuffled<T>(list: readonly T[], order: readonly number[]): T[] {
  return list
    .map((item, at) => ({ item, by: order[at % order.length]! * (at + 3) }))
    .sort((a, b) => (a.by % 17) - (b.by % 17))
    .map(({ item }) => item);
}

/** What `match` made of two sides on which one identity is one text: those that became another one, and those lost. */
export function judge(known: readonly Anchorable[], fresh: readonly Anchorable[]) {
  const matching = match(known, fresh);
  const lies: string[] = [];
  const lost: string[] = [];
  known.forEach((one, at) => {
    const now = matching.freshOf(at);
    if (now === null) lost.push(one.text);
    else if (fresh[now]!.id !== one.id) lies.push(`${one.text} → ${fresh[now]!.text}`);
  });
  return { lies, lost };
}
