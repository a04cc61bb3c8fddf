import { element } from '../element.ts';
import { announce } from './announce.ts';
import { markTerms } from './mark-terms.ts';

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

/** Marks the words that led here, and lets the reader step through all places where they stand. */
export function showFound(): void {
  const terms = takeTerms();
  const places = markTerms(document.querySelector('article')!, terms);
  if (places.length === 0) return;
  let current = firstPlace(places);
  const count = element('span');
  const [previous, next, end] = ['Previous', 'Next', 'Close'].map((name) =>
    element('button', { type: 'button' }, name),
  ) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
  const bar = element(
    'div',
    { class: 'found', role: 'region', 'aria-label': 'Places where the words stand' },
    count,
    previous,
    next,
    end,
  );
  const stand = (at: number) => {
    places[current]!.forEach((mark) => mark.removeAttribute('aria-current'));
    current = (at + places.length) % places.length;
    places[current]!.forEach((mark) => mark.setAttribute('aria-current', 'true'));
    count.textContent = `${terms.map((term) => `“${term}”`).join(', ')}: ${current + 1} of ${places.length} in this document`;
  };
  const step = (by: number) => {
    stand(current + by);
    places[current]![0]!.scrollIntoView({ block: 'center' });
    announce(`Place ${current + 1} of ${places.length}`);
  };
  previous.addEventListener('click', () => step(-1));
  next.addEventListener('click', () => step(1));
  end.addEventListener('click', () => {
    bar.remove();
    places.flat().forEach((mark) => mark.replaceWith(...mark.childNodes));
  });
  previous.hidden = next.hidden = places.length === 1;
  stand(current);
  document.body.append(bar);
}
