import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser as PlaywrightBrowser } from 'playwright-core';
import { npmChromium, type Browser } from './npm-chromium.ts';

const installedNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const args = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a Chromium: `CHROMIUM_PATH`, else one installed on this machine, else the one from npm.
 * `CHROMIUM_PATH=npm` asks for the one from npm in any case.
 * @throws if `CHROMIUM_PATH` names a file that isn't there
 */
export async function findChromium(): Promise<Browser> {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked === 'npm') return npmChromium();
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH: there is no ${asked}`);
    return { path: asked, env: {} };
  }
  const installed = findInstalled();
  return installed === null ? npmChromium() : { path: installed, env: {} };
}

/** Starts a headless Chromium with a fresh profile and its web security on. */
export async function launch(): Promise<PlaywrightBrowser> {
  const { path, env } = await findChromium();
  return chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
}

function findInstalled(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const name of installedNames) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  return null;
}
