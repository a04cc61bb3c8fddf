import { describe, expect, it } from 'vitest';
import { desk, phone } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

const report = 'reports/york-2016-sif/';

describe.each(served)('under $base', (site) => {
  it('a reader finds a report from the home page', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('');
      await page.locator('main a[href$="/reports/york-2016-sif/"]').first().click();
      await expect.poll(where).toBe(report);
      expect(await page.locator('.printed').innerText()).toContain(
        'Inspection of services for children',
      );
    });
  });

  it.each([phone, desk])(
    'the number of a paragraph leads to it, at $width px',
    async (viewport) => {
      await read(site, { viewport }, async ({ page, open, where }) => {
        await open(report);
        await page.locator('#para-28 a[href$="#para-28"]').first().click();
        await expect.poll(where).toBe(`${report}#para-28`);
        expect(await page.locator(':target').getAttribute('id')).toBe('para-28');
      });
    },
  );

  it('an address with a paragraph opens at the paragraph, and shows which it is', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(`${report}#para-100`);
      await page.waitForFunction(() => window.scrollY > 0);
      const paragraph = page.locator('#para-100');
      const box = (await paragraph.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeLessThan(desk.height / 2);
      const appearance = (id: string) =>
        page.locator(id).evaluate((element) => {
          const styles = [element, element.querySelector('[data-text]')!].map((one) =>
            getComputedStyle(one),
          );
          return styles.map((one) => [
            one.backgroundColor,
            one.boxShadow,
            one.outline,
            one.borderInlineStart,
          ]);
        });
      expect(await appearance('#para-100')).not.toEqual(await appearance('#para-101'));
    });
  });

  it('the contents lead to a section', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open(report);
      const link = page.locator('nav a[href$="#s-recommendations"]').first();
      await link.click();
      await expect.poll(where).toBe(`${report}#s-recommendations`);
      expect((await page.locator('#s-recommendations').boundingBox())!.y).toBeLessThan(desk.height);
    });
  });

  it('a footnote and its marker lead to one another', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open(report);
      // The first is called in the cover.
      await page.locator('article > .fold > summary').first().click();
      await page.locator('[data-noteref] a').first().click();
      const note = page.locator(':target');
      expect(await note.innerText()).toContain('Ofsted produces this report');
      await note.getByRole('link', { name: /^Back to reference/ }).click();
      const marker = page.locator('[data-noteref] :target, [data-noteref]:target');
      await expect.poll(() => marker.count()).toBe(1);
    });
  });

  it('an empty number leads to the paragraph that has the text', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open('reports/northamptonshire-2016-sif/#para-44');
      await page.locator('#para-44 a[href$="#para-45"]').click();
      await expect.poll(where).toBe('reports/northamptonshire-2016-sif/#para-45');
    });
  });

  it('the keyboard alone is enough to get past the menu and to a paragraph', async () => {
    await read(site, { viewport: desk }, async ({ page, open, where }) => {
      await open(report);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      const target = await skip.getAttribute('href');
      expect(await page.locator(`article${target!}:has(#para-1)`).count()).toBe(1);
      expect(await skip.isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await page.locator('#para-1 a[href$="#para-1"]').first().focus();
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement!).outlineStyle,
      );
      expect(outline).not.toBe('none');
      await page.keyboard.press('Enter');
      await expect.poll(where).toBe(`${report}#para-1`);
    });
  });

  it('a missing page says so and offers a way on', async () => {
    await read(site, { viewport: desk }, async ({ page, open }) => {
      await open('reports/york-2016-sef/');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('main a[href], main form').count()).toBeGreaterThan(0);
    });
  });
});
