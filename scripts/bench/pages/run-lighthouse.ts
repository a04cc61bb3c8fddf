import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from '../../../tests/browser/support/npm-chromium.ts';

const runFile = promisify(execFile);

/** What Lighthouse judges, in the order in which it is printed. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What one run says of a page. */
export interface Verdict {
  /** From 0 to 100. */
  scores: Record<Category, number>;
  /** Names of the audits that cost a score, with the category. */
  faults: string[];
}

/** What is read of Lighthouse's own report. */
interface Report {
  categories: Record<
    Category,
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { score: number | null }>;
}

function verdictOf({ categories: judged, audits }: Report): Verdict {
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((judged[name].score ?? 0) * 100)]),
  ) as Verdict['scores'];
  const faults = categories.flatMap((name) =>
    judged[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${name}: ${id}`),
  );
  return { scores, faults };
}

/**
 * Runs Lighthouse once on a page, with a fresh profile.
 * @param home where it is installed
 * @param screen how it looks at the page: a phone on a slow line, or a desk
 * @throws Error if it can't open the page
 */
export async function runLighthouse(
  home: string,
  { path, env }: Browser,
  url: string,
  screen: 'mobile' | 'desktop',
): Promise<Verdict> {
  const program = join(home, 'node_modules/lighthouse/cli/index.js');
  const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
  const args = [program, url, '--quiet', '--output=json', '--output-path=stdout', flags];
  const preset = screen === 'desktop' ? ['--preset=desktop'] : [];
  const only = `--only-categories=${categories.join(',')}`;
  const { stdout } = await runFile(process.execPath, [...args, ...preset, only], {
    env: { ...process.env, ...env, CHROME_PATH: path },
    maxBuffer: 100_000_000,
  });
  return verdictOf(JSON.parse(stdout) as Report);
}
