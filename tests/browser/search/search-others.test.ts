import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../../../scripts/check-site/read-site.ts';
import { invalidHtml } from '../../../scripts/check-site/valid-html.ts';
import { violations } from '../support/axe.ts';
import { desk, phone } from '../support/page-kinds.ts';
import { read, served, useBrowser, type Reader } from '../support/reader.ts';
import { faults } from '../support/index-faults.ts';
import { ask, firstLink, focused, newStatus } from './search-page.ts';
import { serveTwoLibraries, type TwoLibraries } from '../support/two-libraries.ts';

let libraries: TwoLibraries;

useBrowser();
beforeAll(async () => {
  libraries = await serveTwoLibraries();
}, 600_000);
afterAll(() => libraries.close());

const section = ({ page }: Reader): Locator => page.locator('#others section');
const heading = (reader: Reader): Locator => section(reader).locator('h2').first();
const others = (reader: Reader): Locator => section(reader).locator('.hit');
const own = ({ page }: Reader): Locator => page.locator('#hits .hit');
const box = ({ page }: Reader): Locator => page.getByRole('checkbox', { name: 'Midlands' });
const status = ({ page }: Reader): Promise<string> => page.locator('#status').innerText();

/** Addresses below the other library that are asked for from now on. */
function askedBelow({ page }: Reader): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/midlands/')) asked.push(pathname);
  });
  return asked;
}

const onYork = (use: (reader: Reader) => Promise<void>, expected: RegExp[] = []) =>
  read(libraries.york, { viewport: desk, expected }, use);

describe('a library without others', () => {
  it('offers none, and lets an address that names one be', async () => {
    await read(served[0]!, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=supervision&also=midlands');
      await firstLink(reader).waitFor();
      expect(await reader.page.locator('#also, #others').count()).toBe(0);
    });
  });
});

it('the page that offers another is one that html-validate’s rules accept', () => {
  const site = readSite(libraries.dir, '/', null);
  const pages = new Map([...site.pages].filter(([file]) => file.endsWith('search/index.html')));
  expect(pages.size).toBe(2);
  expect(invalidHtml({ ...site, pages })).toEqual([]);
});

describe('another library', () => {
  it('is asked for nothing until it is ticked and something is asked; Back takes it out again', async () => {
    await onYork(async (reader) => {
      const asked = askedBelow(reader);
      await reader.open('search/');
      await box(reader).check();
      await reader.page.waitForLoadState('networkidle');
      expect(reader.where()).toBe('search/?also=midlands');
      await box(reader).uncheck();
      await ask(reader, 'supervision');
      await firstLink(reader).waitFor();
      await reader.page.waitForLoadState('networkidle');
      expect(asked).toEqual([]);
      const before = await status(reader);
      await box(reader).check();
      await expect.poll(() => others(reader).count()).toBeGreaterThan(0);
      expect(reader.where()).toBe('search/?q=supervision&also=midlands');
      expect(asked.length).toBeGreaterThan(0);
      await reader.page.goBack();
      await expect.poll(() => section(reader).count()).toBe(0);
      expect(await box(reader).isChecked()).toBe(false);
      expect(await status(reader)).toBe(before);
    });
  });

  it('has its best ten in a section of its own, as its own page has them, and more there', async () => {
    await onYork(async (reader) => {
      await reader.open('search/?q=care&also=midlands');
      await others(reader).first().waitFor();
      expect(await box(reader).isChecked()).toBe(true);
      const told = /^Midlands: (\d+) paragraphs$/.exec(await heading(reader).innerText())!;
      expect(await status(reader)).toMatch(/^Inspection Library: \d+ paragraphs found/);
      expect(await status(reader)).toMatch(new RegExp(` ${told[0]}\\.$`));
      expect(await own(reader).count()).toBeGreaterThan(0);
      const texts = await others(reader).locator('h3, .words').allInnerTexts();
      expect(await others(reader).count()).toBe(10);
      expect(await others(reader).locator('mark').count()).toBeGreaterThan(0);
      await section(reader).getByRole('link', { name: 'More in Midlands' }).click();
      await reader.page.waitForURL('**/midlands/search/?q=care');
      await firstLink(reader).waitFor();
      expect(await newStatus(reader)).toContain(`${told[1]} paragraphs found`);
      expect(await own(reader).locator('h3, .words').allInnerTexts()).toEqual(texts);
    });
  });

  it('leads from a hit to its paragraph there, and Back to the hit', async () => {
    await onYork(async (reader) => {
      await reader.open('search/?q=supervision&also=midlands');
      const link = others(reader).nth(1).locator('a.open');
      const words = await others(reader).nth(1).locator('mark').first().innerText();
      const href = (await link.getAttribute('href'))!;
      await link.click();
      await reader.page.waitForURL(/\/midlands\/reports\/northamptonshire-2016-sif\/.*#/);
      const id = new URL(reader.page.url()).hash.slice(1);
      expect(await reader.page.locator(`[id="${id}"]`).innerText()).toContain(words);
      await reader.page.goBack();
      await expect
        .poll(() => reader.page.evaluate(() => document.activeElement?.getAttribute('href')))
        .toBe(href);
    });
  });

  it('at the root of the host is asked from the library below it', async () => {
    await read(libraries.midlands, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=supervision&also=%2F');
      await others(reader).first().waitFor();
      expect(await heading(reader).innerText()).toMatch(/^York: \d+ paragraphs$/);
      const href = await others(reader).first().locator('a.open').getAttribute('href');
      expect(href).toMatch(/^\/reports\/york-/);
    });
  });

  it('that holds a council which isn’t held here is told to, and one that was not asked too', async () => {
    await onYork(async (reader) => {
      await reader.open('search/?q=supervision+Northamptonshire');
      await expect
        .poll(() => status(reader))
        .toMatch(/^No report on [\w ]*Northamptonshire is held here\..* Midlands was not asked\.$/);
      await box(reader).check();
      await expect
        .poll(() => status(reader))
        .toMatch(/ Midlands: \d+ paragraphs\. Northamptonshire is held by Midlands\.$/);
    });
  });

  it('that has nothing says so of itself, not of this one', async () => {
    await onYork(async (reader) => {
      await reader.open('search/?q=supervision+York&also=midlands');
      await expect
        .poll(() => heading(reader).innerText())
        .toBe('Midlands: nothing that seems to answer this');
      expect(await section(reader).innerText()).toContain('No report on York is held there.');
      expect(await status(reader)).not.toMatch(/held here|nothing here/i);
      await reader.open('search/?q=supervision&authority=York&also=midlands');
      await expect.poll(() => heading(reader).innerText()).toBe('Midlands: no paragraph');
      expect(await section(reader).innerText()).toContain(
        'Nothing there has “York” as its council',
      );
    });
  });

  it('that there is not is refused in words', async () => {
    await onYork(async (reader) => {
      await reader.open('search/?q=supervision&also=wales&also=Midlands');
      await others(reader).first().waitFor();
      expect(await reader.page.locator('#remarks').innerText()).toContain(
        'No other library can be asked here as “wales”.',
      );
    });
  });

  it('is not asked for an address that is typed, and the page says so', async () => {
    await onYork(async (reader) => {
      await reader.open('search/?also=midlands');
      const asked = askedBelow(reader);
      await reader.page.getByRole('searchbox').fill('York para 13');
      await reader.page.locator('#places a').first().waitFor();
      await expect.poll(() => status(reader)).toBe('2 places fit. Midlands was not asked.');
      expect([await section(reader).count(), asked]).toEqual([0, []]);
    });
  });
});

describe('another library whose index is', () => {
  it.each(faults)(
    '%s has that told in its place, takes nothing from this one, and is tried again',
    async (_, files, fault, said) => {
      await onYork(
        async (reader) => {
          await reader.page.route(files, fault);
          await reader.open('search/?q=supervision&also=midlands');
          const again = section(reader).getByRole('button', { name: 'Try again' });
          await again.waitFor();
          expect(await heading(reader).innerText()).toBe('Midlands: not known');
          expect(await section(reader).innerText()).toMatch(said);
          expect(await status(reader)).toMatch(
            /\d+ paragraphs found.* Midlands: its index could not be read\.$/,
          );
          expect(await own(reader).count()).toBeGreaterThan(0);
          expect(await others(reader).count()).toBe(0);
          await reader.page.unroute(files);
          await again.click();
          await others(reader).first().waitFor();
          expect(await status(reader)).toMatch(/ Midlands: \d+ paragraphs\.$/);
        },
        [/^console: /, /^missing: /],
      );
    },
  );
});

describe('by keyboard', () => {
  it('Tab leads from the box to the libraries, the arrows through the hits of both', async () => {
    await onYork(async (reader) => {
      await reader.open('search/?q=supervision');
      await firstLink(reader).waitFor();
      await reader.page.getByRole('searchbox').focus();
      let steps = 0;
      const isOnBox = () => box(reader).evaluate((one) => one === document.activeElement);
      while (!(await isOnBox()) && steps++ < 8) await reader.page.keyboard.press('Tab');
      expect(steps).toBeLessThan(6);
      await reader.page.keyboard.press('Space');
      await others(reader).first().waitFor();
      expect(await isOnBox()).toBe(true);
      await reader.page.getByRole('searchbox').focus();
      const walked: string[] = [];
      const all = (await own(reader).count()) + (await others(reader).count());
      for (let at = 0; at < all + 8; at++) {
        await reader.page.keyboard.press('ArrowDown');
        walked.push(await reader.page.evaluate(() => document.activeElement!.textContent!.trim()));
      }
      const links = [own(reader), others(reader)].map((list) => list.locator('a.open').first());
      for (const link of links) expect(walked).toContain((await link.textContent())!.trim());
      expect(walked).toContain('The same search in Midlands');
      await reader.page.keyboard.press('ArrowUp');
      await reader.page.keyboard.press('Escape');
      expect(await focused(reader)).toBe('q');
    });
  });
});

describe.each([
  ['desk', desk],
  ['phone', phone],
])('on a screen of a %s', (_, viewport) => {
  it('axe finds nothing, and nothing is wider than the screen', async () => {
    await read(libraries.york, { viewport }, async (reader) => {
      await reader.open('search/?q=supervision+Northamptonshire&also=midlands');
      await others(reader).first().waitFor();
      const over = () =>
        reader.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await over()).toBe(0);
      expect(await violations(reader.page)).toEqual([]);
    });
  });
});

it('without JavaScript no other library is offered', async () => {
  await read(libraries.york, { viewport: desk, javaScriptEnabled: false }, async (reader) => {
    await reader.open('search/?q=supervision&also=midlands');
    expect(await reader.page.locator('#also').isVisible()).toBe(false);
  });
});
