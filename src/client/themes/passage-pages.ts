import type { PassageList } from '../../lib/library/themes/passage-list.ts';
import {
  address,
  themeCouncilPath,
  themePassagesPath,
  themePath,
  themeSequencePath,
} from '../../lib/url.ts';

/** The name of a passage among those of its theme: its document and anchor. */
export const passageName = (report: string, anchor: string): string => `${report}/#${anchor}`;

/** The items of a page of passages, by the address that each leads to. */
function itemsOf(page: Document): Map<string, HTMLElement> {
  const items = [...page.querySelectorAll<HTMLElement>('li.item, li.passage')];
  return new Map(
    items.map((item) => {
      const path = item.querySelector('a')?.getAttribute('href') ?? '';
      return [path.replace(/^.*\/reports\//, ''), item];
    }),
  );
}

/** The passages of themes, read from the pages that show them, each page once. */
export class PassagePages {
  readonly #base: string;
  readonly #pages = new Map<string, Promise<Map<string, HTMLElement>>>();
  readonly #lists = new Map<string, Promise<PassageList>>();

  /** @param base the library's base path */
  constructor(base: string) {
    this.#base = base;
  }

  /** Which passages a theme has. @throws where the list can't be fetched */
  list(theme: string): Promise<PassageList> {
    return this.#once(this.#lists, themePassagesPath(theme), (answer) => answer.json());
  }

  /** The items of one of a theme's pages, from 1, by name. @throws where it can't be fetched */
  ofPage(theme: string, page: number): Promise<Map<string, HTMLElement>> {
    return this.#page(page === 1 ? themePath(theme) : themeSequencePath(theme, page));
  }

  /** What one council's documents say, by name. @throws where it can't be fetched */
  ofCouncil(theme: string, council: string): Promise<Map<string, HTMLElement>> {
    return this.#page(themeCouncilPath(theme, council));
  }

  #page(path: string): Promise<Map<string, HTMLElement>> {
    return this.#once(this.#pages, path, async (answer) =>
      itemsOf(new DOMParser().parseFromString(await answer.text(), 'text/html')),
    );
  }

  /** What was read before is not read again; what failed is. */
  #once<T>(
    known: Map<string, Promise<T>>,
    path: string,
    read: (answer: Response) => Promise<T>,
  ): Promise<T> {
    const fetched = known.get(path) ?? this.#fetch(path).then(read);
    known.set(path, fetched);
    fetched.catch(() => known.delete(path));
    return fetched;
  }

  async #fetch(path: string): Promise<Response> {
    const answer = await fetch(address({ base: this.#base, origin: null }, path));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer;
  }
}
