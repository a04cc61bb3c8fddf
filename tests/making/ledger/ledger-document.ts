import type { Ledger } from '../../../src/lib/model/anchor.ts';
import type { DraftBlock } from '../../../src/lib/model/draft.ts';
import { anchor } from '../../../src/lib/anchor/anchor-blocks.ts';
import { keepLedger, type Kept, type LedgerPlan } from '../../../src/lib/ledger/keep-ledger.ts';
import { buildDocument } from '../build-document.ts';
import { buildDraft } from '../build-draft.ts';

export const publishing: LedgerPlan = { today: '2026-01-05', lossReason: null, publish: true };
export const converting: LedgerPlan = { today: '2026-02-09', lossReason: null, publish: false };
export const accepting: LedgerPlan = { ...converting, lossReason: 'The publisher changed it.' };

/**
 * Drafts from lines of a sketch: `# Heading`, `12. Numbered paragraph`, `- item` below the paragraph
 * before it, anything else a paragraph. `44. 45. Text` has an empty number before its own.
 */
export function sketch(lines: readonly string[]): DraftBlock[] {
  const drafts: DraftBlock[] = [];
  let section: number | null = null;
  let paragraph: number | null = null;
  for (const line of lines) {
    const [, marks, rest] = /^(#|-|(?:\d+\. ?)+)?\s*(.*)$/su.exec(line) as unknown as [
      string,
      string?,
      string?,
    ];
    const text = rest ?? '';
    const at = drafts.length;
    if (marks === '#') {
      drafts.push(buildDraft({ kind: 'heading', level: 1, text }));
      section = at;
    } else if (marks === '-') {
      drafts.push(buildDraft({ kind: 'list-item', level: 1, text, section, parent: paragraph }));
    } else {
      const labels = (marks?.match(/\d+\./g) ?? []).reverse();
      drafts.push(buildDraft({ text, section, labels }));
      paragraph = at;
    }
  }
  return drafts;
}

/** Converts a sketch with the ledger before it. */
export function convert(lines: readonly string[], previous: Ledger | null, plan: LedgerPlan): Kept {
  const { blocks, sections, aliases, stems } = anchor(sketch(lines), 'anytown.txt');
  const document = buildDocument({ blocks, sections });
  return keepLedger({ document, aliases, stems }, previous, plan);
}

/** The ledger of a sketch whose anchors are all published. */
export function publishedLedger(lines: readonly string[]): Ledger {
  return convert(lines, null, publishing).ledger;
}

/** Anchor and text of every block, in reading order. */
export function anchored({ document }: Kept): [string, string][] {
  return document.blocks.map(({ id, text }) => [id, text]);
}

/** What became of each anchor without a text, by anchor. */
export function gone({ ledger }: Kept): Record<string, [string, string[]]> {
  return Object.fromEntries(
    ledger.anchors
      .filter(({ reason }) => reason !== null)
      .map(({ id, state, to }) => [id, [state, to]]),
  );
}
