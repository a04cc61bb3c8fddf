import type { PassageRow } from '../../lib/data/rows/passage-row.ts';
import { textRuns } from '../../lib/text/runs.ts';
import { passageButton } from '../cite/offer-citation.ts';
import { element } from '../element.ts';

/** A paragraph about a theme as an item of a list: where it stands, and its words with the matches marked. */
export function passageItem({ name, section, page, text, matches, url }: PassageRow): HTMLElement {
  const runs = textRuns(
    text,
    matches.map(([start, end]) => ({ start, end })),
  );
  const words = runs.map((run) => (run.marked ? element('mark', {}, run.text) : run.text));
  const where = [section, page].filter(Boolean).join(', ');
  const quote = element('blockquote', { cite: url }, ...words);
  return element(
    'li',
    {},
    element('p', { class: 'where' }, element('a', { href: url }, name), element('span', {}, where)),
    quote,
    passageButton(quote, name),
  );
}

/** The name of the document that the passages below are from. */
export function documentHeading(name: string): HTMLElement {
  return element('h2', {}, name);
}
