import { cpSync, readdirSync, rmSync } from 'node:fs';

/** Where rules are broken: never in the sources themselves, whatever ends the run. */
export const copy = '.cache/mutations/copy';

const notCopied = new Set(['.git', '.cache', '.astro', 'node_modules', 'dist', 'test-results']);

/** Copies the sources, tests and seeds to where they may be broken; from there packages are found too. */
export function makeCopy(): void {
  rmSync(copy, { recursive: true, force: true });
  for (const name of readdirSync('.').filter((one) => !notCopied.has(one))) {
    cpSync(name, `${copy}/${name}`, { recursive: true });
  }
}
