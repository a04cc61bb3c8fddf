/** Shows, when a reader asks, which paragraphs of other documents are on the same matter. */
import type { RelatedFile, RelatedRow } from '../../lib/related/related-file.ts';
import { address, anchorPath } from '../../lib/url.ts';
import { announce } from '../announce.ts';
import { element } from '../element.ts';
import { citedPage } from './cited-page.ts';

/** Only what states something is related to anything. */
export function canBeRelated(block: HTMLElement): boolean {
  return !block.matches('.h, .b, .tb') && !block.closest('.footnotes');
}

function itemOf(
  { report, anchor, locator, words }: RelatedRow,
  { names }: RelatedFile,
): HTMLElement {
  const href = address({ origin: null, base: citedPage().base }, anchorPath(report, anchor));
  const link = element('a', { href }, `${names[report] ?? report}, ${locator}`);
  const common = element('p', { class: 'common' }, `In common: ${words.join(', ')}`);
  return element('li', {}, element('p', {}, link), common);
}

function listOf(block: HTMLElement, file: RelatedFile): HTMLElement[] {
  const rows = file.related[block.id] ?? [];
  const said = file.questions.includes(block.id)
    ? 'May bear on this question, by the words in common:'
    : 'May bear on the same matter, by the words in common:';
  if (rows.length === 0)
    return [
      element('p', {}, 'No paragraph of another document has enough words in common with this.'),
    ];
  const same = new Set(file.sameCouncil);
  return [
    element('p', {}, said),
    ...groupOf(
      'In documents on this council',
      rows.filter(({ report }) => same.has(report)),
      file,
    ),
    ...groupOf(
      'Elsewhere',
      rows.filter(({ report }) => !same.has(report)),
      file,
    ),
  ];
}

function groupOf(name: string, rows: readonly RelatedRow[], file: RelatedFile): HTMLElement[] {
  if (rows.length === 0) return [];
  const list = element('ol', { 'aria-label': name }, ...rows.map((row) => itemOf(row, file)));
  return [element('p', { class: 'group' }, name), list];
}

/** A button that fetches and shows what is related to a block, and hides it again. */
export function relatedOffer(block: HTMLElement): {
  button: HTMLButtonElement;
  shown: HTMLElement;
} {
  const button = element(
    'button',
    { type: 'button', 'aria-expanded': 'false' },
    'Related paragraphs',
  );
  const shown = element('div', { class: 'related' });
  shown.hidden = true;
  const open = async (): Promise<HTMLElement[]> => {
    const { data, slug } = citedPage();
    try {
      return listOf(block, await data.related(slug));
    } catch (error) {
      console.error(error);
      return [element('p', {}, 'What is related could not be fetched. Try again.')];
    }
  };
  button.addEventListener('click', () => void toggle());
  async function toggle(): Promise<void> {
    const isOpening = shown.hidden;
    if (isOpening) shown.replaceChildren(...(await open()));
    shown.hidden = !isOpening;
    button.setAttribute('aria-expanded', String(isOpening));
    const count = shown.querySelectorAll('li').length;
    if (isOpening) announce(count > 0 ? `${count} related paragraphs` : shown.textContent);
  }
  return { button, shown };
}
