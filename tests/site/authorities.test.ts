import { describe, expect, it } from 'vitest';
import type { Page, Site } from '../../scripts/check-site/read-site.ts';
import { builtSites } from './built-sites.ts';

const pageOf = ({ pages }: Site, slug: string): Page | undefined =>
  pages.get(`authorities/${slug}/index.html`);

function linksOf(site: Site, slug: string): (string | undefined)[] {
  const main = pageOf(site, slug)?.root.querySelector('main');
  return (main?.querySelectorAll('a') ?? []).map((link) => link.getAttribute('href'));
}

const addressOf = ({ base }: Site, slug: string): string => `${base}authorities/${slug}/`;

describe.each(builtSites)('an abolished council under $base', (site) => {
  const successors = ['north-northamptonshire', 'west-northamptonshire'];

  it('says when and by which Order, and leads to those that took its place', () => {
    expect(pageOf(site, 'northamptonshire')?.root.textContent).toMatch(
      /abolished on 1 April 2021 by\s+The Northamptonshire \(Structural Changes\) Order 2020/,
    );
    expect(linksOf(site, 'northamptonshire')).toEqual(
      expect.arrayContaining(successors.map((slug) => addressOf(site, slug))),
    );
  });

  it.each(successors)('is reached again from %s', (slug) => {
    expect(pageOf(site, slug)?.root.textContent).toContain('Northamptonshire County Council');
    expect(linksOf(site, slug)).toContain(addressOf(site, 'northamptonshire'));
  });

  it('leaves councils without a change alone', () => {
    expect(pageOf(site, 'york')?.root.textContent).not.toMatch(/abolished|Before it there was/);
    expect(pageOf(site, 'cumbria')).toBeUndefined();
  });
});
