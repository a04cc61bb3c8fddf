import { describe, expect, it } from 'vitest';
import {
  cacheControlOf,
  headersFile,
  redirectsFile,
} from '../../../src/lib/data/files/host-files.ts';

describe('what may be kept without asking again', () => {
  it.each([
    ['_astro/Bx3.css', true],
    ['pagefind/0123456789ab/texts/7.pack', true],
    ['pagefind/head.pack', false],
    ['pagefind/pagefind.js', false],
    ['', false],
    ['reports/york-2016-sif/', false],
    ['reports/_astro/x.html', false],
    ['data/reports.json', false],
    ['offline-worker.js', false],
  ])('%s: %s', (path, isLasting) => {
    expect(cacheControlOf(path)).toBe(
      isLasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  });
});

describe('the files for hosts', () => {
  it('let what is named by its content be cached for good, and nothing else, under the base path', () => {
    const rules = headersFile({ base: '/inspections/' }, 'pagefind/0123456789ab/').split(/\n\n/);
    const cached = rules.filter((rule) => rule.includes('Cache-Control'));
    expect(cached).toEqual([
      '/inspections/_astro/*\n  Cache-Control: public, max-age=31536000, immutable',
      '/inspections/pagefind/0123456789ab/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    ]);
    expect(rules[0]).toContain('/inspections/*\n  X-Content-Type-Options: nosniff');
    expect(rules[0]).toContain("  Content-Security-Policy: frame-ancestors 'self'");
  });

  it('lead from the path without its slash to the library, which has the host to itself otherwise', () => {
    expect(redirectsFile({ base: '/inspections/' })).toBe('/inspections /inspections/ 301\n');
    expect(redirectsFile({ base: '/' })).toBeNull();
  });
});
