/** The search page: what is asked goes into the address, and the address decides what is shown. */
import {
  readState,
  sorts,
  toggle,
  writeState,
  type Facet,
  type SearchState,
} from '../../lib/search/search-state.ts';
import { leadToSearch, offerKeySwitch } from '../single-keys.ts';
import { clear, show, ui } from './show/page-elements.ts';
import { beginIndex } from './index/begun.ts';
import { keepLinesApart } from './paste-lines.ts';
import { keptPlace, type ListPlace } from './show/list-place.ts';
import { watchKeys } from './show/keys.ts';
import type { Asked, Session } from './session.ts';

/** Between two keys, ms: who types faster is answered when they stop, who types slower at each key. */
const typingPause = 50;

let loading: Promise<Session> | undefined;
let isTyping = false;

/** What finds and shows, fetched when the reader first searches, and again after a failure. */
function session(): Promise<Session> {
  if (!loading) {
    const { server, index, opening } = ui.form.dataset;
    // After a failure what is asked for may have to be asked for past what the browser keeps.
    delete ui.form.dataset['opening'];
    if (!server) beginIndex(index!, opening?.split(' ') ?? []);
    loading = import('./session.ts').then((module) => module.openSession({ choose, fail }));
  }
  return loading;
}

function whyNot(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error();
  if (name === 'ServerFault') return message;
  return name === 'DamagedPart'
    ? 'Part of the index couldn’t be read, so there is no answer yet.'
    : 'The search index could not be reached, so there is no answer yet.';
}

function fail(error: unknown): void {
  console.error(error);
  loading?.then((failed) => failed.forget()).catch(() => (loading = undefined));
  clear(whyNot(error));
  ui.panel.hidden = true;
  show('failed');
}

async function update(asked: Asked, kept: ListPlace | null): Promise<void> {
  const state = readState(location.search);
  ui.sort.value = state.sort;
  const isAsking = state.q !== '' || Object.keys(state.chosen).length > 0;
  if (!isAsking && !loading) return;
  ui.states.empty.hidden = isAsking;
  // Before the hits, which it would move.
  if (isAsking) ui.panel.hidden = false;
  await sayingSo(session().then((current) => current.run(state, asked, kept)));
}

const patience = 300;

/** Says that something is being searched where it takes long. */
async function sayingSo(search: Promise<void>): Promise<void> {
  const before = ui.status.textContent;
  const late = setTimeout(() => {
    // What was found may be there already, and only the panel beside it not yet.
    if (ui.status.textContent === before) ui.status.textContent = 'Searching…';
  }, patience);
  await search.finally(() => clearTimeout(late));
  if (ui.status.textContent === 'Searching…') ui.status.textContent = before;
}

const refresh = (asked: Asked, kept: ListPlace | null = null): void =>
  void update(asked, kept).catch(fail);

/** Puts a search into the address: typing on changes one entry of the history, anything else adds one. */
function go(change: Partial<SearchState>, asked: Asked = 'typing'): void {
  const state = readState(location.search);
  const search = writeState({ ...state, ...change });
  if (search !== writeState(state)) {
    const method = isTyping ? 'replaceState' : 'pushState';
    history[method](null, '', location.pathname + search);
  }
  isTyping = asked === 'typing' && 'q' in change;
  refresh(asked);
}

function choose(...values: readonly { facet: Facet; value: string }[]): void {
  const { chosen } = readState(location.search);
  go({ chosen: values.reduce((rest, { facet, value }) => toggle(rest, facet, value), chosen) });
}

async function exportAs(format: string): Promise<void> {
  ui.exported.textContent = 'Preparing the file…';
  ui.exported.textContent = await (await session()).exportAs(format, readState(location.search));
}

/** Who comes back to a search that led to a place is not sent there again. */
function arrival(): Asked {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate' ? 'arrived' : 'typing';
}

let pause: ReturnType<typeof setTimeout> | undefined;
let lastKey = -Infinity;
ui.input.addEventListener('input', ({ timeStamp }) => {
  clearTimeout(pause);
  const wait = timeStamp - lastKey < typingPause ? typingPause : 0;
  lastKey = timeStamp;
  pause = setTimeout(() => go({ q: ui.input.value.trim() }), wait);
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
  go({ q: ui.input.value.trim() }, 'entered');
});
ui.sort.addEventListener('change', () => {
  go({ sort: sorts.find((name) => name === ui.sort.value) ?? 'relevance' });
});
ui.panel.addEventListener('toggle', () => {
  // Opened for there is room, before anything was asked.
  if (!loading) return;
  void session()
    .then((current) => current.showPanel(readState(location.search)))
    .catch(fail);
});
ui.groups.addEventListener('change', ({ target }) => {
  const { type, name, value } = target as HTMLInputElement;
  if (type === 'checkbox') choose({ facet: name as Facet, value });
});
ui.results.addEventListener('click', ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('.hits a');
  if (link) void session().then((current) => current.leaveBy(link));
});
ui.more.addEventListener('click', () => {
  void session()
    .then((current) => current.showMore())
    .catch(fail);
});
ui.tools.addEventListener('click', ({ target }) => {
  const { format } = (target as HTMLElement).dataset;
  if (format !== undefined) void exportAs(format).catch(fail);
});
ui.retry.addEventListener('click', () => refresh('typing'));
addEventListener('popstate', () => {
  isTyping = false;
  ui.input.value = readState(location.search).q;
  refresh('typing', keptPlace());
});
keepLinesApart(ui.input);
watchKeys();
if (HAS_OTHERS)
  void import('./others/offer.ts').then(({ offerOthers }) => offerOthers((also) => go({ also })));
leadToSearch();
offerKeySwitch();

ui.input.value = readState(location.search).q;
if (location.hash === '#q') ui.input.focus();
// Beside the hits there is room for it; who goes by keys comes to the hits before it.
if (matchMedia('(min-width: 68rem)').matches) {
  ui.panel.open = true;
  const beside = ui.panel.parentElement!;
  beside.parentElement!.append(beside);
}
const asked = arrival();
refresh(asked, asked === 'arrived' ? null : keptPlace());
