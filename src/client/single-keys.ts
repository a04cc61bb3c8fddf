/**
 * Keys of one character: `/` leads to the search box. Someone who speaks to their computer may press
 * them without meaning to, so the search page offers to turn them off.
 */
const setting = 'single-keys';

function isOff(): boolean {
  try {
    return localStorage.getItem(setting) === 'off';
  } catch {
    // Where nothing may be stored they can't be turned off for good, so they are not on.
    return true;
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));

/** Calls `act` when a single character is pressed outside a field, unless the reader turned that off. */
export function onSingleKey(act: (key: string) => boolean): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target) || isOff()) return;
    if (act(event.key)) event.preventDefault();
  });
}

/** Leads to the page's search box, or else to the search page. */
export function leadToSearch(): void {
  onSingleKey((key) => {
    if (key !== '/') return false;
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    const page = document.querySelector<HTMLAnchorElement>('.top a[href$="/search/"]');
    if (box) box.focus();
    else if (page) location.assign(`${page.href}#q`);
    return true;
  });
}

/** Lets the reader turn single keys off and on again. */
export function offerKeySwitch(): void {
  const box = document.querySelector<HTMLInputElement>('#single-keys');
  if (!box) return;
  box.checked = !isOff();
  box.closest('p')!.hidden = false;
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(setting, box.checked ? 'on' : 'off');
    } catch {
      box.checked = false;
    }
  });
}
