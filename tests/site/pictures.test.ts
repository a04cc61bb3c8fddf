import { describe, expect, it } from 'vitest';
import type { Page, Site } from '../../scripts/check-site/read-site.ts';
import { builtSites } from './built-sites.ts';

const pageOf = ({ pages }: Site, file: string): Page => pages.get(`${file}index.html`)!;
const numbers = (page: Page, selector: string): number[] =>
  page.root
    .querySelectorAll(selector)
    .map(({ textContent }) => Number(textContent.replace(',', '')));
const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);

describe.each(builtSites)('the pictures of the site under $base', (site) => {
  it.each(['', 'authorities/'])(
    'a mark a council, as many as the table behind says: /%s',
    (path) => {
      const page = pageOf(site, path);
      const marks = page.root.querySelectorAll('.glance li i').length;
      expect(marks).toBeGreaterThan(0);
      expect(sum(numbers(page, '.glance li b'))).toBe(marks);
      expect(sum(numbers(page, '.glance td:nth-child(2)'))).toBe(marks);
    },
  );

  it('a stroke a passage of a theme, as many as are listed and as the table behind says', () => {
    const page = pageOf(site, 'themes/supervision/york/');
    const drawn = page.root.querySelectorAll('.passages').map((section) => ({
      strokes: section.querySelector('.theme-places .strokes')?.getAttribute('d')?.match(/M/g)
        ?.length,
      listed: section.querySelectorAll('ol > li').length,
      told: sum(
        section
          .querySelectorAll('.theme-places td:last-child')
          .map(({ textContent }) => Number(textContent)),
      ),
    }));
    expect(drawn.length).toBeGreaterThan(1);
    for (const { strokes, listed, told } of drawn)
      expect([strokes, told]).toEqual([listed, listed]);
  });

  it('a bar a section, in the contents and beside its words', () => {
    const { root } = pageOf(site, 'reports/york-2016-sif/');
    const rows = numbers(pageOf(site, 'reports/york-2016-sif/text/'), '.lengths td:last-child');
    expect(root.querySelectorAll('.toc svg').length).toBe(rows.length - 1);
    expect(Math.min(...rows)).toBeGreaterThan(0);
  });

  it('every drawing says in words what it shows, or is left out for who can’t see it', () => {
    const silent = [...site.pages.values()].flatMap(({ file, root }) =>
      root
        .querySelectorAll('main svg')
        .filter((svg) => svg.getAttribute('role') === 'img' && !svg.getAttribute('aria-label'))
        .map(() => file),
    );
    expect(silent).toEqual([]);
  });
});
