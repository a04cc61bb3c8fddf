import type { Passage } from '../briefing/passage.ts';
import { markedIn, type Marked } from './quotation-marks.ts';
import type { Reference } from './near-references.ts';

/** The words of a quotation that stand in one passage. */
export interface QuotedPart {
  passage: number;
  start: number;
  end: number;
}

/** A quotation of a briefing; one of several paragraphs has a part in each. */
export interface Quotation {
  parts: QuotedPart[];
  isClosed: boolean;
}

interface Known {
  passages: readonly Passage[];
  references: readonly Reference[];
}

/** The parts of a passage that no quotation is looked for in: citations and addresses written out. */
function maskedIn(references: readonly Reference[], at: number, { text }: Passage): Marked[] {
  return references
    .filter(({ passage, citation, link, start, end }) => {
      const isWritten = citation !== null || /^\S*\/\//.test(text.slice(start, end));
      return passage === at && (isWritten || link === null);
    })
    .map(({ start, end }) => ({ start, end, isClosed: true }));
}

/** Blanks parts of a text, its length kept. */
function blanked(text: string, parts: readonly Marked[]): string {
  return parts.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\uE003'.repeat(end - start) + rest.slice(end),
    text,
  );
}

const attribution = /^\s*(?:[–—-]+\s*|\()/u;

/**
 * What a passage of a block quotation quotes: all of it but its source, which stands at its end behind a
 * dash or in brackets, or in a passage of its own.
 */
function ofBlock(passage: Passage, at: number, { references }: Known): QuotedPart[] {
  const own = references.filter((one) => one.passage === at);
  const { text } = passage;
  const wrapped = own.find(({ start, end }) => start === 0 && end >= text.trimEnd().length);
  const isAddress = wrapped && (wrapped.citation !== null || /^\s*https?:/.test(text));
  if (isAddress) return [];
  const source = wrapped ? undefined : own[0];
  const before = source ? text.slice(0, source.start) : text;
  const isAll =
    source !== undefined &&
    (before.trim() === '' || attribution.test(text) || before.trim().length < 12);
  if (isAll) return [];
  const dash = source ? before.search(/\s[–—-]\s[^–—]*$|\([^()]*$/u) : -1;
  const end = (dash === -1 ? before : before.slice(0, dash)).trimEnd().length;
  const marks = /^\s*["“‘]?/u.exec(text)![0].length;
  const closing = /["”’]?\s*$/u.exec(text.slice(0, end))!.index;
  return closing > marks ? [{ passage: at, start: marks, end: closing }] : [];
}

/** Block quotations: the passages of each are one quotation. */
function blockQuotations(known: Known): Quotation[] {
  const blocks = new Map<number, QuotedPart[]>();
  known.passages.forEach((passage, at) => {
    if (passage.block === null || passage.note !== null) return;
    const parts = ofBlock(passage, at, known);
    blocks.set(passage.block, [...(blocks.get(passage.block) ?? []), ...parts]);
  });
  return [...blocks.values()]
    .filter((parts) => parts.length > 0)
    .map((parts) => ({ parts, isClosed: true }));
}

/** Quotations in running text; one that is not closed goes on in a passage that opens it again. */
function markedQuotations({ passages, references }: Known): Quotation[] {
  const found: Quotation[] = [];
  let open: Quotation | null = null;
  passages.forEach((passage, at) => {
    if (passage.block !== null) return;
    const text = blanked(passage.text, maskedIn(references, at, passage));
    const marked = markedIn(text);
    if (open && marked[0]?.start !== 1) open = null;
    for (const { start, end, isClosed } of marked) {
      const part = { passage: at, start, end };
      if (open) {
        open.parts.push(part);
        open.isClosed = isClosed;
      } else found.push({ parts: [part], isClosed });
      open = isClosed ? null : found.at(-1)!;
    }
  });
  return found;
}

/** The words of a part. */
export const wordsOfPart = (
  passages: readonly Passage[],
  { passage, start, end }: QuotedPart,
): string => passages[passage]!.text.slice(start, end);

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Every quotation of a briefing, in its order. */
export function quotationsIn(known: Known): Quotation[] {
  return [...blockQuotations(known), ...markedQuotations(known)]
    .filter(({ parts }) => parts.some((part) => hasWords(wordsOfPart(known.passages, part))))
    .sort(
      (a, b) => a.parts[0]!.passage - b.parts[0]!.passage || a.parts[0]!.start - b.parts[0]!.start,
    );
}
