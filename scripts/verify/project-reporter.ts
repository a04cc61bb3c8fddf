import { writeFileSync } from 'node:fs';
import type { Reporter } from 'vitest/node';
import { reportProjects } from './project-report.ts';

/** Vitest's reporter for `runTests`: writes what it needs to the file that `PROJECT_REPORT` names. */
export default class ProjectReporter implements Reporter {
  onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (modules, errors) => {
    const projects = (process.env['PROJECTS'] ?? '').split(' ');
    const report = reportProjects(projects, modules, errors);
    writeFileSync(process.env['PROJECT_REPORT']!, JSON.stringify(report));
  };
}
