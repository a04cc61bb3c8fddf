import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { read, served, useBrowser } from '../support/reader.ts';

useBrowser();

/** Beyond this, things move while somebody reads. */
const most = 0.02;

const telephone = { width: 412, height: 823 };

/** A slow mobile line: 1.6 Mbit/s, 150 ms there and back. */
const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};

/** Counts from the first moment what moves without the reader's doing. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        const moved = entry.sources.map(({ node }) => (node as Element | null)?.localName ?? '?');
        if (!entry.hadRecentInput) window.shifts.push([entry.value, moved.join(' ')]);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const wide = { width: 1350, height: 940 };

/** Opens a page on a slow line, and tells what moved meanwhile. */
async function shiftsOf(
  path: string,
  viewport: { width: number; height: number },
): Promise<Window['shifts']> {
  let shifts: Window['shifts'] = [];
  await read(served[0]!, { viewport }, async ({ page, open }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow);
    await countShifts(page);
    await open(path);
    await page.waitForLoadState('load');
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(4000);
    shifts = await page.evaluate(() => window.shifts);
  });
  return shifts;
}

function expectStill(name: string, shifts: Window['shifts']): void {
  const sum = shifts.reduce((all, [value]) => all + value, 0);
  console.log(`${name}: ${sum.toFixed(3)}`);
  expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(most);
}

describe('on a slow line, at 412 pixels', () => {
  it.each([
    ['home', ''],
    ['report', 'reports/york-2016-sif/'],
    ['paragraph', 'reports/york-2016-sif/#para-28'],
    ['theme', 'themes/supervision/'],
    ['council', 'authorities/york/'],
    ['search', 'search/'],
    ['results', 'search/?q=supervision'],
    ['a fact above its results', 'search/?q=who+led+the+inspection+of+York'],
    ['list of reports', 'reports/'],
  ])('nothing moves while it loads: %s', async (_, path) => {
    expectStill(path || 'home', await shiftsOf(path, telephone));
  });
});

describe('on a slow line, at 1350 pixels', () => {
  it.each([
    ['search', 'search/'],
    ['results', 'search/?q=supervision'],
    ['a fact above its results', 'search/?q=who+led+the+inspection+of+York'],
  ])('nothing moves while it loads, though the filters stand beside: %s', async (_, path) => {
    expectStill(`${path}, wide`, await shiftsOf(path, wide));
  });
});

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

declare global {
  interface Window {
    shifts: [value: number, moved: string][];
  }
}
