import { ui } from './page-elements.ts';

/** What the arrows go through: the places, the facts, the hits, and what shows more, as they stand. */
function stops(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(
    '#places a, #facts a, .hits :is(a.open, button:not(.quote, .cite *)), .more',
  );
  return [...all].filter((stop) => !stop.hidden);
}

/** The stop that the focus is on, or whose hit it is in; -1 for the box. */
function current(all: readonly HTMLElement[]): number {
  const focused = document.activeElement;
  const own = focused?.closest('.hit')?.querySelector<HTMLElement>('a.open');
  return all.findIndex((stop) => stop === focused || stop === own);
}

function step(by: 1 | -1): boolean {
  const all = stops();
  const next = current(all) + by;
  const target = next < 0 ? ui.input : all[next];
  target?.focus();
  return target !== undefined;
}

const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;

function onKey(event: KeyboardEvent): void {
  // In a row that cites, the arrows and Escape are the row's.
  if (!isPlain(event) || (event.target as Element).closest('.cite')) return;
  const isInBox = document.activeElement === ui.input;
  if (event.key === 'Escape' && !isInBox) ui.input.focus();
  else if (event.key === 'ArrowDown') step(1);
  else if (event.key === 'ArrowUp' && !isInBox) step(-1);
  else return;
  event.preventDefault();
}

/** Lets the arrows walk on from what is in a part of the page. */
export function walkIn(part: HTMLElement): void {
  part.addEventListener('keydown', onKey);
}

/** Lets the arrows walk from the box through the results and back, Escape lead back to the box. */
export function watchKeys(): void {
  for (const part of [ui.input, ui.places, ui.facts, ui.hits, ui.more]) walkIn(part);
}
