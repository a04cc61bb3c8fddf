import type { Preference } from '../../../lib/search/answer/preference.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Admitted } from './admit.ts';

/** So much of what the best paragraph has must one of a named council have to stand before it. */
const adequate = 0.3;

/** The same where a council is named: readers who name one ask of it, and its reports are few enough to be ranked by a part. */
const adequateOfCouncil = 0.1;

/** For each document, how much it is of what the reader named: a council before a year or a kind. */
function preferred(index: SearchIndex, { councils, years, reports }: Preference): number[] {
  return index.head.documents.map(({ slug, authority = '', year = '' }) => {
    const ofPlace = (councils.includes(authority) ? 2 : 0) + (years.includes(year) ? 1 : 0);
    return ofPlace + (reports.includes(slug) ? 1 : 0);
  });
}

/** Puts paragraphs of the councils and years that the reader named before the others, if they have enough of the words. */
export function prefer(
  index: SearchIndex,
  admitted: readonly Admitted[],
  preference: Preference,
): Admitted[] {
  const byDocument = preferred(index, preference);
  const least = preference.councils.length > 0 ? adequateOfCouncil : adequate;
  const best = admitted.reduce((most, { share }) => Math.max(most, share), 0);
  return admitted.map((one) => {
    const isEnough = one.share >= best * least;
    const own = isEnough ? byDocument[index.table.documentOf(one.ordinal)]! : 0;
    return { ...one, preferred: own };
  });
}
