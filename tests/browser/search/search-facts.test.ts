import { describe, expect, it } from 'vitest';
import { desk } from '../support/page-kinds.ts';
import { read, served, useBrowser } from '../support/reader.ts';
import { hits } from './search-page.ts';

useBrowser();

describe.each(served)('under $base', (site) => {
  const facts = (question: string, check: (lines: string[]) => void | Promise<void>) =>
    read(site, { viewport: desk }, async (reader) => {
      await reader.open(`search/?q=${encodeURIComponent(question)}`);
      await hits(reader).first().waitFor();
      await check(await reader.page.locator('#facts li').allInnerTexts());
    });

  it('who led an inspection is answered with the text that says so, newest first', async () => {
    await read(site, { viewport: desk }, async (reader) => {
      await reader.open('search/?q=who+led+the+inspection+of+York');
      const links = reader.page.locator('#facts a');
      await links.first().waitFor();
      const lines = await reader.page.locator('#facts li').allInnerTexts();
      expect(lines[0]).toMatch(
        /^York 2022, ILACS inspection: Matt Reed\s+Printed as “Lead inspector/,
      );
      expect(lines[1]).toMatch(/^York 2016, single inspection: Tracey Metcalfe\s/);
      expect(await hits(reader).count()).toBeGreaterThan(0);
      expect(await reader.page.locator('#status').innerText()).toMatch(/^The reports’ records/);
      await reader.page.getByRole('searchbox').focus();
      await reader.page.keyboard.press('ArrowDown');
      await reader.page.keyboard.press('Enter');
      await expect.poll(reader.where).toBe('reports/york-2022-ilacs/#b-3');
      expect(await reader.page.locator(':target').innerText()).toContain('Matt Reed');
    });
  });

  it('a grade is the printed one, and told to be printed nowhere where it isn’t', async () => {
    await facts('grade for leadership York 2022', (lines) =>
      expect(lines).toEqual([
        expect.stringMatching(/Leadership Requires improvement\s+Printed as “/),
      ]),
    );
    await facts('grade for adoption York', (lines) =>
      expect(lines[0]).toBe('York 2022, ILACS inspection prints no grade for adoption.'),
    );
  });

  it('of a council that isn’t held nothing is answered, and a search for words is none', async () => {
    await facts('who led the inspection of Birmingham', (lines) => expect(lines).toEqual([]));
    await facts('inspectors found drift in York', (lines) => expect(lines).toEqual([]));
  });
});
