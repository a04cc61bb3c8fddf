import type { Hit } from '../../lib/search/hit.ts';
import { address, foundPath } from '../../lib/url.ts';
import { gradeWords } from '../../lib/wording.ts';
import { element } from '../element.ts';

function excerptOf({ excerpt }: Hit): HTMLElement {
  const runs = excerpt.runs.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  const [before, after] = [excerpt.cutBefore ? '… ' : '', excerpt.cutAfter ? ' …' : ''];
  return element('p', { class: 'words' }, before, ...runs, after);
}

function whereOf({ place, grade }: Hit): string {
  const words = grade === null ? null : (gradeWords as Record<string, string>)[grade];
  const page = place.page === null ? null : `page ${place.page}`;
  return [place.section, words, page].filter(Boolean).join(' · ');
}

/**
 * One hit as an item of the list.
 * @param base the library's base path
 */
export function hitItem(hit: Hit, base: string): HTMLLIElement {
  const { report, anchor, document: name, locator } = hit.place;
  const href = address({ origin: null, base }, foundPath(report, anchor, hit.terms));
  const title = element('h3', {}, element('a', { href }, `${name}: ${locator}`));
  return element('li', {}, title, element('p', { class: 'where' }, whereOf(hit)), excerptOf(hit));
}
