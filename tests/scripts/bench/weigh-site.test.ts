import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sortOf, weighSite } from '../../../scripts/bench/site/weigh-site.ts';

const site = mkdtempSync(join(tmpdir(), 'weighed-'));
afterAll(() => rmSync(site, { recursive: true }));

describe('what the files of a site are for', () => {
  it('is told by their addresses', () => {
    expect(
      [
        'reports/york-2016-sif/source.pdf',
        'reports/york-2016-sif/report.md',
        'reports/york-2016-sif/index.html',
        'themes/supervision/index.html',
        'themes/supervision/page/2/index.html',
        'themes/supervision/york/index.html',
        'themes/supervision/passages.json',
        'data/paragraphs-excel.csv',
        'pagefind/head.pack',
        'index.html',
      ].map(sortOf),
    ).toEqual([
      'source files',
      'documents as Markdown and text',
      'pages of documents',
      'pages of themes',
      'pages of themes',
      'pages of themes at councils',
      'data of each theme',
      'all paragraphs as tables',
      'search index',
      'all else',
    ]);
  });

  it('is weighed, the heaviest first, and no file is left out', () => {
    const files = { 'index.html': 'ab', 'a/index.html': 'c', 'reports/x/source.pdf': '12345' };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    expect(weighSite(site)).toEqual([
      { sort: 'source files', files: 1, bytes: 5 },
      { sort: 'all else', files: 2, bytes: 3 },
    ]);
  });
});
