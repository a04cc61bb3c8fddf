import type { Preference } from '../../../lib/search/answer/preference.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Admitted } from './admit.ts';

/** So much of what the best paragraph has must one of a named council have to stand before it. */
const adequate = 0.3;

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
  const best = admitted.reduce((most, { share }) => Math.max(most, share), 0);
  return admitted.map((one) => {
    const isEnough = one.share >= best * adequate;
    const own = isEnough ? byDocument[index.table.documentOf(one.ordinal)]! : 0;
    return { ...one, preferred: own };
  });
}
