import type { LedgerEntry } from '../../model/anchor.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LibraryDocument } from '../../model/document.ts';
import { isPresent } from '../entries/entries.ts';
import { beginning } from '../losses/losses.ts';
import { byAnchor } from '../notes/targets.ts';

/**
 * What a person should know of texts that went and are back: their former addresses lead to them now.
 * @param before the ledger's entries before the conversion
 * @param after those after it
 */
export function returns(
  document: LibraryDocument,
  before: readonly LedgerEntry[],
  after: readonly LedgerEntry[],
): Diagnostic[] {
  const former = byAnchor(before);
  const isBack = ({ id, state, to }: LedgerEntry) => {
    const one = former.get(id);
    if (one === undefined || isPresent(one) || state !== 'moved') return false;
    return one.to.join(' ') !== to.join(' ');
  };
  return after.filter(isBack).map(({ id, to, text }) => ({
    rule: 'text-returned',
    message: `${id} “${beginning(text)}” is back; its address leads to ${to.join(', ')}, which is published.`,
    source: document.meta.source.file,
    page: document.blocks.find((block) => block.id === to[0])?.page ?? null,
    line: null,
    severity: 'warning',
  }));
}
