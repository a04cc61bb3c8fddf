import type { SearchState } from '../../../lib/search/search-state.ts';
import { writeState } from '../../../lib/search/search-state.ts';
import type { Outcome } from '../../../lib/search/answer/status.ts';
import { element } from '../../element.ts';
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

/** Says what else may have been meant, and what else was looked for. */
export function showRemarks({ suggestion, expansions }: Outcome, state: SearchState): void {
  ui.remarks.replaceChildren(
    ...(suggestion === null ? [] : [didYouMean(suggestion, state)]),
    ...(expansions.length === 0 ? [] : [alsoLookedFor(expansions)]),
  );
}
