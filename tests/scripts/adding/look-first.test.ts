import { describe, expect, it } from 'vitest';
import { drawPages } from '../../../scripts/adding/page-pictures.ts';
import { makePdf } from '../../making/pdf/made-pdf.ts';
import { madeReport } from '../../making/pdf/made-report.ts';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookFirst, pagesFirst } from '../../../scripts/adding/look-first.ts';
import type { Diagnostic } from '../../../src/lib/model/diagnostic.ts';
import { buildDocument } from '../../making/build-document.ts';

const told = (rule: string, page: number | null = null): Diagnostic => ({
  rule,
  message: `${rule}.`,
  source: 'a.pdf',
  page,
  line: page === null ? 7 : null,
  severity: rule === 'page-furniture' ? 'info' : 'warning',
});

const complete = {
  authority: 'Harrow',
  authoritySlug: 'harrow',
  kind: 'minutes',
  framework: null,
  documentDate: '2024-01-17',
  inspectionStart: null,
};
const paper = (slug: string, ...diagnostics: Diagnostic[]) =>
  buildDocument({ meta: { ...complete, slug }, diagnostics });

describe('what to look at first', () => {
  it('has words that may be false before numbers, and numbers before all else, whichever document', () => {
    const first = paper('harrow-2024-minutes', told('anchor-taken'), told('empty-number', 3));
    const second = paper(
      'harrow-2024-minutes-x2',
      told('page-furniture', 1),
      told('words-moved', 9),
    );
    expect(lookFirst([first, second])).toEqual([
      'harrow-2024-minutes-x2, page 9: words-moved.',
      'harrow-2024-minutes, page 3: empty-number.',
      'harrow-2024-minutes, line 7: anchor-taken.',
    ]);
  });

  it.each(['added-to-page', 'page-without-text', 'hidden-text'])(
    'has words that may be missing (%s) right after those that may be false, before numbers and names',
    (rule) => {
      const given = [told('no-overall-grade'), told('empty-number', 3), told(rule, 2)];
      const lines = lookFirst([paper('harrow-2024-minutes', ...given, told('replaced-text', 4))]);
      expect(lines.map((line) => line.split(': ')[1])).toEqual([
        'replaced-text.',
        `${rule}.`,
        'empty-number.',
        'no-overall-grade.',
      ]);
    },
  );

  it('names facts that were not found', () => {
    const lines = lookFirst([
      buildDocument({ meta: { ...complete, slug: 'harrow-2024-minutes', documentDate: null } }),
    ]);
    expect(lines).toEqual([expect.stringMatching(/^harrow-2024-minutes: It prints no date/)]);
  });

  it('is short, and says how much more there is', () => {
    const many = Array.from({ length: 12 }, (_, at) => told('words-moved', at + 1));
    const lines = lookFirst([paper('harrow-2024-minutes', ...many)]);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toMatch(/^2 more: /);
  });

  it('is nothing where nothing is in doubt', () => {
    expect(lookFirst([paper('harrow-2024-minutes', told('page-furniture', 1))])).toEqual([]);
  });
});

describe('pictures of what to look at first', () => {
  it('are of the pages that the list names, each once', async () => {
    const slug = 'harrow-2024-minutes';
    const pages = pagesFirst([
      paper(slug, told('words-moved', 2), told('empty-number', 2), told('anchor-taken')),
    ]);
    expect(pages).toEqual([{ slug, page: 2 }]);
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    try {
      const path = join(folder, 'report.pdf');
      writeFileSync(path, makePdf(madeReport, true));
      expect(
        await drawPages(
          pages.map((one) => ({ ...one, path })),
          folder,
        ),
      ).toEqual([`${slug}-page-2.png`]);
      const picture = readFileSync(join(folder, `${slug}-page-2.png`));
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      // A page without letters has a few kB.
      expect(picture.length).toBeGreaterThan(10_000);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
