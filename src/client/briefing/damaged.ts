import { element } from '../element.ts';
import { saveFile } from '../save-file.ts';

/** Says that something kept can't be read, and offers it as it stands. */
export function offerUnreadable(root: HTMLElement, unreadable: readonly string[]): void {
  const save = element('button', { type: 'button' }, 'Save what is there as a file');
  save.addEventListener('click', () =>
    saveFile(unreadable.join('\n'), 'text/plain', 'briefing-unreadable.txt'),
  );
  const told =
    'A briefing that is kept in this browser can’t be read: it was damaged. It is left as it is. ';
  root.before(element('p', { class: 'damaged' }, told, save));
}
