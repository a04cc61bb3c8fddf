import { citedJump } from '../../../lib/search/place/cited-jump.ts';
import { jump, type Destination, type Jump } from '../../../lib/search/place/jump.ts';
import { readTyped } from '../../../lib/search/place/typed-place.ts';
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

function sentence({ destinations, isCertain, isSearchToo }: Jump): string {
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
    ui.places.replaceChildren(element('p', {}, sentence(this.#jump)), list);
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
  const read = readTyped(
    typed,
    { origins, base, former: former.split(' ').filter(Boolean) },
    within,
  );
  const documents = await data.documents();
  const anchorsOf = (slug: string) => data.anchors(slug);
  // An address says more than the citation that it ends.
  const cited = read.anchor === null ? await citedJump(documents)(typed, anchorsOf) : null;
  const found = cited ?? (await jump(read, documents, anchorsOf));
  return found && new Places(found);
}
