/** Offers a ready message about a text to the people who run the library. */
import { faultMessage, type Fault } from '../../lib/citation/fault-message.ts';
import { element } from '../element.ts';

/** How the library is reached, as its pages' foot says; null where it names no contact. */
export function contactOfLibrary(): string | null {
  return document.querySelector('.foot [data-contact]')?.getAttribute('href') ?? null;
}

function shownOf(contact: string, fault: Fault): HTMLElement[] {
  const { text, link } = faultMessage(contact, fault);
  const [before, name] =
    link === null
      ? ['Copy this message, say what is wrong, and send it by ', 'the contact page']
      : ['Say what is wrong and send it: ', 'open the message in your mail program'];
  const area = element('textarea', { readonly: '', rows: '8', 'aria-label': 'Message' });
  area.value = text;
  return [element('p', {}, before, element('a', { href: link ?? contact }, name), '.'), area];
}

/**
 * A button that shows the message, and hides it again. Nothing is sent but by the reader.
 * @param contact a mail link or an address
 */
export function faultOffer(
  contact: string,
  fault: () => Fault,
): { button: HTMLButtonElement; shown: HTMLElement } {
  const name = 'Something wrong with this text?';
  const button = element('button', { type: 'button', 'aria-expanded': 'false' }, name);
  const shown = element('div', { class: 'fault' });
  shown.hidden = true;
  button.addEventListener('click', () => {
    if (shown.hidden) shown.replaceChildren(...shownOf(contact, fault()));
    shown.hidden = !shown.hidden;
    button.setAttribute('aria-expanded', String(!shown.hidden));
  });
  return { button, shown };
}
