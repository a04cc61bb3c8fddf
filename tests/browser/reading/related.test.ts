import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const site = served[0]!;

describe('related paragraphs', () => {
  it('are fetched and shown by keys alone, each with document, place and words in common', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await open('reports/york-2016-sif/');
      await page.locator('#para-9 > a').focus();
      await page.keyboard.press('Enter');
      const button = page.getByRole('button', { name: 'Related paragraphs' });
      await button.waitFor();
      expect(asked.filter((path) => path.includes('/data/related/'))).toEqual([]);
      // Citation, link, briefing, and then this.
      for (let tabs = 0; tabs < 4; tabs += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const items = page.locator('.related li');
      await items.first().waitFor();
      const groups = page.locator('.related > ol');
      const names = await groups.evaluateAll((lists) => lists.map((list) => list.ariaLabel!));
      expect(names).toEqual([
        'York 2017, scrutiny report',
        'York 2022, ILACS inspection',
        'York, inspection framework briefing',
        'Elsewhere',
      ]);
      for (const [at, name] of names.entries()) {
        const links = await groups.nth(at).getByRole('link').allTextContents();
        const leadsTo = name === 'Elsewhere' ? 'Northamptonshire 2016, ' : `${name}, `;
        // The rest of the briefing asks questions, to which nobody is led.
        const isBriefing = name.endsWith('briefing');
        expect(links).toHaveLength(isBriefing ? 3 : 5);
        expect(links.filter((link) => !link.startsWith(leadsTo))).toEqual([]);
        const more = page.getByRole('list', { name: `${name}, more` });
        expect(await more.count()).toBe(0);
        if (name === 'Elsewhere' || isBriefing) continue;
        await page.getByText(`5 more of ${name}`).press('Enter');
        expect(await more.getByRole('link').count()).toBe(5);
      }
      expect(await items.first().textContent()).toMatch(
        /\d{4}, .*(?:Paragraph|passage|table row).*In common: .*supervision/,
      );
      expect(asked.filter((path) => path.includes('/data/related/'))).toHaveLength(1);
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect(await violations(page)).toEqual([]);
      await button.press('Enter');
      await items.first().waitFor({ state: 'hidden' });
    });
  });

  it('lead to the paragraph that they name', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-2016-sif/');
      await page.locator('#para-9 > a').click();
      await page.getByRole('button', { name: 'Related paragraphs' }).click();
      await page.locator('.related li a').first().click();
      await page.waitForURL(/#/);
      const { hash } = new URL(page.url());
      expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
    });
  });

  it('of a question are paragraphs of inspections, and said to bear on it perhaps', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-inspection-framework-briefing/');
      await page.locator('#key-judgement-the-experiences-and-24 > a').click();
      await page.getByRole('button', { name: 'Related paragraphs' }).click();
      await page.locator('.related', { hasText: 'May bear on this question' }).waitFor();
      const links = await page.locator('.related li a').allTextContents();
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((name) => !/inspection/.test(name))).toEqual([]);
    });
  });

  it('tell when they cannot be fetched', async () => {
    await read(
      site,
      { viewport: desk, expected: [/Failed to (?:load resource|fetch)/] },
      async ({ page, open }) => {
        await page.route('**/data/related/*', (route) => route.abort());
        await open('reports/york-2016-sif/');
        await page.locator('#para-9 > a').click();
        await page.getByRole('button', { name: 'Related paragraphs' }).click();
        await page.locator('.related', { hasText: 'could not be fetched' }).waitFor();
      },
    );
  });
});

const shared = {
  report: 'york-2016-sif',
  names: { 'northamptonshire-2016-sif': 'Northamptonshire 2016, single inspection' },
  shared: {
    'para-28': [{ start: 0, end: 18, reports: 12, in: [['northamptonshire-2016-sif', 'para-1']] }],
  },
};

describe('shared wording', () => {
  it('is said to be none where five documents are held', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-2016-sif/');
      await page.getByRole('button', { name: 'Mark shared wording' }).click();
      await page.locator('.shared-switch p', { hasText: 'No eight words in a row' }).waitFor();
      expect(await page.locator('.shared').count()).toBe(0);
    });
  });

  it('is marked by more than colour, told with its places, and taken away again', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await page.route('**/data/wording/*', (route) => route.fulfill({ json: shared }));
      await open('reports/york-2016-sif/');
      const words = page.locator('#para-28 [data-text]');
      const before = await words.textContent();
      const button = page.getByRole('button', { name: 'Mark shared wording' });
      await button.focus();
      await page.keyboard.press('Enter');
      const mark = page.locator('#para-28 .shared');
      await mark.waitFor();
      expect(await mark.textContent()).toBe(before!.slice(0, 18));
      expect(await words.textContent()).toBe(before);
      const line = await mark.evaluate((one) => getComputedStyle(one).textDecorationStyle);
      expect(line).toBe('dotted');
      const note = page.locator('#para-28 details', { hasText: 'also in 12 reports' });
      await note.locator('summary').click();
      expect(await note.locator('li').allTextContents()).toEqual([
        'Northamptonshire 2016, single inspection',
        'and 11 more',
      ]);
      expect(await violations(page)).toEqual([]);
      await button.press('Enter');
      await mark.waitFor({ state: 'detached' });
      expect(await page.locator('.shared-note').count()).toBe(0);
      expect(await words.textContent()).toBe(before);
    });
  });
});
