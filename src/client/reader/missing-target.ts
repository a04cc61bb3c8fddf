/** For an address whose fragment names nothing on the page: leads to what it means, or says what the document has. */
import { anchorsMeant } from '../../lib/citation/fragment.ts';
import { element } from '../element.ts';
import { announce } from '../announce.ts';

/** The printed numbers of the document, as a sentence; empty where it prints none. */
function numbersHere(): string {
  const numbers = [...document.querySelectorAll<HTMLElement>('article [data-number]')].map(
    (block) => Number(block.dataset['number']),
  );
  if (numbers.length === 0) return 'It prints no paragraph numbers; its contents are listed above.';
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return `Its numbered paragraphs go from ${first} to ${last}.`;
}

function nameOf(anchor: string): string {
  const number = /^para-(\d+)$/.exec(anchor)?.[1];
  return number === undefined ? `place called “${anchor}”` : `paragraph ${number}`;
}

function tell(anchor: string): void {
  const said = `This document has no ${nameOf(anchor)}. ${numbersHere()}`;
  const note = element('p', { class: 'version unknown missing' }, said);
  document.querySelector('article')?.prepend(note);
  note.scrollIntoView({ block: 'center' });
  announce(said);
}

/** Leads to what the address's fragment means, or tells that there is no such place. */
export function findTarget(): void {
  const fragment = location.hash.slice(1);
  const meant = anchorsMeant(fragment);
  const found = meant.find((anchor) => document.getElementById(anchor));
  if (found !== undefined) location.replace(`#${found}`);
  else if (meant.length > 0) tell(meant.at(-1)!);
}
