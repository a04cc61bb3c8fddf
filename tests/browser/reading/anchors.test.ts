import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../../src/content/read-generated.ts';
import { violations } from '../support/axe.ts';
import { makeLibrary } from '../support/other-library.ts';
import { desk } from '../support/page-kinds.ts';
import { read, useBrowser } from '../support/reader.ts';
import type { ServedSite } from '../support/set-up.ts';

const library = makeLibrary('anchors');
const bases = ['/', '/inspections/'];
const report = 'reports/york-2022-ilacs/';
const sites = new Map<string, ServedSite>();
const former = new Map<string, string>();
/** The texts of the report before it came again, by anchor, in reading order. */
const formerTexts: [string, string][] = [];

/** The report as it might come again: one paragraph corrected, one gone, one divided, two joined. */
const edits: [string, string][] = [
  [
    'are appropriately assessed and supported effectively.',
    'are properly assessed and supported effectively.',
  ],
  [/14\. The local authority designated officer[^\n]*\n/.source, ''],
  ['has been too slow. Areas for improvement', 'has been too slow.\n\nAreas for improvement'],
  [
    'services to all children and families.\n\nDuring the COVID-19',
    'services to all children and families. During the COVID-19',
  ],
];

useBrowser();

beforeAll(async () => {
  const file = join(library.seeds, 'york-2022-ilacs.txt');
  const text = readFileSync('seeds/reports/york-2022-ilacs.txt', 'utf8');
  writeFileSync(file, text);
  copyFileSync(
    'seeds/reports/northamptonshire-2016-sif.txt',
    join(library.seeds, 'northamptonshire-2016-sif.txt'),
  );
  await library.run('scripts/publish-anchors.ts', '--date', '2026-01-10', '--anyway');
  for (const { meta, blocks } of await readDocuments(library.content)) {
    for (const block of blocks) former.set(`${meta.slug}#${block.id}`, block.deepHash.slice(0, 8));
    if (report.includes(meta.slug))
      formerTexts.push(...blocks.map(({ id, text: own }): [string, string] => [id, own]));
  }
  const edited = edits.reduce((all, [from, to]) => {
    const next = all.replace(from.includes('[^') ? new RegExp(from) : from, to);
    expect(next).not.toBe(all);
    return next;
  }, text);
  writeFileSync(file, edited);
  await library.run(
    'scripts/convert.ts',
    '--quiet',
    '--date',
    '2026-03-01',
    '--accept-losses',
    '--reason',
    'The report was published again.',
  );
  for (const base of bases) sites.set(base, await library.serve(base));
}, 240_000);

afterAll(() => library.close());

const cited = (anchor: string) =>
  `${report}?v=${anchor}~${former.get(`york-2022-ilacs#${anchor}`)}#${anchor}`;

describe.each(bases)('a published address, under %s', (base) => {
  const visit = (use: Parameters<typeof read>[2]) =>
    read(sites.get(base) as ServedSite, { viewport: desk }, use);

  it('of a text that is unchanged says so, and the version leaves the address', () =>
    visit(async ({ page, open, where }) => {
      await open(cited('para-20'));
      await page.locator('#para-20 ~ .version, #para-20 .version').first().waitFor();
      expect(await page.locator('.version').innerText()).toMatch(/^Unchanged/);
      expect(where()).toBe(`${report}#para-20`);
    }));

  it('of a corrected text says when, and shows the difference word by word', () =>
    visit(async ({ page, open, where }) => {
      await open(cited('para-10'));
      const note = page.locator('.version');
      await note.waitFor();
      expect(await note.innerText()).toMatch(/Corrected since it was cited\.[\s\S]*1 March 2026/);
      expect(await note.locator('del').innerText()).toBe('appropriately');
      expect(await note.locator('ins').innerText()).toBe('properly');
      expect(where()).toBe(`${report}#para-10`);
    }));

  it('of a version that never was says that it is unknown', () =>
    visit(async ({ page, open }) => {
      await open(`${report}?v=para-20~00000000#para-20`);
      await page.locator('.version').waitFor();
      expect(await page.locator('.version').innerText()).toMatch(/^Unknown version/);
    }));

  it('raises no false alarm on the way to another paragraph', () =>
    visit(async ({ page, open, where }) => {
      await open(cited('para-20'));
      await page.locator('.version').waitFor();
      await page.locator('#para-21 a[href$="#para-21"]').first().click();
      expect(where()).toBe(`${report}#para-21`);
      await page.reload();
      expect(await page.locator('.version').count()).toBe(0);
    }));

  it.each([
    ['withdrawn', 'para-14', []],
    ['split', 'opening-7', ['opening-10', 'opening-11']],
    ['merged', 'opening-8', ['opening-12']],
    ['merged', 'opening-9', ['opening-12']],
  ])('that is %s stays in the page as a note that needs no script', async (_, anchor, to) => {
    const site = sites.get(base) as ServedSite;
    await read(site, { viewport: desk, javaScriptEnabled: false }, async ({ page, open }) => {
      await open(`${report}#${anchor}`);
      const note = page.locator(`#${anchor}`);
      expect((await note.innerText()).length).toBeGreaterThan(20);
      expect(await note.locator('[data-text]').count()).toBe(0);
      const links = await note
        .locator('a')
        .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).hash));
      expect(links.filter((hash) => hash !== `#${anchor}`)).toEqual(to.map((one) => `#${one}`));
    });
  });

  it('that moved leads on: the number 44 without a text to paragraph 45', () =>
    visit(async ({ page, open }) => {
      await open('reports/northamptonshire-2016-sif/#para-44');
      expect(await page.locator('#para-44 a[href$="#para-45"]').count()).toBe(1);
    }));

  it('is in the list of changes, with the difference', () =>
    visit(async ({ page, open }) => {
      await open('changes/');
      const text = await page.locator('main').innerText();
      for (const word of ['corrected', 'withdrawn', 'divided', 'joined'])
        expect(text).toContain(word);
      expect(await page.locator('main del').first().innerText()).toBe('appropriately');
    }));

  it('had texts that can all be read as they stood, word for word, on a page that search engines leave out', () =>
    visit(async ({ page, open }) => {
      await open(report);
      await page.getByRole('link', { name: '1 March 2026' }).first().click();
      await page.waitForURL('**/before/2026-03-01/');
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll('.former > [id]')].map((one) => [
          one.id,
          one.children[1]!.textContent,
        ]),
      );
      expect(texts).toEqual(formerTexts.filter(([, own]) => own !== ''));
      expect(await page.locator('.former .gone, .former .corrected').count()).toBeGreaterThan(3);
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
      expect(await violations(page)).toEqual([]);
      await page.locator('#para-14 > a').click();
      await page.waitForURL(`**/${report}#para-14`);
    }));
});
