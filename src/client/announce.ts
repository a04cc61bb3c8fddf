import { element } from './element.ts';

let region: HTMLElement | undefined;

/** Tells those who can't see the page what has happened. */
export function announce(message: string): void {
  if (!region) {
    region = element('p', { class: 'vh', role: 'status' });
    document.body.append(region);
  }
  region.textContent = '';
  // A region is read out when it changes after it has been noticed.
  setTimeout(() => (region!.textContent = message), 100);
}
