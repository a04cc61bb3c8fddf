import { existsSync, readFileSync, rmSync } from 'node:fs';
import { programOf, runNode } from '../io/terminal/run.ts';

/** How many checks passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const reportFile = '.cache/vitest.json';

/**
 * Runs some of Vitest's projects.
 * @returns its tests, counted; a test that did not run counts as failed, and so does a file that broke
 */
export async function runTests(projects: string[]): Promise<Count> {
  rmSync(reportFile, { force: true });
  const code = await runNode([
    programOf('vitest', 'vitest.mjs'),
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ]);
  const count = existsSync(reportFile) ? readReport() : { passed: 0, failed: 1 };
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readReport(): Count {
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const unrun = report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unrun + broken.length,
  };
}
