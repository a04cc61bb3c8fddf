import {
  heldElsewhere,
  notAskedText,
  unknownLibrariesText,
} from '../../../lib/search/others/other-answer.ts';
import { chosenLibraries, type OtherLibrary } from '../../../lib/search/others/other-library.ts';
import type { Preference } from '../../../lib/search/answer/preference.ts';
import type { SearchState } from '../../../lib/search/search-state.ts';
import { element } from '../../element.ts';
import type { Answer } from '../find/answer.ts';
import { walkIn } from '../show/keys.ts';
import { returnTo, type ListPlace } from '../show/list-place.ts';
import { ui } from '../show/page-elements.ts';
import { LibrarySection, type ToldOfLibrary } from './library-section.ts';
import { offered } from './offer.ts';

const names = (libraries: readonly OtherLibrary[]): string[] => libraries.map(({ name }) => name);

/** Puts a reader back at a hit of a section, unless they are somewhere already. */
function comeBack(kept: ListPlace | null, { element: list }: LibrarySection): void {
  if (kept && document.activeElement === document.body) returnTo(kept, list);
}

/** Other libraries that a search is asked of too, each in a section of its own below this one's hits. */
export class Others {
  readonly #sections: ReadonlyMap<OtherLibrary, LibrarySection>;
  readonly #place = document.querySelector<HTMLElement>('#others')!;
  /** What is said of them in the page's status. */
  readonly #said = element('span');
  #told = new Map<OtherLibrary, ToldOfLibrary>();

  /** @param titles of themes, by slug */
  constructor(titles: Readonly<Record<string, string>>) {
    this.#sections = new Map(
      offered.map((one, at) => [one, new LibrarySection(one, `other-${at}`, titles)]),
    );
    walkIn(this.#place);
  }

  /**
   * Asks the libraries that the address names, once this one has its answer.
   * @param own this library's answer; null where it was not searched, and the others aren't
   * @param kept where the reader was who has come back
   */
  ask(state: SearchState, own: Answer | null, kept: ListPlace | null): void {
    const { asked, notAsked, unknown } = chosenLibraries(state.also ?? [], offered);
    if (!own) return this.#askNone(state.q === '' ? [] : asked);
    this.#begin(asked);
    if (unknown.length > 0) ui.remarks.append(element('p', {}, unknownLibrariesText(unknown)));
    if (asked.length > 0) ui.status.prepend(`${ui.form.dataset['library']}: `);
    const told = (this.#told = new Map());
    const { preference } = own.outcome;
    const say = () => told === this.#told && this.#say(preference, names(notAsked));
    say();
    for (const library of asked) {
      const section = this.#sections.get(library)!;
      const tell = (one: ToldOfLibrary): void => void (told.set(library, one), say());
      void section.ask(state, tell).then(() => comeBack(kept, section));
    }
  }

  /** Drops what was loaded and shown. */
  forget(): void {
    this.#begin([]);
    for (const section of this.#sections.values()) section.forget();
  }

  #askNone(asked: readonly OtherLibrary[]): void {
    this.#begin([]);
    if (asked.length > 0) this.#said.textContent = ` ${notAskedText(names(asked))}`;
  }

  #begin(asked: readonly OtherLibrary[]): void {
    for (const section of this.#sections.values()) section.drop();
    this.#place.replaceChildren(...asked.map((one) => this.#sections.get(one)!.element));
    this.#said.textContent = '';
    ui.status.append(this.#said);
  }

  #say(here: Preference, notAsked: readonly string[]): void {
    const told = offered.flatMap((one) => this.#told.get(one) ?? []);
    const held = heldElsewhere(here, told, notAsked);
    const sentences = [...told.map(({ heading }) => `${heading}.`), ...(held ? [held] : [])];
    this.#said.textContent = sentences.map((sentence) => ` ${sentence}`).join('');
  }
}

/** Begins asking other libraries, as the page names them. */
export function openOthers(): Others {
  const { theme = {} } = JSON.parse(ui.names.textContent) as {
    theme?: Record<string, string>;
  };
  return new Others(theme);
}
