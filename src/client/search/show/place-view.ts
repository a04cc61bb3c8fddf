import type { Destination, Jump } from '../../../lib/search/place/jump.ts';
import { placesTyped } from '../../../lib/search/place/places-typed.ts';
import { address } from '../../../lib/url.ts';
import { element } from '../../element.ts';
import { ui } from './page-elements.ts';
import type { LibraryData } from '../index/library-data.ts';

const { base = '/', origin, former = '' } = ui.form.dataset;

function item({ path, name, note }: Destination): HTMLElement {
  const href = address({ origin: null, base }, path);
  const link = element('a', { href, class: 'open' }, name);
  return element('li', {}, link, ...(note === null ? [] : [element('span', {}, note)]));
}

const aloneIsNone =
  'A number alone may be any document’s. With the council and the year, as in “York 2022, 13”, it leads there.';

function sentence({ destinations, isCertain, isSearchToo, unread }: Jump): string {
  if (destinations.length === 0) return aloneIsNone;
  if (unread) return 'What was typed names these:';
  if (isSearchToo) return 'The library holds:';
  if (isCertain) return 'Press Enter to open:';
  return destinations.length === 1 ? 'Did you mean this?' : 'Which of these?';
}

/** The places that what was typed may mean. */
export class Places {
  readonly #jump: Jump;

  constructor(found: Jump) {
    this.#jump = found;
  }

  /** Whether the words are to be looked for as well. */
  get isSearchToo(): boolean {
    return this.#jump.isSearchToo;
  }

  /** Whether there is any to go to. */
  get isAny(): boolean {
    return this.#jump.destinations.length > 0;
  }

  /** Where a reader goes whose words can mean one place only; null otherwise. */
  get certainAddress(): string | null {
    const path = this.#jump.isCertain ? this.#jump.destinations[0]?.path : undefined;
    return path === undefined ? null : address({ origin: null, base }, path);
  }

  /** How many places fit, for those who can't see them. */
  get text(): string {
    const { length } = this.#jump.destinations;
    return length === 1 ? '1 place fits.' : `${length} places fit.`;
  }

  /** Shows them, each as a link. */
  show(): void {
    const list = element('ul', {}, ...this.#jump.destinations.map(item));
    const told = element('p', {}, sentence(this.#jump));
    const { destinations, unread = [] } = this.#jump;
    const others = unread.map((piece) => element('p', {}, `“${piece}” names no place here.`));
    ui.places.replaceChildren(told, ...(destinations.length > 0 ? [list] : []), ...others);
  }
}

/**
 * The places that what was typed may mean; null where it names none.
 * @param within slug of the document that the reader searches within
 * @throws where the list of documents can't be fetched
 */
export async function findPlaces(
  typed: string,
  within: string | null,
  data: LibraryData,
): Promise<Places | null> {
  const origins = [location.origin, ...(origin === undefined ? [] : [origin])];
  const found = await placesTyped(typed, {
    own: { origins, base, former: former.split(' ').filter(Boolean) },
    documents: await data.documents(),
    anchorsOf: (slug) => data.anchors(slug),
    within,
  });
  return found && new Places(found);
}
