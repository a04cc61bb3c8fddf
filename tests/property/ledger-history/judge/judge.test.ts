import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../../src/lib/model/anchor.ts';
import { entriesById } from './follow.ts';
import { countsOf, type Address, type Moment } from './address.ts';
import { judge, register } from './judge.ts';
import { copyOf, Identities, type Unit } from '../model/model.ts';
import type { Page } from '../model/convert.ts';

const ids = new Identities();
const [one, two, three] = [
  'Leaders have strengthened the hub since the last inspection and screen contacts daily.',
  'Foster carers value the training that they are given and would recommend it to friends.',
  'Care leavers live in homes that suit them and personal advisers visit them often.',
] as const;

function unit(text: string): Unit {
  const form = {
    kind: 'paragraph',
    role: null,
    label: null,
    level: 0,
    area: null,
    grade: null,
  } as const;
  const none = { spans: [1], header: [], marks: [], parent: null, page: null, group: null };
  return { ...form, ...none, uid: ids.next(), cells: [ids.words(text)] };
}

type Note = Pick<LedgerEntry, 'state' | 'to'>;

function entry(id: string, { state, to }: Note, published: string | null): LedgerEntry {
  const text = { hash: '', deepHash: '', kind: null, parent: null, section: null, text: '' };
  return { id, state, to, published, number: null, reason: 'Told.', history: [], ...text };
}

/** A page with these units, and notes for what is no unit of it. */
function page(
  units: Record<string, Unit>,
  notes: Record<string, Note> = {},
  drafts: string[] = [],
): Page {
  const day = (id: string) => (drafts.includes(id) ? null : '2026-01-05');
  const live = Object.keys(units).map((id) => entry(id, { state: 'live', to: [] }, day(id)));
  const gone = Object.entries(notes).map(([id, note]) => entry(id, note, day(id)));
  const ledger = { contract: 1 as const, document: 'x', anchors: [...live, ...gone] };
  return {
    units: Object.values(units),
    unitOf: new Map(Object.entries(units)),
    ledger,
    losses: new Set(),
    isOther: false,
    refused: null,
  };
}

/** Publishes a page and judges others that follow it, one a round. @returns the faults of the last one */
function judged(first: Page, ...next: Page[]): string[] {
  const addresses = new Map<string, Address>();
  register(addresses, first);
  let before = first;
  let faults: string[] = [];
  const pages: Map<number, number>[] = [];
  next.forEach((now) => {
    pages.push(countsOf(before.units));
    const moment: Moment = {
      page: now,
      units: now.units,
      pages: [...pages],
      entries: entriesById(now.ledger),
      before: entriesById(before.ledger),
      addresses,
    };
    faults = judge(moment).map(({ id, fault }) => `${id}: ${fault}`);
    register(addresses, now);
    before = now;
  });
  return faults;
}

const reworded = (source: Unit, from: number, to: number): Unit => {
  const copy = copyOf([source])[0]!;
  copy.cells[0]!.slice(from, to).forEach((word) => (word.text = `${word.text}xyz`));
  return copy;
};
/** A unit of its own with some of the words of another one. */
const cut = (source: Unit, from: number, to?: number): Unit => {
  const copy = copyOf([source])[0]!;
  return { ...copy, uid: ids.next(), cells: [copy.cells[0]!.slice(from, to)] };
};
const near = (source: Unit): Unit => {
  const copy = unit('');
  copy.cells = [ids.likeness(source.cells[0]!)];
  copy.cells[0]!.push(...ids.words('not'));
  return copy;
};

describe('the judge of addresses', () => {
  const [a, b] = [unit(one), unit(two)];
  const start = page({ a, b });
  const gone = (to: string[], state: Note['state'] = 'merged'): Note => ({ state, to });

  it('has nothing against texts that stay, move or are corrected, and notes of what is gone', () => {
    expect(judged(start, page({ b, a }))).toEqual([]);
    expect(judged(start, page({ a: reworded(a, 0, 5), b }))).toEqual([]);
    expect(judged(start, page({ b }, { a: gone([], 'withdrawn') }))).toEqual([]);
  });

  it('finds an address that is given to other text, also by way of a note', () => {
    const c = unit(three);
    expect(judged(start, page({ a: c, b }))).toEqual(['a: lie']);
    expect(judged(start, page({ a: b, b: a }))).toEqual(['a: lie', 'b: lie']);
    expect(judged(start, page({ b }, { a: gone(['b']) }))).toEqual(['a: lie']);
  });

  it('follows whole and parts, and finds a part that is not named', () => {
    const [first, second] = [cut(a, 0, 7), cut(a, 7)];
    const parts = { p: first, q: second, b };
    expect(judged(start, page(parts, { a: gone(['p', 'q'], 'split') }))).toEqual([]);
    expect(judged(start, page(parts, { a: gone(['p'], 'split') }))).toEqual(['a: wrong note']);
    const whole = { ...cut(a, 0), cells: [[...a.cells[0]!, ...b.cells[0]!]] };
    const merged = { a: gone(['m']), b: gone(['m']) };
    expect(judged(start, page({ m: whole }, merged))).toEqual([]);
  });

  it('lets a division lead to a text that took the lesser part of it, not to one that only looks like that', () => {
    const taker = (part: Unit) => ({ ...part, cells: [[...part.cells[0]!, ...b.cells[0]!]] });
    const parts = (part: Unit) => page({ p: cut(a, 0, 8), q: taker(part) }, { a: split, b: toQ });
    const [split, toQ] = [gone(['p', 'q'], 'split'), gone(['q'])];
    expect(judged(start, parts(cut(a, 8)))).toEqual([]);
    expect(judged(start, parts(near(cut(a, 8))))).toEqual(['a: lie']);
    expect(judged(start, parts(cut(a, 11)))).toEqual(['a: lie']);
    const alone = page({ q: taker(cut(a, 8)) }, { a: gone(['q'], 'split'), b: toQ });
    expect(judged(start, alone)).toEqual(['a: lie']);
  });

  it('finds that a note comes to lead to other text when its target does', () => {
    const whole = { ...cut(a, 0), cells: [[...a.cells[0]!, ...b.cells[0]!]] };
    const merged = { a: gone(['m']), b: gone(['m']) };
    const after = page({ m: unit(three) }, merged);
    expect(judged(start, page({ m: whole }, merged), after)).toEqual([
      'a: lie',
      'b: lie',
      'm: lie',
    ]);
    const parts = {
      p: cut(a, 0, 8),
      q: { ...cut(b, 0), cells: [[...cut(a, 8).cells[0]!, ...b.cells[0]!]] },
    };
    const divided = page(parts, { ...merged, m: gone(['p', 'q'], 'split') });
    expect(judged(start, page({ m: whole }, merged), divided)).toEqual([]);
    const half = page({ m: cut(b, 0), n: cut(a, 0) }, merged);
    expect(judged(start, page({ m: whole }, merged), half)).toEqual(['a: lie', 'm: incomplete']);
  });

  it('finds notes that lead to a draft, to nothing or round in a circle', () => {
    const copy = cut(a, 0);
    expect(judged(start, page({ b, d: copy }, { a: gone(['d']) }, ['d']))).toEqual(['a: dead end']);
    expect(judged(start, page({ b }, { a: gone(['z']) }))).toEqual(['a: dead end']);
    expect(judged(start, page({}, { a: gone(['b']), b: gone(['a']) }))).toEqual([
      'a: dead end',
      'b: dead end',
    ]);
    expect(judged(start, page({ b }))).toEqual(['a: dead end']);
  });

  it('finds texts that are withdrawn while they stand, at once and when they return', () => {
    const withdrawn = { a: gone([], 'withdrawn') };
    expect(judged(start, page({ b, n: a }, withdrawn))).toEqual(['a: wrong note']);
    expect(judged(start, page({ b }, withdrawn), page({ b, n: a }, withdrawn))).toEqual([
      'a: wrong note',
    ]);
    const few = unit('Good');
    const short = page({ few, a, b, few2: unit(three) });
    const gone1 = { few: gone([], 'withdrawn') };
    expect(
      judged(short, page({ n: few, a, b }, { ...gone1, few2: gone([], 'withdrawn') })),
    ).toEqual(['few: wrong note']);
    expect(
      judged(short, page({ a, b, n: few }, { ...gone1, few2: gone([], 'withdrawn') })),
    ).toEqual(['few: twin']);
    expect(judged(start, page({ b, n: reworded(a, 0, 2) }, withdrawn))).toEqual(['a: miss']);
    expect(judged(start, page({ b, n: reworded(a, 0, 6) }, withdrawn))).toEqual(['a: lost']);
  });

  it('follows an old note by way of the addresses that it leads through', () => {
    const [first, second] = [cut(a, 0, 7), cut(a, 7)];
    const split = gone(['p', 'q'], 'split');
    const whole = { ...cut(b, 0), cells: [[...second.cells[0]!, ...unit(two + two).cells[0]!]] };
    const merged = page({ p: first, b, m: whole }, { a: split, q: gone(['m']) });
    expect(judged(start, page({ p: first, q: second, b }, { a: split }), merged)).toEqual([]);
    const other = page({ p: first, b, m: unit(three) }, { a: split, q: gone(['m']) });
    expect(judged(start, page({ p: first, q: second, b }, { a: split }), other)).toEqual([
      'a: lie',
      'q: lie',
    ]);
    const likeness = page({ p: first, q: near(second), b }, { a: split });
    expect(judged(start, page({ p: first, q: second, b }, { a: split }), likeness)).toEqual([
      'a: apart',
      'q: apart',
    ]);
  });

  it('takes either of two texts of the same words for the one that was joined with another', () => {
    const twin = unit(one);
    const whole = { ...cut(b, 0), cells: [[...b.cells[0]!, ...twin.cells[0]!]] };
    const both = page({ a, t: twin, b });
    const notes = { a: gone(['m']), b: gone(['m']) };
    expect(judged(both, page({ t: a, m: whole }, notes))).toEqual(['a: twin', 't: twin']);
    expect(judged(start, page({ t: a, m: whole }, notes))).toEqual(['a: lie']);
  });

  it('takes a near-copy for the text only where that is gone', () => {
    expect(judged(start, page({ a: near(a), b, n: a }))).toEqual(['a: lie']);
    expect(judged(start, page({ a: near(a), b, n: cut(a, 0, 7), o: cut(a, 7) }))).toEqual([
      'a: lie',
    ]);
    expect(judged(start, page({ a: near(a), b }))).toEqual(['a: apart']);
    const long = near(a);
    const beside = page({ a, b, long });
    expect(judged(beside, page({ a: long, b }, { long: gone([], 'withdrawn') }))).toContain(
      'a: lie',
    );
    const back = page({ a: long, b }, { long: gone(['a']) });
    expect(judged(beside, page({ a, b }, { long: gone([], 'withdrawn') }), back)).toContain(
      'a: lie',
    );
    const taken = unit(`${three} ${one}`);
    expect(judged(start, page({ a: taken, b, n: cut(a, 0, 7), o: cut(a, 7) }))).toEqual([
      'a: apart',
    ]);
    expect(judged(start, page({ a: taken, b, n: a }))).toEqual(['a: lie']);
    const longer = unit(`${one} That is told of it here.`);
    expect(judged(start, page({ a: longer, b }))).toEqual(['a: apart']);
    expect(judged(start, page({ a: longer, b, n: a }))).toEqual(['a: lie']);
    const twice = page({ a, c: copyOf([a])[0]!, b });
    expect(judged(twice, page({ a, c: near(a), b }))).toEqual(['c: apart']);
    const unpublished = page({ a, c: copyOf([a])[0]!, b }, {}, ['c']);
    const other = page({ a: near(a), c: copyOf([a])[0]!, b }, {}, ['c']);
    expect(judged(start, unpublished, other)).toEqual(['a: apart']);
    const parts = gone(['p', 'q'], 'split');
    const [p, q] = [cut(a, 0, 7), near(cut(a, 7))];
    expect(judged(start, page({ p, q, b }, { a: parts }))).toEqual(['a: apart']);
    expect(judged(start, page({ p, q, n: cut(a, 7), b }, { a: parts }))).toEqual(['a: lie']);
    const [short, rest] = [near(cut(a, 0, 4)), near(cut(a, 4))];
    const halves = gone(['short', 'rest'], 'split');
    expect(judged(start, page({ short, rest, b }, { a: halves }))).toEqual(['a: apart']);
    expect(judged(start, page({ short, rest, n: a, b }, { a: halves }))).toEqual(['a: lie']);
    const passing = page({ a: near(a), b });
    expect(judged(start, passing, start)).toEqual([]);
    expect(judged(start, passing, start, passing)).toEqual([]);
  });
});
