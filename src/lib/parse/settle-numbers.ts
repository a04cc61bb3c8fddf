import type { Diagnostic } from '../model/diagnostic.ts';
import { bearsNumber, beginsNumbersAgain, numberOfLabel, type DraftBlock } from '../model/draft.ts';

export interface SettledNumbers {
  blocks: DraftBlock[];
  diagnostics: Diagnostic[];
}

/** Puts the number that a block bears first; the others are numbers printed without a text. */
function ownLabelFirst(block: DraftBlock): DraftBlock {
  if (block.labels.length < 2) return block;
  const byNumber = [...block.labels].sort(
    (a, b) => (numberOfLabel(b) ?? 0) - (numberOfLabel(a) ?? 0),
  );
  return { ...block, labels: byNumber };
}

/**
 * Settles which number each numbered block bears and reports what the sequence of numbers leaves open:
 * an empty number, a missing one, one printed twice or out of order. A number that begins again at 1
 * begins a new sequence.
 */
export function settleNumbers(drafts: readonly DraftBlock[], file: string): SettledNumbers {
  const diagnostics: Diagnostic[] = [];
  const blocks = drafts.map(ownLabelFirst);
  let last = 0;
  let before: DraftBlock | null = null;
  for (const block of blocks) {
    const number = numberOfLabel(block.labels[0] ?? '');
    if (number === null || !bearsNumber(block)) continue;
    const empty = block.labels
      .slice(1)
      .map(numberOfLabel)
      .filter((one) => one !== null);
    const say = (rule: string, message: string) =>
      diagnostics.push({
        rule,
        message,
        source: file,
        page: block.page,
        line: block.line,
        severity: 'warning',
      });
    if (number < 1 || empty.some((one, index) => one !== number - index - 1)) {
      const message = `The labels ${block.labels.join(' ')} stand on one paragraph and don't tell which is its own. Say so in seeds/corrections/.`;
      diagnostics.push({
        rule: 'unclear-number',
        message,
        source: file,
        page: block.page,
        line: block.line,
        severity: 'error',
      });
      continue;
    }
    empty.forEach((one) =>
      say('empty-number', `The number ${one} is printed without a text, beside ${number}.`),
    );
    if (block.text.trim() === '')
      say('empty-number', `The number ${number} is printed without a text.`);
    const expected = last + 1;
    const skipped = number - expected - empty.length;
    if (beginsNumbersAgain(block, before)) say('second-sequence', 'The numbers begin again at 1.');
    else if (skipped > 0)
      say('missing-number', `The number before ${number} is ${last}: ${skipped} missing.`);
    else if (number <= last)
      say('number-out-of-order', `The number ${number} comes after ${last}.`);
    last = number;
    before = block;
  }
  return { blocks, diagnostics };
}
