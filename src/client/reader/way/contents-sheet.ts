import { element } from '../../element.ts';

/** Opens a copy of the contents over the page; choosing an entry or pressing Escape closes it. @param contents of the page */
export function openContents(contents: HTMLElement): void {
  const copy = contents.cloneNode(true) as HTMLElement;
  copy.removeAttribute('aria-labelledby');
  copy.setAttribute('aria-label', 'Contents');
  copy.querySelectorAll('[id]').forEach((one) => one.removeAttribute('id'));
  copy.querySelectorAll('.theme-choice, summary').forEach((one) => one.remove());
  copy.querySelectorAll('details').forEach((one) => one.replaceWith(...one.childNodes));
  const close = element('button', { type: 'button' }, 'Close');
  const sheet = element('dialog', { class: 'sheet', 'aria-label': 'Contents' });
  sheet.append(close, copy);
  close.addEventListener('click', () => sheet.close());
  copy.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) sheet.close();
  });
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close();
  });
  sheet.addEventListener('close', () => sheet.remove());
  document.body.append(sheet);
  sheet.showModal();
  copy.querySelector<HTMLElement>('[aria-current]')?.focus();
}
