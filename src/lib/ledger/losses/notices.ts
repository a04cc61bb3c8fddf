import type { LedgerEntry } from '../../model/anchor.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { Context } from '../match/state/context.ts';
import { beginning } from './losses.ts';
import type { Matching } from '../match/state/matching.ts';

/** So few words may stand anywhere: that they stand elsewhere now is worth a look. */
const fewWords = 3;

/**
 * What a person should look at: texts that can't be told from others, and texts of a few words that now
 * stand in another section, where the same words may mean something else.
 */
export function notices(
  document: LibraryDocument,
  known: readonly LedgerEntry[],
  matching: Matching,
): Diagnostic[] {
  const note = (rule: string, message: string, page: number | null): Diagnostic => {
    return {
      rule,
      message,
      source: document.meta.source.file,
      page,
      line: null,
      severity: 'warning',
    };
  };
  const unclear = matching.unclear
    .filter(({ known: at }) => known[at]!.published !== null)
    .map(({ known: at, fresh }) => {
      const near =
        fresh === null ? '' : ` The nearest now is “${beginning(matching.fresh[fresh]!.text)}”.`;
      const message = `What became of ${known[at]!.id} “${beginning(known[at]!.text)}” can’t be told for certain.${near}`;
      return note('anchor-unclear', message, fresh === null ? null : document.blocks[fresh]!.page);
    });
  const context = new Context(matching);
  const carried = document.blocks.flatMap((block, fresh) => {
    const at = matching.knownOf(fresh);
    if (
      at === null ||
      known[at]!.published === null ||
      matching.fresh[fresh]!.words.length > fewWords
    )
      return [];
    if (context.isSameSection(at, fresh) || context.neighbours(at, fresh) > 0) return [];
    const message = `${block.id} “${block.text}” stands in another section now. Check that the same is meant.`;
    return [note('anchor-elsewhere', message, block.page)];
  });
  return [...unclear, ...carried];
}
