import type { Block } from '../../model/block.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { beginsInLowerCase, isClosed } from '../../text/sentence.ts';
import { beginningOf } from '../../text/words.ts';

const mayBeJoined = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list-item';

/** Whether a text was put together of what stands on two pages. */
const isJoined = ({ page, pageEnd }: Block): boolean =>
  page !== null && pageEnd !== null && pageEnd > page;

/** Whether a text begins in the middle of a sentence; an item of a list may, and what bears a label. */
const beginsOpen = ({ kind, label, text }: Block): boolean =>
  kind === 'paragraph' && label === null && beginsInLowerCase(text);

/** Whether a text ends in the middle of a sentence, and no list goes on with it. */
const endsOpen = ({ kind, id, text }: Block, next: Block | undefined): boolean =>
  kind === 'paragraph' && !isClosed(text) && next?.parent !== id;

/**
 * Tells of texts that were joined over a page and begin or end in the middle of a sentence: what was joined
 * may not belong together.
 */
export function doubtfulJoins(blocks: readonly Block[], file: string): Diagnostic[] {
  return blocks.flatMap((block, index): Diagnostic[] => {
    const isOpen = beginsOpen(block) || endsOpen(block, blocks[index + 1]);
    if (!mayBeJoined(block) || !isJoined(block) || !isOpen) return [];
    const which = beginsOpen(block) ? 'begins' : 'ends';
    const message = `This text was joined over a page and ${which} in the middle of a sentence: “${beginningOf(block.text)}”. Compare it with the pages before quoting.`;
    const place = { source: file, page: block.page, line: null, anchor: block.id };
    return [{ rule: 'join-in-doubt', message, ...place, severity: 'warning' }];
  });
}
