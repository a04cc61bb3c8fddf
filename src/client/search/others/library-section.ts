import {
  askedThere,
  headingOf,
  nothingLeftBy,
  nothingLeftText,
  type HeldThere,
  unreadableText,
} from '../../../lib/search/others/other-answer.ts';
import type { OtherLibrary } from '../../../lib/search/others/other-library.ts';
import { facetRecords } from '../../../lib/search/index/facet-records.ts';
import { listedText, statusText } from '../../../lib/search/answer/status.ts';
import { writeState, type Facet, type SearchState } from '../../../lib/search/search-state.ts';
import { address, indexPath, searchPath } from '../../../lib/url.ts';
import { element } from '../../element.ts';
import { Library, type Answer } from '../find/answer.ts';
import { HitList } from '../show/hit-list.ts';
import { ui } from '../show/page-elements.ts';

/** What another library came to, for the page's status. */
export interface ToldOfLibrary extends HeldThere {
  /** Its name and what it has. */
  heading: string;
}

type Tell = (told: ToldOfLibrary) => void;

/** An answer with its first hits as items of a list. */
interface Shown {
  answer: Answer;
  spread: string;
  items: readonly HTMLLIElement[];
}

const said = (text: string | Node): HTMLElement => element('p', { class: 'status' }, text);

const facetName = (facet: Facet): string => facetRecords[facet].name.toLowerCase();

/** What was found, and what the words were taken for where they were put right. */
function foundText({ outcome, query }: Answer, spread: string): string {
  const { corrected } = outcome;
  const asked = corrected === null ? '' : `Showing results for ${corrected}. `;
  return asked + statusText(outcome, query, 'there') + (listedText(outcome) || spread);
}

/** The section of another library below this one's own hits, and its index, fetched when it is first asked. */
export class LibrarySection {
  readonly library: OtherLibrary;
  readonly element: HTMLElement;
  readonly #heading: HTMLHeadingElement;
  readonly #body = element('div');
  readonly #index: Library;
  readonly #titles: Readonly<Record<string, string>>;
  /** Counts what was asked, so that a slow answer doesn't overwrite a later one. */
  #turn = 0;

  /** @param titles of themes, by slug */
  constructor(library: OtherLibrary, id: string, titles: Readonly<Record<string, string>>) {
    this.library = library;
    this.#titles = titles;
    this.#index = new Library(this.#at(indexPath));
    this.#heading = element('h2', { id, tabindex: '-1' });
    const head = element('div', { class: 'prose' }, this.#heading);
    this.element = element('section', { 'aria-labelledby': id }, head, this.#body);
  }

  /**
   * Asks the library and shows what it has. Never fails: what fails is shown and told, with a way to try again.
   * @param tell is told each time that there is something else to tell
   */
  async ask(state: SearchState, tell: Tell): Promise<void> {
    const turn = ++this.#turn;
    const fail = (error: unknown): void => {
      if (turn === this.#turn) this.#fail(error, state, tell);
    };
    this.#show(this.library.name, said('Searching…'));
    try {
      const answer = await this.#index.answer(state);
      if (!answer) return;
      const around = { base: this.library.base, titles: this.#titles, data: null };
      const list = new HitList(answer, around, fail, null, () => undefined);
      const items = await list.next();
      if (turn === this.#turn) this.#tell({ answer, spread: list.spread, items }, state, tell);
    } catch (error) {
      fail(error);
    }
  }

  /** Drops what was asked and shown. */
  drop(): void {
    this.#turn++;
    this.#show('');
  }

  /** Drops what was loaded too. */
  forget(): void {
    this.drop();
    this.#index.forget();
  }

  #tell({ answer, spread, items }: Shown, state: SearchState, tell: Tell): void {
    const { name } = this.library;
    const { outcome, known } = answer;
    const lacking = nothingLeftBy(known);
    const isLeft = lacking.length === 0;
    const heading = isLeft ? headingOf(name, outcome) : `${name}: no paragraph`;
    const text = isLeft ? foundText(answer, spread) : nothingLeftText(lacking, facetName);
    const label = `Paragraphs found in ${name}, by document`;
    const hits = element('ol', { class: 'hits', 'aria-label': label }, ...(isLeft ? items : []));
    const isAny = isLeft && items.length > 0;
    const hasMore = isAny && outcome.count > hits.querySelectorAll('.hit').length;
    const link = this.#link(askedThere(state, isLeft ? known : null), hasMore);
    this.#show(heading, said(text), ...(isAny ? [hits] : []), link);
    const { councils, notHeld } = outcome.preference;
    tell({ name, heading, councils, notHeld });
  }

  #fail(error: unknown, state: SearchState, tell: Tell): void {
    console.error(error);
    this.#index.forget();
    const { name } = this.library;
    const isOtherFormat = error instanceof Error && error.name === 'OtherFormat';
    const again = element('button', { type: 'button', class: 'more' }, 'Try again');
    again.addEventListener('click', () => {
      this.#heading.focus();
      void this.ask(state, tell);
    });
    const told = said(unreadableText(name, isOtherFormat));
    this.#show(`${name}: not known`, told, again, this.#link(askedThere(state, null), false));
    const heading = `${name}: its index could not be read`;
    tell({ name, heading, councils: [], notHeld: [] });
  }

  /** Leads to the library's own search page with the same question. */
  #link(state: SearchState, hasMore: boolean): HTMLElement {
    const { name } = this.library;
    const text = hasMore ? `More in ${name}` : `The same search in ${name}`;
    const href = this.#at(searchPath) + writeState(state);
    return said(element('a', { class: 'more', href }, text));
  }

  #at(path: string): string {
    return address({ origin: null, base: this.library.base }, path);
  }

  /** Shows something in place of what was shown; a reader who was in it is put back into the box. */
  #show(heading: string, ...body: readonly HTMLElement[]): void {
    const wasInside = this.#body.contains(document.activeElement);
    this.#heading.textContent = heading;
    this.#body.replaceChildren(...body);
    if (wasInside) ui.input.focus();
  }
}
