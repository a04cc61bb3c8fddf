import type { Aid, SearchState } from '../../../lib/search/search-state.ts';
import { writeState } from '../../../lib/search/search-state.ts';
import type { Outcome } from '../../../lib/search/answer/status.ts';
import { counted } from '../../../lib/vocabulary/counts.ts';
import { element } from '../../element.ts';
import type { Answer } from '../find/answer.ts';
import { facetRecords } from '../../../lib/search/index/facet-records.ts';
import type { UnknownValue } from '../../../lib/search/answer/known-values.ts';
import { ui } from './page-elements.ts';

const linkTo = (state: SearchState, text: string): HTMLElement =>
  element('a', { href: location.pathname + writeState(state) }, text);

const doingWithout = (state: SearchState, aid: Aid): SearchState => {
  return { ...state, without: [...(state.without ?? []), aid] };
};

/** What was typed without the sign at its end, for the middle of a sentence. */
const unended = (typed: string): string => typed.replace(/[?!.,;:\s]+$/, '');

function didYouMean(suggestion: string, state: SearchState): HTMLElement {
  return element(
    'p',
    {},
    'Did you mean ',
    linkTo({ ...state, q: suggestion }, unended(suggestion)),
    '?',
  );
}

function wordsPutRight(corrected: string, state: SearchState): HTMLElement {
  const asTyped = linkTo(doingWithout(state, 'spelling'), `search for ${unended(state.q)} instead`);
  return element('p', {}, `Showing results for ${unended(corrected)}; `, asTyped, '.');
}

function lessSigns(
  { q, count }: NonNullable<Outcome['withoutSigns']>,
  state: SearchState,
): HTMLElement {
  const found = `${counted(count, 'paragraph')} without them`;
  return element(
    'p',
    {},
    'No paragraph has these signs at the end of the phrase; ',
    linkTo({ ...state, q }, found),
    '.',
  );
}

function alsoLookedFor(expansions: Outcome['expansions'], state: SearchState): HTMLElement {
  const said = expansions.map(({ typed, also }) => `${also.join(', ')} (for ${typed})`).join('; ');
  const alone = linkTo(doingWithout(state, 'synonyms'), 'Look for the words typed alone');
  return element('p', {}, `Also looked for: ${said}. `, alone, '.');
}

/** Says whose reports come first, or that theirs have too little, and offers them alone, or all alike. */
function wherePreferred(
  { councils, years, kinds, reports, leads }: Outcome['preference'],
  state: SearchState,
): HTMLElement {
  const named = [...councils, ...years, ...kinds].join(', ');
  const only = {
    ...state,
    chosen: {
      ...state.chosen,
      ...(councils.length > 0 && { authority: councils }),
      ...(years.length > 0 && { year: years }),
      ...(reports.length > 0 && { report: reports }),
    },
  };
  return element(
    'p',
    {},
    leads ? `Paragraphs of ${named} come first. ` : `Nothing of ${named} has much of this. `,
    linkTo(only, `Only ${named}`),
    '; ',
    linkTo(doingWithout(state, 'places'), 'search everywhere alike'),
    '.',
  );
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
  const { suggestion, corrected, withoutSigns, expansions, preference } = outcome;
  const { councils, years } = preference;
  ui.remarks.replaceChildren(
    ...known.unknown.map(notNarrowed),
    ...(corrected === null ? [] : [wordsPutRight(corrected, state)]),
    ...(withoutSigns === null ? [] : [lessSigns(withoutSigns, state)]),
    ...(suggestion === null ? [] : [didYouMean(suggestion, state)]),
    ...(councils.length + years.length === 0 ? [] : [wherePreferred(preference, state)]),
    ...(expansions.length === 0 ? [] : [alsoLookedFor(expansions, state)]),
  );
}
