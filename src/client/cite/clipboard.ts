import type { Copied } from '../../lib/citation/citation-runs.ts';

const blob = (text: string, type: string): Blob => new Blob([text], { type });

/** Copies as the browser's own Copy does, both kinds at once: the only way that plain http has. */
function copyByCommand({ text, html }: Copied, field: HTMLTextAreaElement): boolean {
  field.hidden = false;
  field.value = text;
  field.select();
  let isSet = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isSet = true;
  };
  addEventListener('copy', give, true);
  // Deprecated, and all that plain http has.
  const isDone = document.execCommand('copy');
  removeEventListener('copy', give, true);
  return isDone && isSet;
}

/**
 * Puts text and HTML on the clipboard.
 * @param field where the text is shown, selected, if the browser allows no other way
 * @returns whether it is there
 */
export async function putOnClipboard(copied: Copied, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    const { text, html } = copied;
    const kinds = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') };
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    return true;
  } catch {
    return copyByCommand(copied, field);
  }
}
