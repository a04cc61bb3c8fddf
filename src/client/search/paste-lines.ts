/**
 * Keeps lines that are pasted into a box of one line apart, by semicolons: a browser would run a list of
 * citations together.
 */
export function keepLinesApart(box: HTMLInputElement): void {
  box.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const lines = pasted.split(/\s*[\r\n]+\s*/).filter((line) => line !== '');
    if (lines.length < 2) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = box;
    box.setRangeText(
      lines.join('; '),
      selectionStart ?? value.length,
      selectionEnd ?? value.length,
      'end',
    );
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
