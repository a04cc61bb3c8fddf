import type { Hit } from '../../../lib/search/answer/hit.ts';
import { inSentence } from '../../../lib/citation/locator.ts';
import { address, foundPath, themePath } from '../../../lib/url.ts';
import { gradeName, gradeRecords } from '../../../lib/vocabulary/grades.ts';
import { element } from '../../element.ts';
import type { LibraryData } from '../index/library-data.ts';
import { hitButton } from './cite-hit.ts';

/** What hits are shown with: the library's base path, the titles of its themes by slug, and its data, or null where they are cited on its own pages only. */
export interface Surroundings {
  base: string;
  titles: Readonly<Record<string, string>>;
  data: LibraryData | null;
}

function excerptOf({ excerpt }: Hit): HTMLElement {
  const runs = excerpt.runs.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  const [before, after] = [excerpt.cutBefore ? '… ' : '', excerpt.cutAfter ? ' …' : ''];
  return element('p', { class: 'words' }, before, ...runs, after);
}

function gradeOf({ grade }: Hit): HTMLElement[] {
  const isKnown = grade !== null && grade in gradeRecords;
  return isKnown ? [element('span', { class: `grade ${grade}` }, gradeName(grade))] : [];
}

/** Section, its grade, page, and what the paragraph is where its name doesn't say so. */
function whereOf(hit: Hit): HTMLElement {
  const { place, role } = hit;
  const isSaid = role === null || place.locator.toLowerCase().includes(role);
  const words = [
    place.section,
    place.page === null ? null : `page ${place.page}`,
    isSaid ? null : role,
  ].filter((part) => part !== null);
  const [section, ...others] = words.map((word) => element('span', {}, word));
  return element(
    'p',
    { class: 'where' },
    ...(section ? [section] : []),
    ...gradeOf(hit),
    ...others,
  );
}

function themeLinks({ themes, place }: Hit, { base, titles }: Surroundings): Node[] {
  const links = themes.flatMap((slug) => {
    const title = titles[slug];
    const href = `${address({ origin: null, base }, themePath(slug))}#${place.report}`;
    return title === undefined ? [] : [element('a', { href }, title)];
  });
  return links.length === 0 ? [] : [element('p', { class: 'themes' }, ...links)];
}

/** A document's name as far as its year, and what tells it from others of the council and year. */
const shortName = /^(.*? (?:19|20)\d\d)(, .*)$/;

/** One hit as an item of its document's list. */
export function hitItem(hit: Hit, around: Surroundings): HTMLLIElement {
  const { report, anchor, document: name, locator } = hit.place;
  const href = address({ origin: null, base: around.base }, foundPath(report, anchor, hit.terms));
  const [, short = name, rest = ''] = shortName.exec(name) ?? [];
  const told = rest === '' ? [] : [element('span', { class: 'vh' }, rest)];
  const place = `, ${inSentence(locator)}`;
  const link = element('a', { href, class: 'open' }, short, ...told, place);
  const { base, data } = around;
  const cite = data && [hitButton(hit, `${name}, ${inSentence(locator)}`, base, data)];
  return element(
    'li',
    { class: 'hit' },
    element('div', { class: 'first' }, element('h3', {}, link), whereOf(hit)),
    excerptOf(hit),
    ...themeLinks(hit, around),
    ...(cite ?? []),
  );
}
