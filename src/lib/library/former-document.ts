import type { Ledger, LedgerEntry } from '../model/anchor.ts';

/** A published text as it stood on a former day. */
export interface FormerPassage {
  id: string;
  kind: LedgerEntry['kind'];
  /** Empty where its words were taken down since. */
  text: string;
  /** Whether it stands as it did, has other words now, or is no longer there. */
  since: 'same' | 'corrected' | 'gone';
}

const gone = new Set<LedgerEntry['state']>(['moved', 'split', 'merged', 'withdrawn']);

/** The days on which published texts of a document were corrected or went, oldest first. */
export function daysOfChange({ anchors }: Pick<Ledger, 'anchors'>): string[] {
  const published = anchors.filter((entry) => entry.published !== null);
  return [...new Set(published.flatMap(({ history }) => history.map(({ until }) => until)))].sort();
}

/**
 * What an anchor's text was before a day. Of a text whose address was published on the day itself, only a
 * text that was replaced on it stood before.
 */
function passageBefore(day: string, entry: LedgerEntry): FormerPassage[] {
  const { id, kind, published, history, state, hash } = entry;
  const replaced = history.find(({ until }) => until >= day);
  const stood = published !== null && (published < day || replaced?.until === day);
  if (!stood) return [];
  if (replaced === undefined) {
    return gone.has(state) ? [] : [{ id, kind, text: entry.text, since: 'same' }];
  }
  const since = gone.has(state) ? 'gone' : replaced.hash === hash ? 'same' : 'corrected';
  return [{ id, kind, text: replaced.text, since }];
}

/**
 * The published texts of a document as they stood before what was changed on a day, in reading order.
 * @param day ISO date, one of `daysOfChange`
 */
export function asItStood({ anchors }: Pick<Ledger, 'anchors'>, day: string): FormerPassage[] {
  return anchors
    .flatMap((entry) => passageBefore(day, entry))
    .filter(({ text, since }) => text !== '' || since !== 'same');
}
