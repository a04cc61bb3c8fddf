import { run } from '../io/terminal/command.ts';
import { endWithNpm } from '../io/terminal/end-with-npm.ts';
import {
  builds,
  contentCheck,
  failuresOf,
  ledgerCheck,
  staticChecks,
  type Check,
} from './checks.ts';
import { runTests, type Count } from './tests.ts';

endWithNpm();

interface Part {
  /** One group after the other; the checks of a group side by side. */
  checks: Check[][];
  projects: string[];
}

const parts = new Map<string, Part>([
  [
    'all',
    {
      checks: [staticChecks, [contentCheck], [ledgerCheck], ...builds.map((one) => [one])],
      projects: ['unit', 'property', 'processes', 'site', 'browser'],
    },
  ],
  ['static', { checks: [staticChecks], projects: [] }],
  ['unit', { checks: [], projects: ['unit', 'property', 'processes'] }],
  ['site', { checks: builds.map((one) => [one]), projects: ['site', 'browser'] }],
  ['system', { checks: builds.map((one) => [one]), projects: ['system', 'nginx', 'store'] }],
]);

async function verify({ checks, projects }: Part): Promise<Count> {
  const failed: string[] = [];
  for (const group of checks) failed.push(...(await failuresOf(group)));
  const tests = projects.length > 0 ? await runTests(projects) : { passed: 0, failed: 0 };
  for (const name of failed) console.log(`Failed: ${name}`);
  return {
    passed: tests.passed + checks.flat().length - failed.length,
    failed: tests.failed + failed.length,
  };
}

await run(
  {
    name: 'npm run verify',
    does: 'The project’s checks, all of them even if one fails: a line for each, what was printed of those that failed, and at last “N passed, N failed”.',
    takes: null,
    options: { only: { type: 'string', default: 'all' } },
    help: { only: { value: 'PART', does: `a part: ${[...parts.keys()].join(', ')}` } },
    example: 'npm run verify -- --only static',
  },
  async ({ values }) => {
    const part = parts.get(values.only);
    if (part === undefined)
      throw new Error(`--only is to be one of ${[...parts.keys()].join(', ')}.`);
    const { passed, failed } = await verify(part);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  },
);
