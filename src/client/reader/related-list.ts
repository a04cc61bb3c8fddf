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

/** So many of a document are shown at once; the rest when asked for. */
const shownAtOnce = 5;

/** @param isUnder whether the document's name stands over the list: then it is in the link to be heard, not seen */
function itemOf(
  { report, anchor, locator, words }: RelatedRow,
  { names }: RelatedFile,
  isUnder: boolean,
) {
  const href = address({ origin: null, base: citedPage().base }, anchorPath(report, anchor));
  const name = element('span', isUnder ? { class: 'vh' } : {}, `${names[report] ?? report}, `);
  const link = element('a', { href }, name, locator);
  const common = element('p', { class: 'common' }, `In common: ${words.join(', ')}`);
  return element('li', {}, element('p', { class: 'to' }, link), common);
}

function listOf(block: HTMLElement, file: RelatedFile): HTMLElement[] {
  const rows = file.related[block.id] ?? [];
  const isQuestion = file.questions.includes(block.id);
  if (rows.length === 0)
    return [
      element(
        'p',
        { class: 'common' },
        'No paragraph of another document has enough words in common with this.',
      ),
    ];
  const byDocument = Map.groupBy(rows, ({ report }) => report);
  const elsewhere = rows.filter(({ report }) => !file.sameCouncil.includes(report));
  const items = (some: readonly RelatedRow[], isUnder: boolean) =>
    some.map((row) => itemOf(row, file, isUnder));
  return [
    element(
      'p',
      { class: 'common' },
      `May bear on ${isQuestion ? 'this question' : 'the same matter'}, by the words in common:`,
    ),
    ...file.sameCouncil.flatMap((report) => {
      const own = byDocument.get(report) ?? [];
      // Only inspections are looked through for a question: of another document nothing can be told.
      if (own.length === 0 && isQuestion) return [];
      return groupOf(file.names[report] ?? report, items(own, true));
    }),
    ...(elsewhere.length > 0 ? groupOf('Elsewhere', items(elsewhere, false)) : []),
  ];
}

function groupOf(name: string, items: readonly HTMLElement[]): HTMLElement[] {
  const head = element('p', { class: 'group' }, name);
  if (items.length === 0)
    return [
      head,
      element('p', { class: 'common' }, 'No paragraph of it has enough words in common with this.'),
    ];
  const list = element('ol', { 'aria-label': name }, ...items.slice(0, shownAtOnce));
  const rest = items.slice(shownAtOnce);
  if (rest.length === 0) return [head, list];
  const from = { start: String(shownAtOnce + 1), 'aria-label': `${name}, more` };
  const more = element(
    'summary',
    {},
    `${rest.length} more`,
    element('span', { class: 'vh' }, ` of ${name}`),
  );
  return [head, list, element('details', {}, more, element('ol', from, ...rest))];
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
    const count = shown.querySelectorAll('li:not(details *)').length;
    if (isOpening) announce(count > 0 ? `${count} related paragraphs` : shown.textContent);
  }
  return { button, shown };
}
