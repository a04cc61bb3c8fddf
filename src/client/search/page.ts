/** The search page: what is asked goes into the address, and the address decides what is shown. */
import {
  readState,
  sorts,
  toggle,
  writeState,
  type Facet,
  type SearchState,
} from '../../lib/search/state.ts';
import { clear, show, ui } from './elements.ts';
import type { Session } from './session.ts';

const typingPause = 150;

let loading: Promise<Session> | undefined;
let isTyping = false;

/** What finds and shows, fetched when the reader first searches, and again after a failure. */
function session(): Promise<Session> {
  loading ??= import('./session.ts').then((module) => new module.Session(choose));
  return loading;
}

function fail(error: unknown): void {
  console.error(error);
  loading?.then((failed) => failed.forget()).catch(() => (loading = undefined));
  clear('The search index could not be reached.');
  ui.panel.hidden = true;
  show('failed');
}

async function update(): Promise<void> {
  const state = readState(location.search);
  ui.sort.value = state.sort;
  const isAsking = state.q !== '' || Object.keys(state.chosen).length > 0;
  if (!isAsking && !loading) return;
  ui.states.empty.hidden = isAsking;
  await (await session()).run(state);
}

const refresh = (): void => void update().catch(fail);

/** Puts a search into the address: typing on changes one entry of the history, anything else adds one. */
function go(change: Partial<SearchState>, isStillTyping = false): void {
  const state = readState(location.search);
  const search = writeState({ ...state, ...change });
  if (search !== writeState(state)) {
    const method = isTyping ? 'replaceState' : 'pushState';
    history[method](null, '', location.pathname + search);
  }
  isTyping = isStillTyping;
  refresh();
}

function choose(facet: Facet, value: string): void {
  go({ chosen: toggle(readState(location.search).chosen, facet, value) });
}

let pause: ReturnType<typeof setTimeout> | undefined;
ui.input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => go({ q: ui.input.value.trim() }, true), typingPause);
});
ui.input.addEventListener('focus', () => {
  // What fails here fails again, and is told, when the reader asks.
  void session()
    .then((current) => current.prepare())
    .catch(() => undefined);
});
ui.form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  go({ q: ui.input.value.trim() });
});
ui.sort.addEventListener('change', () => {
  go({ sort: sorts.find((name) => name === ui.sort.value) ?? 'relevance' });
});
ui.panel.addEventListener('toggle', () => {
  void session()
    .then((current) => current.showPanel(readState(location.search)))
    .catch(fail);
});
ui.groups.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  choose(name as Facet, value);
});
ui.more.addEventListener('click', () => {
  void session()
    .then((current) => current.showMore())
    .catch(fail);
});
ui.retry.addEventListener('click', refresh);
addEventListener('popstate', () => {
  isTyping = false;
  ui.input.value = readState(location.search).q;
  refresh();
});

ui.input.value = readState(location.search).q;
refresh();
