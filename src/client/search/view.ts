import { inSentence } from '../../lib/citation/locator.ts';
import type { Hit } from '../../lib/search/hit.ts';
import { address, foundPath, themePath } from '../../lib/url.ts';
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

function themeLinks({ themes, place }: Hit, base: string, titles: Record<string, string>): Node[] {
  const links = themes.flatMap((slug) => {
    const title = titles[slug];
    const href = `${address({ origin: null, base }, themePath(slug))}#${place.report}`;
    return title === undefined ? [] : [element('a', { href }, title)];
  });
  return links.length === 0 ? [] : [element('p', { class: 'themes' }, ...links)];
}

/**
 * One hit as an item of the list.
 * @param base the library's base path
 * @param titles titles of themes by slug
 */
export function hitItem(hit: Hit, base: string, titles: Record<string, string>): HTMLLIElement {
  const { report, anchor, document: name, locator } = hit.place;
  const href = address({ origin: null, base }, foundPath(report, anchor, hit.terms));
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href }, `${name}: ${inSentence(locator)}`)),
    element('p', { class: 'where' }, whereOf(hit)),
    excerptOf(hit),
    ...themeLinks(hit, base, titles),
  );
}
