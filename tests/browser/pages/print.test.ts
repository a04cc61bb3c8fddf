import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { describe, expect, it } from 'vitest';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

/** Larger than the text of a paragraph, in points. */
const headingSize = 14;

/** A line of a sheet. */
interface Line {
  y: number;
  text: string;
}

/** Above and below these, in points from the foot, are the margins of an A4 sheet. */
const [footMargin, headMargin] = [62, 774];

/** The lines of each sheet of a PDF, from the top. */
async function sheetsOf(pdf: Uint8Array): Promise<Line[][]> {
  const task = getDocument({ data: pdf, verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const sheets: Line[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const lines = new Map<number, string>();
    for (const { str, transform } of items as TextItem[]) {
      const y = Math.round(transform[5] as number);
      lines.set(y, (lines.get(y) ?? '') + str);
    }
    const all = [...lines].map(([y, text]) => ({ y, text: text.trim() }));
    sheets.push(all.filter(({ text }) => text !== '').sort((a, b) => b.y - a.y));
  }
  await task.destroy();
  return sheets;
}

/** Where the headings of some names begin on the sheets of a PDF, in points from the left, each place once. */
async function placesOf(pdf: Uint8Array, names: readonly string[]): Promise<Set<number>> {
  const task = getDocument({ data: pdf, verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const places = new Set<number>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items as TextItem[]) {
      const isHeading = item.height > headingSize && names.some((name) => name === item.str.trim());
      if (isHeading) places.add(Math.round(item.transform[4] as number));
    }
  }
  await task.destroy();
  return places;
}

const unspaced = (text: string): string => text.replace(/\s+/g, '');

/** The letters of each sheet of a PDF; lines may break anywhere, so that spaces tell nothing. */
async function textsOf(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: pdf, verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(unspaced((items as TextItem[]).map(({ str }) => str).join('')));
  }
  await task.destroy();
  return texts;
}

describe('on paper', () => {
  it.each(['reports/york-2016-sif/', 'themes/supervision/', 'authorities/york/'])(
    'headings stand at one place on every sheet: %s',
    async (path) => {
      await read(served[0]!, {}, async ({ page, open }) => {
        await open(path);
        const names = await page.locator('main h2').allTextContents();
        const pdf = await page.pdf({ format: 'A4' });
        const places = await placesOf(
          new Uint8Array(pdf),
          names.map((name) => name.trim()),
        );
        expect([...places]).toHaveLength(1);
      });
    },
  );

  it('a council’s summary, with what was asked in short, is on the first two sheets', async () => {
    await read(served[0]!, {}, async ({ page, open }) => {
      await open('authorities/york/');
      const matters = await page.locator('.chain h3').allTextContents();
      const sheets = await textsOf(new Uint8Array(await page.pdf({ format: 'A4' })));
      const summary = sheets.slice(0, 2).join(' ');
      expect(matters.length).toBeGreaterThan(10);
      for (const matter of [...matters, 'Overall', 'As a table', 'Asked for'])
        expect(summary).toContain(unspaced(matter));
      expect(sheets[2]).toContain(unspaced(matters[0]!));
    });
  });

  it.each([
    ['reports/york-2016-sif/', /York 2016/],
    ['themes/supervision/', /supervision/i],
    ['authorities/york/', /York/],
  ])('every sheet bears name, address and number: %s', async (path, name) => {
    const { url } = served[1]!;
    await read(served[1]!, {}, async ({ page, open }) => {
      await open(path);
      const sheets = await sheetsOf(new Uint8Array(await page.pdf({ format: 'A4' })));
      expect(sheets.length).toBeGreaterThan(1);
      for (const [at, lines] of sheets.entries()) {
        const head = lines.filter(({ y }) => y > headMargin).map(({ text }) => text);
        const foot = lines.filter(({ y }) => y < footMargin).map(({ text }) => text);
        expect(head.join(' ')).toMatch(name);
        expect(foot.join(' ')).toContain(`library.example${new URL(url).pathname}${path}`);
        expect(foot.join(' ')).toContain(`${at + 1} of ${sheets.length}`);
      }
    });
  });

  it.each(['reports/york-2016-sif/', 'themes/supervision/', 'authorities/york/'])(
    'no sheet ends with a heading or with the label of what follows: %s',
    async (path) => {
      await read(served[0]!, {}, async ({ page, open }) => {
        await open(path);
        const labels = await page
          .locator('main :is(h2, h3, h4, h5, h6, .h .grade, .where, .where a, .where span)')
          .allTextContents();
        const names = labels.map((label) => label.replace(/\s+/g, ' ').trim());
        // A long heading ends in a second line of its own; a single word may end a cell as well.
        const isEndOfName = (text: string) =>
          names.some((name) => name === text || (text.includes(' ') && name.endsWith(` ${text}`)));
        const sheets = await sheetsOf(new Uint8Array(await page.pdf({ format: 'A4' })));
        const last = sheets
          .slice(0, -1)
          .map((lines) => lines.findLast(({ y }) => y > footMargin)!.text.replace(/\s+/g, ' '));
        expect(last.filter(isEndOfName)).toEqual([]);
      });
    },
  );

  it('what is folded on a council’s page is open: its themes then and now', async () => {
    await read(served[0]!, {}, async ({ page, open }) => {
      await open('authorities/york/');
      const rows = page.locator('.course tbody tr');
      expect(await rows.first().evaluate((row) => row.checkVisibility())).toBe(false);
      const themes = await page.locator('.course tbody th').allTextContents();
      expect(themes.length).toBeGreaterThan(40);
      const sheets = await textsOf(new Uint8Array(await page.pdf({ format: 'A4' })));
      const at = sheets.findIndex((sheet) => sheet.includes('Inthelaterreportonly'));
      const course = sheets.slice(at).join('').split('Comparewithanothercouncil')[0]!;
      for (const theme of themes) expect(course).toContain(unspaced(theme));
    });
  });

  it('a council’s grid of themes has its counts', async () => {
    await read(served[0]!, {}, async ({ page, open }) => {
      await open('authorities/york/');
      await page.emulateMedia({ media: 'print' });
      for (const count of (await page.locator('.grid .count').all()).slice(0, 8))
        expect(await count.isVisible(), await count.innerText()).toBe(true);
    });
  });

  it('a report has no strip, contents or search above its text', async () => {
    await read(served[0]!, {}, async ({ page, open }) => {
      await open('reports/york-2016-sif/');
      await page.emulateMedia({ media: 'print' });
      for (const selector of ['.running', '.toc', '.side form', '.shared-switch', '.top nav'])
        expect(await page.locator(selector).isVisible(), selector).toBe(false);
    });
  });
});
