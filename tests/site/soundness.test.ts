import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  brokenIdReferences,
  brokenLinks,
  externalResources,
} from '../../scripts/check-site/links.ts';
import { markupFaults } from '../../scripts/check-site/markup.ts';
import { pageFaults } from '../../scripts/check-site/site-page.ts';
import { invalidHtml } from '../../scripts/check-site/valid-html.ts';
import { policyBreaches, policyOf } from '../../scripts/check-site/policy-breaches.ts';
import { readFile } from '../../scripts/check-site/read-site.ts';
import { anchorRows, reportRows } from '../../scripts/check-site/report-data.ts';
import { builtSites } from './built-sites.ts';

describe.each(builtSites)('the site under $base', (site) => {
  const pages = [...site.pages.values()];

  it('has the pages of the contract', () => {
    const reports = reportRows(site);
    expect(reports.length).toBeGreaterThan(0);
    const authorities = reports.flatMap(({ authoritySlug }) => authoritySlug ?? []);
    const expected = [
      '',
      'reports/',
      ...reports.map(({ slug }) => `reports/${slug}/`),
      'authorities/',
      ...new Set(authorities.map((slug) => `authorities/${slug}/`)),
      'themes/',
      ...['supervision', 'assessments', 'return-home-interviews'].map((slug) => `themes/${slug}/`),
      'search/',
      'glossary/',
      'about/',
    ].map((path) => `${path}index.html`);
    expect([...expected, '404.html'].filter((file) => !site.pages.has(file))).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  it('has no reference to an element that is not there', () => {
    expect(brokenIdReferences(site)).toEqual([]);
  });

  it('loads nothing from another host', () => {
    expect(externalResources(site)).toEqual([]);
  });

  it('has a content security policy without holes on every page', () => {
    expect(policyBreaches(site)).toEqual([]);
    for (const page of pages) expect([...policyOf(page)!.keys()]).toContain('default-src');
  });

  it('ends every page with its document', () => {
    const after = pages.filter(({ file }) => !/<\/html>\s*$/.test(readFile(site, file)));
    expect(after.map(({ file }) => file)).toEqual([]);
  });

  it('has one h1, British English, a title and no id twice on every page', () => {
    expect(pageFaults(site)).toEqual([]);
  });

  it('has nothing on any page that html-validate’s recommended rules and those on accessibility refuse', () => {
    expect(invalidHtml(site).slice(0, 20)).toEqual([]);
  });

  it('shows every block as its data says, once and in order', () => {
    expect(markupFaults(site).slice(0, 20)).toEqual([]);
  });

  it('keeps every anchor of the ledger in its page', () => {
    const lost = Object.entries(anchorRows(site)).flatMap(([slug, anchors]) => {
      const ids = site.pages.get(`reports/${slug}/index.html`)!.ids;
      return anchors.filter(({ id }) => !ids.has(id)).map(({ id }) => `${slug}#${id}`);
    });
    expect(lost).toEqual([]);
  });

  it('names a canonical address where it has an origin, and none where it has not', () => {
    const wrong = pages
      .filter(({ file }) => file !== '404.html')
      .filter(({ root, address }) => {
        const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
        return canonical !== (site.origin === null ? undefined : site.origin + address);
      });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('has a map of its pages only where it has an origin', () => {
    const maps = [...site.files].filter((file) => /^sitemap.*\.xml$/.test(file));
    expect(maps.length > 0).toBe(site.origin !== null);
  });

  it('has on its map each page that can be found at its own address, and no other', () => {
    const maps = [...site.files].filter((file) => /^sitemap-(?!index).*\.xml$/.test(file));
    const listed = maps.flatMap((file) =>
      [...readFileSync(join(site.dir, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
        ([, address]) => address,
      ),
    );
    const toBeFound = pages.flatMap(({ file, root }) => {
      const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
      const own = `${site.origin}${site.base}${file.replace(/index\.html$/, '')}`;
      return canonical === own ? [own] : [];
    });
    expect(listed.sort()).toEqual(toBeFound.sort());
  });
});
