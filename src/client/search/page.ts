/** The search page: what is asked goes into the address, and the address decides what is shown. */
import { isEmpty, parseQuery } from '../../lib/search/query.ts';
import {
  readState,
  sorts,
  toggle,
  writeState,
  type Facet,
  type SearchState,
} from '../../lib/search/state.ts';
import { statusText } from '../../lib/search/status.ts';
import { Library, type Answer } from './answer.ts';
import { chosenButtons, facetGroups, type Names } from './facet-view.ts';
import { readHits } from './read-hits.ts';
import { hitItem } from './view.ts';

const pageSize = 10;
const typingPause = 150;

const find = <Kind extends HTMLElement = HTMLElement>(selector: string): Kind =>
  document.querySelector<Kind>(selector)!;
const form = find<HTMLFormElement>('form.ask');
const input = find<HTMLInputElement>('#q');
const sort = find<HTMLSelectElement>('#sort');
const panel = find<HTMLDetailsElement>('#narrow');
const groups = find('#groups');
const chips = find('#chosen');
const status = find('#status');
const hits = find('#hits');
const more = find('#more');
const states = { empty: find('#empty'), nothing: find('#nothing'), failed: find('#failed') };
const { base, index } = form.dataset as { base: string; index: string };
const names = JSON.parse(find('#names').textContent) as Names;
const library = new Library(index);

/** Counts searches, so that a slow one doesn't overwrite a later one. */
let turn = 0;
let answer: Answer | null = null;
let isTyping = false;

function show(state: keyof typeof states | 'hits'): void {
  for (const [name, section] of Object.entries(states)) section.hidden = name !== state;
}

async function showMore(of: Answer): Promise<void> {
  const from = hits.children.length;
  const next = await readHits(of.shown.slice(from, from + pageSize), of.query);
  if (answer !== of) return;
  hits.append(...next.map((hit) => hitItem(hit, base, names.theme ?? {})));
  more.hidden = hits.children.length >= of.shown.length;
}

async function showPanel({ chosen }: SearchState): Promise<void> {
  chips.replaceChildren(...chosenButtons(chosen, names, choose));
  panel.hidden = !answer;
  if (!answer || !panel.open) return;
  const of = answer;
  const facets = await library.facets();
  if (answer !== of) return;
  const focused = document.activeElement?.closest('#groups input');
  groups.replaceChildren(...facetGroups(of.found, chosen, facets, names));
  if (focused instanceof HTMLInputElement) {
    const { name, value } = focused;
    find(`#groups [name="${name}"][value="${CSS.escape(value)}"]`).focus();
  }
}

async function run(state: SearchState): Promise<void> {
  const mine = ++turn;
  if (state.q !== '') states.empty.hidden = true;
  const next = await library.answer(state);
  if (mine !== turn) return;
  answer = next;
  hits.replaceChildren();
  more.hidden = true;
  status.textContent = '';
  if (next) {
    await showMore(next);
    if (mine !== turn) return;
    status.textContent = statusText(next.outcome, next.query);
  } else if (isEmpty(parseQuery(state.q)) && state.q !== '') {
    status.textContent = 'Add a word to look for.';
  }
  show(!next ? 'empty' : next.shown.length === 0 ? 'nothing' : 'hits');
  sort.parentElement!.hidden = !next || next.shown.length < 2;
  await showPanel(state);
}

function fail(error: unknown): void {
  console.error(error);
  library.forget();
  answer = null;
  hits.replaceChildren();
  more.hidden = panel.hidden = true;
  status.textContent = 'The search index could not be reached.';
  show('failed');
}

function update(): void {
  const state = readState(location.search);
  sort.value = state.sort;
  run(state).catch(fail);
}

/** Puts a search into the address: typing on changes one entry of the history, anything else adds one. */
function go(change: Partial<SearchState>, isStillTyping = false): void {
  const state = readState(location.search);
  const search = writeState({ ...state, ...change });
  if (search !== writeState(state)) {
    const method = isTyping ? 'replaceState' : 'pushState';
    history[method](null, '', location.pathname + search);
  }
  isTyping = isStillTyping;
  update();
}

function choose(facet: Facet, value: string): void {
  go({ chosen: toggle(readState(location.search).chosen, facet, value) });
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => go({ q: input.value.trim() }, true), typingPause);
});
input.addEventListener('focus', () => void library.index().catch(() => undefined));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  go({ q: input.value.trim() });
});
sort.addEventListener('change', () => {
  go({ sort: sorts.find((name) => name === sort.value) ?? 'relevance' });
});
panel.addEventListener('toggle', () => {
  showPanel(readState(location.search)).catch(fail);
});
groups.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  choose(name as Facet, value);
});
more.addEventListener('click', () => {
  const from = hits.children.length;
  showMore(answer!)
    .then(() => hits.children[from]?.querySelector('a')?.focus())
    .catch(fail);
});
find('#retry').addEventListener('click', update);
addEventListener('popstate', () => {
  isTyping = false;
  input.value = readState(location.search).q;
  update();
});

input.value = readState(location.search).q;
update();
