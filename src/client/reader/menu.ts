import { citationFormats } from '../../lib/citation/citation-formats.ts';
import { inSentence } from '../../lib/citation/locator.ts';
import { element } from '../element.ts';
import { announce } from './announce.ts';
import { locatorOf } from './block-element.ts';
import { citationOf, linkTo } from './cited-page.ts';

const link = element('button', { type: 'button' }, 'Copy link');
const citations = citationFormats.map((format) => ({
  format,
  button: element('button', { type: 'button' }, format.button),
}));
const text = element('textarea', { readonly: '', rows: '6', 'aria-label': 'Text to copy' });
const said = element('p', { class: 'said' });
const buttons = [link, ...citations.map(({ button }) => button)];
const menu = element('section', { class: 'menu', role: 'group' }, ...buttons, said, text);

let opener: HTMLAnchorElement | undefined;
let block: HTMLElement | undefined;

/** Copies by the browser's means: the clipboard, or, on plain http where there is none, a selected text. */
async function copied(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    text.hidden = false;
    text.select();
    // Deprecated, and the only way that plain http has.
    return document.execCommand('copy');
  }
}

async function copy(value: string, name: string, button: HTMLButtonElement): Promise<void> {
  text.value = value;
  const isDone = await copied(value);
  text.hidden = isDone && name === 'Link';
  if (isDone) button.focus();
  said.textContent = isDone ? `${name} copied.` : 'Copy the selected text (Ctrl+C or ⌘C).';
  announce(said.textContent);
  if (!isDone) text.select();
}

function close(): void {
  menu.remove();
  opener?.removeAttribute('aria-expanded');
  opener = block = undefined;
}

/** Opens the menu of a block beside the link that was followed; a second time closes it. */
export function toggleMenu(from: HTMLAnchorElement, of: HTMLElement): void {
  const isOpen = opener === from;
  close();
  if (isOpen) return;
  [opener, block] = [from, of];
  text.hidden = true;
  said.textContent = '';
  menu.setAttribute('aria-label', `Link to ${inSentence(locatorOf(of))}`);
  from.setAttribute('aria-expanded', 'true');
  from.after(menu);
  link.focus({ preventScroll: true });
}

link.addEventListener('click', () => void copy(linkTo(block!), 'Link', link));
for (const { format, button } of citations) {
  button.addEventListener('click', () => {
    void copy(citationOf(block!, format), format.name, button);
  });
}
menu.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const back = opener;
  close();
  back?.focus();
});
menu.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && relatedTarget !== opener && !menu.contains(relatedTarget as Node)) close();
});
document.addEventListener('click', ({ target }) => {
  if (opener && target !== opener && !menu.contains(target as Node)) close();
});
