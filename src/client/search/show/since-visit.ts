/** Offers, of what was found, that which came into the library since the reader's last visit. */
import {
  addedSince,
  readVisits,
  withVisit,
  writeVisits,
} from '../../../lib/search/answer/last-visit.ts';
import { writeState, type SearchState } from '../../../lib/search/search-state.ts';
import { counted } from '../../../lib/vocabulary/counts.ts';
import { dateInWords } from '../../../lib/vocabulary/dates.ts';
import { element } from '../../element.ts';
import { keep, kept } from '../../kept.ts';
import type { LibraryData } from '../index/library-data.ts';
import { ui } from './page-elements.ts';

const visitsKept = 'search-visits';

/** The day of the visit before today's, null where there was none; today's is kept, in this browser alone. */
function visitBefore(): string | null {
  const today = new Date().toISOString().slice(0, 10);
  const visits = withVisit(readVisits(kept(visitsKept)), today);
  keep(visitsKept, writeVisits(visits));
  return visits.before;
}

/**
 * What to say to a reader who was here before of the documents that came since; null where nothing of theirs
 * was found, or the reader has chosen documents already.
 * @param reports slug of the document of each paragraph found
 * @throws where the days can't be fetched
 */
async function remarkOn(
  reports: readonly string[],
  state: SearchState,
  data: LibraryData,
): Promise<HTMLElement | null> {
  const day = visitBefore();
  const newest = ui.form.dataset['newest'];
  if (day === null || newest === undefined || newest < day || state.chosen.report) return null;
  const since = addedSince(await data.added(), day);
  const found = reports.filter((slug) => since.has(slug));
  if (found.length === 0) return null;
  const documents = [...new Set(found)].sort();
  const only = writeState({ ...state, chosen: { ...state.chosen, report: documents } });
  return element(
    'p',
    { class: 'since' },
    `${counted(found.length, 'paragraph')} of ${counted(documents.length, 'document')} new since your last visit, on ${dateInWords(day)}. `,
    element('a', { href: location.pathname + only }, `Only the new`),
    '. Your browser keeps that day; it is not sent.',
  );
}

/** Adds the offer to the remarks on an answer, unless another answer is shown by then. */
export async function offerNew(
  reports: readonly string[],
  state: SearchState,
  data: LibraryData,
  isShown: () => boolean,
): Promise<void> {
  const remark = await remarkOn(reports, state, data);
  if (remark !== null && isShown()) ui.remarks.append(remark);
}
