import { typedWords } from '../../lib/library/lists/typed-words.ts';
import { counted } from '../../lib/vocabulary/counts.ts';

/**
 * Makes a list of lines, some with lines of their own below, answer what is typed above it: those stay that have
 * the words, or a line below that has. The list is whole without.
 */
export function narrowLines(): void {
  const filters = document.querySelector<HTMLElement>('#filters');
  const shown = document.querySelector<HTMLElement>('#shown');
  const initials = document.querySelector<HTMLElement>('nav:has(> .initials)');
  const field = filters?.querySelector('input');
  if (!filters || !shown || !field) return;
  const lines = [...document.querySelectorAll<HTMLElement>('.theme-lines li')];
  const narrow = (): void => {
    const fits = typedWords(field.value);
    for (const line of lines) line.hidden = !fits(line.textContent);
    const left = lines.filter(({ hidden }) => !hidden).length;
    const isWhole = left === lines.length;
    // Letters lead to lines that may not be there.
    if (initials) initials.hidden = !isWhole;
    shown.textContent = isWhole ? '' : `${left} of ${counted(lines.length, 'theme')}`;
  };
  field.addEventListener('input', narrow);
  filters.hidden = false;
  narrow();
}
