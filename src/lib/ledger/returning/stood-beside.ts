import type { LedgerEntry } from '../../model/anchor.ts';
import { keyOfText } from './places.ts';

const forEver = '9999';

/** Until when a text had each of its wordings: the last one until it went. */
function untilOf(entry: LedgerEntry): Map<string, string> {
  const former = entry.history.map((one): [string, string] => [keyOfText(one), one.until]);
  return new Map([...former, [keyOfText(entry), forEver]]);
}

/**
 * Whether a text had its words while another one had the same: one that was written, or corrected to them,
 * after the other had been corrected is no copy of it.
 */
export function stoodBeside(one: LedgerEntry, other: LedgerEntry): boolean {
  const since = one.history.at(-1)?.until ?? one.published ?? forEver;
  return since < (untilOf(other).get(keyOfText(one)) ?? '');
}
