import type { Passage } from '../briefing/passage.ts';
import type { QuotedPart, Quotation } from './quotations.ts';
import type { Reference } from './near-references.ts';

/** References that stand together ("paragraphs 28 and 30"), of which each may hold the words. */
export type ReferenceGroup = Reference[];

const sentenceEnd = /[.?!:]["”’)\]]*\s+["“‘(]?\p{Lu}/u;
const betweenTwo = /^[^.?!“”"]{0,40}$/su;
/** Nothing but signs, or a bracket that opens: what follows is the quotation's source. */
const direct = /^["”’]?[\s.,;:–—-]*(?:[([][^)\]]*)?$/u;

/** The references of a passage, those that stand together as one. */
function groupsOf(references: readonly Reference[], { text }: Passage): ReferenceGroup[] {
  const groups: ReferenceGroup[] = [];
  for (const reference of references) {
    const last = groups.at(-1)?.at(-1);
    const isNear = last && betweenTwo.test(text.slice(last.end, reference.start));
    if (isNear) groups.at(-1)!.push(reference);
    else groups.push([reference]);
  }
  return groups;
}

/** A reference that begins its passage stands behind so many signs at most. */
const latestStart = 80;

/** What a quotation is compared with: the groups that may be its source, the likeliest first. */
export class Nearness {
  readonly #passages: readonly Passage[];
  readonly #groups: ReferenceGroup[][];
  readonly #notes = new Map<string, number[]>();
  readonly #quotations: readonly Quotation[];

  constructor(
    passages: readonly Passage[],
    references: readonly Reference[],
    quotations: readonly Quotation[],
  ) {
    this.#passages = passages;
    this.#quotations = quotations;
    this.#groups = passages.map((passage, at) =>
      groupsOf(
        references.filter((one) => one.passage === at),
        passage,
      ),
    );
    passages.forEach(({ note }, at) => {
      if (note !== null && this.#groups[at]!.length > 0)
        this.#notes.set(note, [...(this.#notes.get(note) ?? []), at]);
    });
  }

  /** The sources that a quotation may have; empty where none stands near. */
  of(quotation: Quotation): ReferenceGroup[] {
    const [first, last] = [quotation.parts[0]!, quotation.parts.at(-1)!];
    const called = this.#called(last);
    if (called.length > 0) return called;
    const here = this.#inPassage(first, last);
    return here.length > 0 ? here : this.#around(first.passage, last.passage);
  }

  #text(at: number): string {
    return this.#passages[at]!.text;
  }

  /** The references of the footnote that is called behind a quotation, in its sentence. */
  #called({ passage, end }: QuotedPart): ReferenceGroup[] {
    const text = this.#text(passage);
    const next = this.#passages[passage]!.calls.find(
      ({ at, note }) =>
        this.#notes.has(note) &&
        at >= end - 1 &&
        !sentenceEnd.test(text.slice(end - 1, at)) &&
        !this.#isQuotationBetween(passage, end, at),
    );
    const notes = next ? this.#notes.get(next.note)! : [];
    const references = notes.flatMap((at) => this.#groups[at]!).flat();
    return references.length > 0 ? [references] : [];
  }

  #isQuotationBetween(passage: number, from: number, to: number): boolean {
    const text = this.#text(passage);
    return this.#quotations.some(({ parts }) =>
      parts.some((part) => {
        const isBetween = part.passage === passage && part.start > from && part.end < to;
        return isBetween && sentenceEnd.test(text.slice(from, part.start));
      }),
    );
  }

  /** Whether a quotation follows a group in its sentence, so that the group may be that one's source. */
  #hasQuotationAfter(group: ReferenceGroup): boolean {
    const { passage, end } = group.at(-1)!;
    const text = this.#text(passage);
    return this.#quotations.some(({ parts: [part] }) => {
      const isLater = part!.passage === passage && part!.start >= end;
      return isLater && !sentenceEnd.test(text.slice(end, part!.start));
    });
  }

  #inPassage(first: QuotedPart, last: QuotedPart): ReferenceGroup[] {
    const groupsHere = this.#groups[first.passage]!;
    const around = groupsHere.find((group) =>
      group.some(
        ({ start, end }) =>
          start <= first.start && end >= last.end && first.passage === last.passage,
      ),
    );
    if (around) return [around];
    const before = groupsHere.findLast((group) => group.at(-1)!.end <= first.start);
    const after = this.#groups[last.passage]!.find((group) => group[0]!.start >= last.end);
    if (!after) return before ? [before] : [];
    const between = this.#text(last.passage).slice(last.end, after[0]!.start);
    if (direct.test(between)) return [after];
    if (!before) return [after];
    const ended = this.#text(last.passage).slice(last.end - 1, after[0]!.start);
    const isAfterTight = !sentenceEnd.test(ended);
    const isBeforeTight = !sentenceEnd.test(
      this.#text(first.passage).slice(before.at(-1)!.end, first.start),
    );
    if (isAfterTight && isBeforeTight)
      return this.#hasQuotationAfter(after) ? [before, after] : [after, before];
    if (isAfterTight) return [after];
    return isBeforeTight ? [before] : [after, before];
  }

  /** Whether a passage is a source by itself: it quotes nothing, and begins or ends with a reference. */
  #isSource(at: number): boolean {
    const [group] = this.#groups[at] ?? [];
    const passage = this.#passages[at];
    if (!group || !passage || passage.note !== null) return false;
    const isQuoting = this.#quotations.some(({ parts }) =>
      parts.some((part) => part.passage === at),
    );
    const begins = group[0]!.start < latestStart;
    const ends = /^[\s.,;:)\]]*$/u.test(passage.text.slice(this.#groups[at]!.at(-1)!.at(-1)!.end));
    return !isQuoting && (begins || ends);
  }

  /** The sources that stand in the passages before and after. */
  #around(first: number, last: number): ReferenceGroup[] {
    const before = this.#isSource(first - 1) ? this.#groups[first - 1]!.at(-1)! : null;
    const after = this.#isSource(last + 1) ? this.#groups[last + 1]![0]! : null;
    const introduces = before !== null && /:\s*$/.test(this.#text(first - 1));
    if (introduces) return [before];
    if (before === null || after === null) return [before ?? after].filter((one) => one !== null);
    return this.#isAfterwards() ? [after] : [after, before];
  }

  /** Whether sources follow what they are of: the first quotation of a briefing has none before it. */
  #isAfterwards(): boolean {
    const first = this.#quotations[0]!.parts[0]!.passage;
    return !this.#isSource(first - 1);
  }
}
