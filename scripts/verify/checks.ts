import { astroBuild, astroProgram, programOf } from '../io/terminal/run.ts';
import { endOf, logOf, runLogged } from './log.ts';
import { sites } from './sites.ts';

/** One command that passes or fails as a whole. */
export interface Check {
  name: string;
  steps: { args: string[]; env?: Record<string, string> }[];
}

/** What can be said of the sources alone. */
export const staticChecks: Check[] = [
  {
    name: 'Format',
    steps: [{ args: [programOf('prettier', 'bin/prettier.cjs'), '--check', '.'] }],
  },
  { name: 'Lint', steps: [{ args: [programOf('eslint', 'bin/eslint.js'), '.'] }] },
  { name: 'Types', steps: [{ args: [astroProgram(), 'check'] }] },
];

/** The committed content is what the seeds give, byte for byte. */
export const contentCheck: Check = {
  name: 'Content is what the seeds give',
  steps: [{ args: ['scripts/convert.ts', '--check'] }],
};

/** No published anchor vanished or changed its meaning since the former commit. */
export const ledgerCheck: Check = {
  name: 'Published anchors are kept',
  steps: [{ args: ['scripts/check-ledger.ts'] }],
};

/** The sites that the tests look at, built from the committed content. */
export const builds: Check[] = sites.map(({ dir, base, origin, contact }) => {
  const env = { BASE: base, SITE: origin ?? '', CONTACT: contact ?? '' };
  return {
    name: `Build under ${base}`,
    steps: [
      { args: astroBuild('--outDir', dir), env },
      { args: ['scripts/build-index.ts', dir], env },
    ],
  };
});

/**
 * Runs checks side by side, each until a step of it fails; says in one line how each went, and what it
 * printed only if it failed.
 * @returns the names of those that failed
 */
export async function failuresOf(checks: readonly Check[]): Promise<string[]> {
  const running = checks.map(({ name, steps }) => {
    const log = logOf(name);
    return { name, log, code: runLogged(log, steps) };
  });
  const failed: string[] = [];
  for (const { name, log, code } of running) {
    process.stdout.write(`${name} … `);
    const hasPassed = (await code) === 0;
    console.log(hasPassed ? 'ok' : `failed\n\n${endOf(log)}\n`);
    if (!hasPassed) failed.push(name);
  }
  return failed;
}
