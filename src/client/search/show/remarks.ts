import type { SearchState } from '../../../lib/search/search-state.ts';
import { writeState } from '../../../lib/search/search-state.ts';
import type { Outcome } from '../../../lib/search/answer/status.ts';
import { element } from '../../element.ts';
import type { Answer } from '../find/answer.ts';
import { facetRecords } from '../../../lib/search/index/facet-records.ts';
import type { UnknownValue } from '../../../lib/search/answer/known-values.ts';
import { ui } from './page-elements.ts';

function didYouMean(suggestion: string, state: SearchState): HTMLElement {
  const href = location.pathname + writeState({ ...state, q: suggestion });
  return element('p', {}, 'Did you mean ', element('a', { href }, suggestion), '?');
}

function alsoLookedFor(expansions: Outcome['expansions']): HTMLElement {
  const said = expansions.map(({ typed, also }) => `${also.join(', ')} (for ${typed})`).join('; ');
  const how = ' In quotation marks only what is typed is looked for.';
  return element('p', {}, `Also looked for: ${said}.${how}`);
}

function notNarrowed({ facet, value }: UnknownValue): HTMLElement {
  const what = facetRecords[facet].name.toLowerCase();
  return element(
    'p',
    {},
    `Nothing in this library has “${value}” as its ${what}, so the search was not narrowed down by it.`,
  );
}

/** Says what else may have been meant, what else was looked for, and what the search was not narrowed down by. */
export function showRemarks(
  { outcome, known }: Pick<Answer, 'outcome' | 'known'>,
  state: SearchState,
): void {
  const { suggestion, expansions } = outcome;
  ui.remarks.replaceChildren(
    ...known.unknown.map(notNarrowed),
    ...(suggestion === null ? [] : [didYouMean(suggestion, state)]),
    ...(expansions.length === 0 ? [] : [alsoLookedFor(expansions)]),
  );
}
