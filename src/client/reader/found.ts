import { element } from '../element.ts';
import { onSingleKey } from '../single-keys.ts';
import { announce } from '../announce.ts';
import { markTerms } from './mark-terms.ts';
import { unfold } from './unfold.ts';

/** The terms that the reader came to find; they leave the address, so that nobody copies them with it. */
function takeTerms(): string[] {
  const params = new URLSearchParams(location.search);
  const terms = params.getAll('find').slice(0, 20);
  params.delete('find');
  const rest = params.size > 0 ? `?${params.toString()}` : '';
  history.replaceState(history.state, '', location.pathname + rest + location.hash);
  return terms;
}

function firstPlace(places: readonly HTMLElement[][]): number {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const inside = places.findIndex(([mark]) => target?.contains(mark!));
  return Math.max(inside, 0);
}

/** Puts the reader at an element that takes no focus by itself. */
function stay(at: HTMLElement | null): void {
  at?.setAttribute('tabindex', '-1');
  at?.focus({ preventScroll: true });
}

function button(name: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, name);
  made.addEventListener('click', onClick);
  return made;
}

/** The bar by which a reader steps through the places where the words stand. */
class FoundBar {
  readonly #places: readonly HTMLElement[][];
  readonly #terms: string;
  readonly #count = element('span');
  readonly #bar: HTMLElement;
  #current: number;

  constructor(places: readonly HTMLElement[][], terms: readonly string[]) {
    this.#places = places;
    this.#terms = terms.map((term) => `“${term}”`).join(', ');
    const step = (name: string, by: number) => button(name, () => this.#step(by));
    const steps = places.length > 1 ? [step('Previous', -1), step('Next', 1)] : [];
    const label = { role: 'region', 'aria-label': 'Places where the words stand' };
    const close = button('Close', () => this.#close());
    this.#bar = element('div', { class: 'found', ...label }, this.#count, ...steps, close);
    this.#current = firstPlace(places);
  }

  show(): void {
    this.#stand(this.#current);
    document.body.append(this.#bar);
    this.#bar.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
    onSingleKey((key) => this.#onKey(key));
  }

  get #marks(): HTMLElement[] {
    return this.#places[this.#current]!;
  }

  #stand(at: number): void {
    const { length } = this.#places;
    this.#marks.forEach((mark) => mark.removeAttribute('aria-current'));
    this.#current = (at + length) % length;
    this.#marks.forEach((mark) => mark.setAttribute('aria-current', 'true'));
    this.#count.textContent = `${this.#terms}: ${this.#current + 1} of ${length} in this document`;
  }

  #step(by: number): void {
    this.#stand(this.#current + by);
    unfold(this.#marks[0]!);
    this.#marks[0]!.scrollIntoView({ block: 'center' });
    announce(`Place ${this.#current + 1} of ${this.#places.length}`);
  }

  /** `n` and `p` go on and back, and take the reader along. @returns whether the key is theirs */
  #onKey(key: string): boolean {
    if (!this.#bar.isConnected || (key !== 'n' && key !== 'p')) return false;
    this.#step(key === 'n' ? 1 : -1);
    stay(this.#marks[0]!);
    return true;
  }

  #close(): void {
    const block = this.#marks[0]!.closest<HTMLElement>('[id]');
    this.#bar.remove();
    this.#places.flat().forEach((mark) => mark.replaceWith(...mark.childNodes));
    stay(block);
  }
}

/** Marks the words that led here, and lets the reader step through all places where they stand. */
export function showFound(): void {
  const terms = takeTerms();
  const places = markTerms(document.querySelector('article')!, terms);
  if (places.length > 0) new FoundBar(places, terms).show();
}
