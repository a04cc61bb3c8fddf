import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { desk, narrow } from './page-kinds.ts';

const colours = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;
const screens = [narrow, desk].flatMap((viewport) =>
  colours.map((colour) => ({ viewport, ...colour })),
);

/** What axe finds wrong with a page as it stands, on small and large screens, light, dark and in forced colours: screen, rule and first elements. */
export async function violations(
  page: Page,
): Promise<[screen: string, rule: string, elements: string[]][]> {
  await page.evaluate(axe.source);
  const all: Awaited<ReturnType<typeof violations>> = [];
  for (const { viewport, colorScheme, forcedColors } of screens) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, forcedColors });
    // A page answers to a new size when the next picture is drawn.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
    );
    const found = await page.evaluate(() => {
      // Targets of 24 pixels, or with that much room (WCAG 2.5.8): off unless asked for.
      const rules = { 'target-size': { enabled: true } };
      return window.axe.run({ resultTypes: ['violations'], rules });
    });
    for (const { id, nodes } of found.violations) {
      const elements = nodes.slice(0, 3).map(({ html }) => html);
      const colour = forcedColors === 'active' ? 'forced colours' : colorScheme;
      all.push([`${colour}, ${viewport.width} px`, id, elements]);
    }
  }
  return all;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
