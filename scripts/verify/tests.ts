import { existsSync, readFileSync, rmSync } from 'node:fs';
import { programOf } from '../io/terminal/run.ts';
import { beginningOf, endOf, logOf, runLogged } from './log.ts';
import type { ProjectReport } from './project-report.ts';

/** How many checks passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

const reportFile = '.cache/verify/projects.json';

const indent = (text: string): string => text.replace(/^(?=.)/gm, '    ');

function say({ name, passed, failed, failures }: ProjectReport): void {
  console.log(`  ${name}: ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`);
  for (const { title, why } of failures) console.log(`\n  ${title}\n${indent(beginningOf(why))}\n`);
}

/**
 * Runs some of Vitest's projects; prints a line for each and what failed.
 * @returns its tests, counted; a test that did not run counts as failed, and so does a file that broke
 */
export async function runTests(projects: string[]): Promise<Count> {
  rmSync(reportFile, { force: true });
  const log = logOf('tests');
  const args = [
    programOf('vitest', 'vitest.mjs'),
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=./scripts/verify/project-reporter.ts',
  ];
  const env = { PROJECTS: projects.join(' '), PROJECT_REPORT: reportFile };
  console.log('Tests …');
  const code = await runLogged(log, [{ args, env }]);
  if (!existsSync(reportFile)) {
    console.log(endOf(log));
    return { passed: 0, failed: 1 };
  }
  const reports = JSON.parse(readFileSync(reportFile, 'utf8')) as ProjectReport[];
  reports.forEach(say);
  const sum = (key: keyof Count) => reports.reduce((all, one) => all + one[key], 0);
  const count = { passed: sum('passed'), failed: sum('failed') };
  if (code === 0 && count.failed === 0) return count;
  console.log(count.failed > 0 ? `All of it is in ${log}.` : `Vitest failed.\n${endOf(log)}`);
  return { ...count, failed: Math.max(1, count.failed) };
}
