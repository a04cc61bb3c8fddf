import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { programOf } from '../io/terminal/run.ts';
import { copy } from './copy.ts';

/** What tests said of the copy: all passed, one failed, they never ended, or they could not be run. */
export type Verdict = 'passed' | 'failed' | 'endless' | 'broken';

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
}

const reportFile = resolve('.cache/mutations/report.json');
/** The named tests take seconds. */
const mostMilliseconds = 120_000;

function readVerdict(): Verdict {
  if (!existsSync(reportFile)) return 'broken';
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport;
  if (report.numFailedTests > 0) return 'failed';
  return report.success && report.numPassedTests > 0 ? 'passed' : 'broken';
}

/**
 * Runs tests of the unit project in the copy, until the first fails.
 * @param signal ends the run
 */
export function runTests(tests: readonly string[], signal: AbortSignal): Promise<Verdict> {
  rmSync(reportFile, { force: true });
  const args = [programOf('vitest', 'vitest.mjs'), 'run', '--project', 'unit', '--bail=1'];
  const report = ['--reporter=json', `--outputFile=${reportFile}`];
  const timeout = AbortSignal.timeout(mostMilliseconds);
  const child = spawn(process.execPath, [...args, ...report, ...tests], {
    cwd: copy,
    stdio: 'ignore',
    killSignal: 'SIGKILL',
    signal: AbortSignal.any([signal, timeout]),
  });
  return new Promise((settle, reject) => {
    child.once('error', (error) => {
      if (!timeout.aborted) reject(error);
    });
    child.once('close', () => settle(timeout.aborted ? 'endless' : readVerdict()));
  });
}
