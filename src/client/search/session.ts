import { mayAskFact } from '../../lib/search/facts/may-ask-fact.ts';
import { mayBePlace } from '../../lib/search/place/looks-like-place.ts';
import { writeState, type SearchState } from '../../lib/search/search-state.ts';
import { listedText, statusText } from '../../lib/search/answer/status.ts';
import { Library, type Answer, type SearchedLibrary } from './find/answer.ts';
import { clear, show, ui } from './show/page-elements.ts';
import { chosenNames, Panel, showChosen, type Choose, type Names } from './show/facet-view.ts';
import type { Candidate } from './find/find.ts';
import { HitList } from './show/hit-list.ts';
import { returnTo, type ListPlace } from './show/list-place.ts';
import { LibraryData } from './index/library-data.ts';
import type { Places } from './show/place-view.ts';
import { readHits } from './find/read-hits.ts';
import type { Others } from './others/others.ts';
import { showRemarks } from './show/remarks.ts';
import { offerNew } from './show/since-visit.ts';

/** How a reader came to ask: by typing on, by pressing Enter, or by an address that holds the question. */
export type Asked = 'typing' | 'entered' | 'arrived';

/** What the page does when the reader does something, and when something fails. */
export interface Reactions {
  choose: Choose;
  fail: (error: unknown) => void;
}

/** A search with its values as the library spells them, in the address too; what it hasn't got stays as it is. */
function respelt(state: SearchState, answer: Answer | null): SearchState {
  if (!answer || answer.known.unknown.length > 0) return state;
  const spelt = { ...state, chosen: answer.known.chosen };
  const search = writeState(spelt);
  if (search !== writeState(state))
    history.replaceState(history.state, '', location.pathname + search);
  return spelt;
}

/** A reader's searching: the index that was fetched, and the answer that is shown. */
export class Session {
  readonly #library: SearchedLibrary;
  readonly #data: LibraryData;
  readonly #base: string;
  readonly #names: Names;
  readonly #panel: Panel;
  readonly #reactions: Reactions;
  readonly #others: Others | null;
  /** Counts searches, so that a slow one doesn't overwrite a later one. */
  #turn = 0;
  #answer: Answer | null = null;
  #list: HitList | null = null;

  constructor(library: SearchedLibrary, reactions: Reactions, others: Others | null) {
    const { base } = ui.form.dataset as { base: string };
    this.#library = library;
    this.#data = new LibraryData(base);
    this.#base = base;
    this.#names = JSON.parse(ui.names.textContent) as Names;
    this.#panel = new Panel(this.#names);
    this.#reactions = reactions;
    this.#others = others;
  }

  /** Starts fetching the index. */
  async prepare(): Promise<void> {
    await this.#library.names();
  }

  /** Drops what was fetched, so that the next search starts anew. */
  forget(): void {
    this.#turn++;
    this.#answer = this.#list = null;
    this.#library.forget();
    this.#others?.forget();
  }

  /**
   * Answers a search and shows the first hits, or leads to the place that was typed.
   * @param kept what of the list was open when the reader left, who has come back
   * @throws where the library can't be reached
   */
  async run(state: SearchState, asked: Asked, kept: ListPlace | null = null): Promise<void> {
    const turn = ++this.#turn;
    const places = await this.#placesOf(state);
    if (turn !== this.#turn || this.#leaves(places, asked)) return;
    const isPlace = places !== null && !places.isSearchToo;
    const [answer, facts] = isPlace
      ? [null, []]
      : await Promise.all([this.#library.answer(state), this.#factsOf(state)]);
    const list = answer && this.#listOf(answer, kept);
    const items = (await list?.first(kept?.pages ?? 1)) ?? [];
    if (turn !== this.#turn) return;
    [this.#answer, this.#list] = [answer, list];
    const spelt = respelt(state, answer);
    this.#show(spelt, places, facts);
    list?.append(items);
    if (kept) returnTo(kept, ui.hits);
    this.#others?.ask(spelt, answer, kept);
    if (list) this.#offerNew(list, spelt);
    await this.showPanel(spelt);
  }

  /** Appends the next hits and puts the reader at the first of them. */
  async showMore(): Promise<void> {
    const list = this.#list;
    const items = (await list?.next()) ?? [];
    if (list !== this.#list) return;
    list?.append(items);
    list?.keep();
    const first = items.find((item) => item.matches('.group'));
    first?.querySelector<HTMLElement>('a.open')?.focus();
  }

  /** Keeps where a reader was who follows a link of the list. */
  leaveBy(link: HTMLAnchorElement): void {
    this.#list?.keep(link);
  }

  /** Shows what is chosen and, in the open panel, what can be. */
  async showPanel({ chosen }: SearchState): Promise<void> {
    const answer = this.#answer;
    if (chosen.report) await this.#nameReports();
    showChosen(chosen, this.#names, this.#reactions.choose);
    ui.panel.hidden = !answer;
    if (!answer || !ui.panel.open) return;
    const valuesOf = await this.#library.values(answer, chosen);
    if (answer === this.#answer) this.#panel.show(chosen, valuesOf);
  }

  /** Exports all that is shown or folded away, in its order. @throws where the library can't be reached */
  async exportAs(format: string, { q, chosen }: SearchState): Promise<string> {
    const { exportList } = await import('./show/export-list.ts');
    const found = this.#list?.all ?? [];
    const filters = chosenNames(chosen, this.#names).map(({ name }) => name);
    const read = (part: readonly Candidate[]) => readHits(part, this.#answer!.query);
    return exportList({ found, read, query: q, filters, format, data: this.#data });
  }

  /** An offer that can't be made takes nothing from the answer. */
  #offerNew(list: HitList, state: SearchState): void {
    const reports = list.all.map(({ report }) => report);
    const isShown = () => list === this.#list;
    offerNew(reports, state, this.#data, isShown).catch((error: unknown) => console.error(error));
  }

  async #placesOf({ q, chosen }: SearchState): Promise<Places | null> {
    if (!mayBePlace(q)) return null;
    const { findPlaces } = await import('./show/place-view.ts');
    const [report, ...others] = chosen.report ?? [];
    return findPlaces(q, others.length === 0 ? (report ?? null) : null, this.#data);
  }

  /** What the record of inspections answers, ready to be shown. */
  async #factsOf({ q }: SearchState): Promise<HTMLElement[]> {
    if (!mayAskFact(q)) return [];
    const { findFacts, factItems } = await import('./show/fact-view.ts');
    const answers = await findFacts(q, await this.#library.names(), this.#data);
    return factItems(answers, this.#base);
  }

  /** Goes where only one place can be meant, if the reader asked to; an address leaves no entry of itself behind. */
  #leaves(places: Places | null, asked: Asked): boolean {
    const target = asked === 'typing' ? null : (places?.certainAddress ?? null);
    if (target === null) return false;
    if (asked === 'arrived') location.replace(target);
    else location.assign(target);
    return true;
  }

  #listOf(answer: Answer, kept: ListPlace | null): HitList {
    const around = { base: this.#base, titles: this.#names.theme ?? {}, data: this.#data };
    return new HitList(answer, around, this.#reactions.fail, kept);
  }

  #show(state: SearchState, places: Places | null, facts: readonly HTMLElement[]): void {
    const answer = this.#answer;
    const count = answer?.shown.length ?? 0;
    const isPlaceAlone = places !== null && places.isAny && count === 0;
    const said =
      answer &&
      statusText(answer.outcome, answer.query) +
        (listedText(answer.outcome) || (this.#list?.spread ?? ''));
    clear((isPlaceAlone ? places.text : said) ?? (state.q && 'Add a word to look for.'));
    if (facts.length > 0) ui.status.prepend('The reports’ records answer this; see below. ');
    ui.facts.replaceChildren(...facts);
    places?.show();
    if (answer) showRemarks(answer, state);
    show(count > 0 || isPlaceAlone ? 'hits' : answer ? 'nothing' : 'empty');
    ui.tools.hidden = count === 0;
  }

  async #nameReports(): Promise<void> {
    const { documents } = (await this.#library.names()).head;
    this.#names.report = Object.fromEntries(documents.map(({ slug, name }) => [slug, name]));
  }
}

/** Begins a reader's searching: in the library's own index, or asking the server that the library names. */
export async function openSession(reactions: Reactions): Promise<Session> {
  const { index, server } = ui.form.dataset as { index: string; server?: string };
  const others = HAS_OTHERS ? (await import('./others/others.ts')).openOthers() : null;
  if (server === undefined) return new Session(new Library(index), reactions, others);
  const { ServerLibrary } = await import('./server/server-library.ts');
  return new Session(new ServerLibrary(server, index), reactions, others);
}
