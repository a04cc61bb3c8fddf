import type { Facet, SearchState } from '../../lib/search/state.ts';
import { statusText } from '../../lib/search/status.ts';
import { Library, type Answer } from './answer.ts';
import { clear, show, ui } from './elements.ts';
import { chosenButtons, facetGroups, type Names } from './facet-view.ts';
import { readHits } from './read-hits.ts';
import { hitItem } from './view.ts';

const pageSize = 10;

/** A reader's searching: the index that was fetched, and the answer that is shown. */
export class Session {
  readonly #library: Library;
  readonly #base: string;
  readonly #names: Names;
  readonly #choose: (facet: Facet, value: string) => void;
  /** Counts searches, so that a slow one doesn't overwrite a later one. */
  #turn = 0;
  #answer: Answer | null = null;

  /** @param choose takes a value into the search, or out of it */
  constructor(choose: (facet: Facet, value: string) => void) {
    const { base, index } = ui.form.dataset as { base: string; index: string };
    this.#library = new Library(index);
    this.#base = base;
    this.#names = JSON.parse(ui.names.textContent) as Names;
    this.#choose = choose;
  }

  /** Starts fetching the index. */
  async prepare(): Promise<void> {
    await this.#library.index();
  }

  /** Drops what was fetched, so that the next search starts anew. */
  forget(): void {
    this.#turn++;
    this.#answer = null;
    this.#library.forget();
  }

  /** Answers a search and shows the first hits. @throws where the index can't be reached */
  async run(state: SearchState): Promise<void> {
    const turn = ++this.#turn;
    const answer = await this.#library.answer(state);
    const first = answer ? await this.#itemsOf(answer, 0) : [];
    if (turn !== this.#turn) return;
    this.#answer = answer;
    clear(answer ? statusText(answer.outcome, answer.query) : state.q && 'Add a word to look for.');
    ui.hits.append(...first);
    this.#showMoreButton();
    show(!answer ? 'empty' : answer.shown.length === 0 ? 'nothing' : 'hits');
    ui.sort.parentElement!.hidden = !answer || answer.shown.length < 2;
    await this.showPanel(state);
  }

  /** Appends the next hits and puts the reader at the first of them. */
  async showMore(): Promise<void> {
    const answer = this.#answer;
    if (!answer) return;
    const from = ui.hits.children.length;
    const items = await this.#itemsOf(answer, from);
    if (answer !== this.#answer || from !== ui.hits.children.length) return;
    ui.hits.append(...items);
    this.#showMoreButton();
    items[0]?.querySelector('a')?.focus();
  }

  /** Shows what is chosen and, in the open panel, what can be. */
  async showPanel({ chosen }: SearchState): Promise<void> {
    const answer = this.#answer;
    ui.chosen.replaceChildren(...chosenButtons(chosen, this.#names, this.#choose));
    ui.panel.hidden = !answer;
    if (!answer || !ui.panel.open) return;
    const facets = await this.#library.facets();
    if (answer !== this.#answer) return;
    const focused = document.activeElement?.closest<HTMLInputElement>('#groups input');
    ui.groups.replaceChildren(...facetGroups(answer.found, chosen, facets, this.#names));
    if (!focused) return;
    const { name, value } = focused;
    ui.groups.querySelector<HTMLElement>(`[name=${name}][value="${CSS.escape(value)}"]`)?.focus();
  }

  async #itemsOf({ shown, query }: Answer, from: number): Promise<HTMLLIElement[]> {
    const hits = await readHits(shown.slice(from, from + pageSize), query);
    const titles = this.#names.theme ?? {};
    return hits.map((hit) => hitItem(hit, this.#base, titles));
  }

  #showMoreButton(): void {
    ui.more.hidden = ui.hits.children.length >= (this.#answer?.shown.length ?? 0);
  }
}
