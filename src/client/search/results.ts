import { keepsToPhrases, toHit, type Hit } from '../../lib/search/hit.ts';
import type { Query } from '../../lib/search/query.ts';
import type { Candidate, Found } from './find.ts';

/** How many candidates are read before the first hits are shown, so that those that have the words as typed lead. */
const readAhead = 40;

/** How many candidates for a phrase in quotation marks are read at once to see whether they have it word for word. */
const mostChecked = 400;

/** The answers to one query, read as they are asked for. */
export interface Results {
  /** The next hits, at most `count`; fewer at the end. */
  next(count: number): Promise<Hit[]>;
  /** Number of hits known: of all, or of those read so far while some are still to be checked. */
  total(): { count: number; isFinal: boolean };
}

async function read({ read, places }: Candidate, query: Query): Promise<Hit | null> {
  const record = await read();
  return keepsToPhrases(record.content, query) ? toHit(record, query, places.flat()) : null;
}

const readAll = (candidates: readonly Candidate[], query: Query) =>
  Promise.all(candidates.map((candidate) => read(candidate, query)));

function verbatimFirst(hits: readonly Hit[]): Hit[] {
  return [...hits.filter((hit) => hit.isVerbatim), ...hits.filter((hit) => !hit.isVerbatim)];
}

/** Makes the results of a query from what was found. */
export function resultsOf({ candidates }: Found, query: Query): Results {
  const mustCheck = query.phrases.length > 0;
  const phrases = candidates.filter(({ isPhrase }) => isPhrase).length;
  const ready: Hit[] = [];
  let [done, kept] = [0, 0];
  const readOn = async (count: number) => {
    const batch = candidates.slice(done, done + count);
    done += batch.length;
    const hits = (await readAll(batch, query)).filter((hit) => hit !== null);
    kept += hits.length;
    ready.push(...verbatimFirst(hits));
  };
  return {
    async next(count) {
      if (done === 0) await readOn(mustCheck ? mostChecked : Math.min(phrases, readAhead));
      while (ready.length < count && done < candidates.length) {
        await readOn(mustCheck ? mostChecked : count - ready.length);
      }
      return ready.splice(0, count);
    },
    total() {
      if (!mustCheck) return { count: candidates.length, isFinal: true };
      return { count: kept, isFinal: done === candidates.length };
    },
  };
}
