/** The search page: what is typed goes into the address, and the address decides what is shown. */
import { isEmpty, parseQuery } from '../../lib/search/query.ts';
import { readState, writeState, type SearchState } from '../../lib/search/state.ts';
import { statusText } from '../../lib/search/status.ts';
import { find, type Found } from './find.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { resultsOf, type Results } from './results.ts';
import { hitItem } from './view.ts';

const pageSize = 10;
const typingPause = 150;

const byId = (id: string) => document.getElementById(id)!;
const form = document.querySelector<HTMLFormElement>('form.ask')!;
const input = byId('q') as HTMLInputElement;
const [status, hits, more, empty, nothing, failed] = [
  'status',
  'hits',
  'more',
  'empty',
  'nothing',
  'failed',
].map(byId) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
const { base, index } = form.dataset as { base: string; index: string };

let pagefind: Promise<Pagefind> | undefined;
/** Counts searches, so that a slow one doesn't overwrite a later one. */
let turn = 0;
let shown: { results: Results; found: Found } | undefined;
let isTyping = false;

function show(section?: HTMLElement): void {
  for (const one of [empty, nothing, failed]) one.hidden = one !== section;
}

function clear(message = ''): void {
  hits.replaceChildren();
  more.hidden = true;
  status.textContent = message;
}

async function showMore(): Promise<void> {
  const mine = turn;
  const next = await shown!.results.next(pageSize);
  if (mine !== turn) return;
  hits.append(...next.map((hit) => hitItem(hit, base)));
  const { count, isFinal } = shown!.results.total();
  more.hidden = hits.children.length >= count && isFinal;
}

async function run({ q, chosen }: SearchState): Promise<void> {
  const mine = ++turn;
  const query = parseQuery(q);
  if (isEmpty(query)) {
    clear(query.excluded.length > 0 ? 'Add a word to look for.' : '');
    show(empty);
    return;
  }
  const found = await find(await (pagefind ??= loadPagefind(index)), query, chosen);
  if (mine !== turn) return;
  shown = { results: resultsOf(found, query), found };
  const list = document.createDocumentFragment();
  clear();
  hits.replaceChildren(list);
  await showMore();
  if (mine !== turn) return;
  const total = shown.results.total();
  status.textContent = statusText({ ...total, ...found }, query);
  show(total.count === 0 ? nothing : undefined);
}

function fail(error: unknown): void {
  console.error(error);
  pagefind = undefined;
  clear('The search index could not be reached.');
  show(failed);
}

function update(): void {
  run(readState(location.search)).catch(fail);
}

/** Puts a query into the address: typing on changes one entry of the history, a new start adds one. */
function setQuery(q: string, isCommitted: boolean): void {
  const state = readState(location.search);
  const target = location.pathname + writeState({ ...state, q });
  if (q !== state.q) history[isTyping ? 'replaceState' : 'pushState'](null, '', target);
  isTyping = !isCommitted;
  update();
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => setQuery(input.value.trim(), false), typingPause);
});
input.addEventListener('focus', () => (pagefind ??= loadPagefind(index)).catch(() => undefined));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  setQuery(input.value.trim(), true);
});
more.addEventListener('click', () => {
  const first = hits.children.length;
  showMore()
    .then(() => hits.children[first]?.querySelector('a')?.focus())
    .catch(fail);
});
byId('retry').addEventListener('click', update);
addEventListener('popstate', () => {
  isTyping = false;
  input.value = readState(location.search).q;
  update();
});

input.value = readState(location.search).q;
update();
