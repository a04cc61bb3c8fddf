import { stripVTControlCharacters } from 'node:util';
import type { TestError } from 'vitest';
import type { TestCase, TestModule } from 'vitest/node';

/** What is wrong in one test, suite or file. */
export interface Failure {
  /** File and name of the test, or of what holds it. */
  title: string;
  why: string;
}

/** The tests of one of Vitest's projects. */
export interface ProjectReport {
  name: string;
  passed: number;
  failed: number;
  failures: Failure[];
}

/** An error with what was expected and the place in our own files. */
function explain({ name, message, diff, stacks }: TestError): string {
  const place = stacks?.find(({ file }) => !file.includes('node_modules'));
  const at = place === undefined ? '' : `at ${place.file}:${place.line}:${place.column}`;
  return stripVTControlCharacters(
    [`${name ?? 'Error'}: ${message}`, diff ?? '', at].filter((part) => part !== '').join('\n'),
  );
}

const explainAll = (errors: readonly TestError[]): string => errors.map(explain).join('\n');

function failureOf(test: TestCase): Failure {
  const { errors = [] } = test.result();
  const title = `${test.module.relativeModuleId} > ${test.fullName}`;
  return { title, why: errors.length > 0 ? explainAll(errors) : 'It did not run.' };
}

/** What broke a file or one of its suites before or after its tests. */
function breaks(module: TestModule): Failure[] {
  const file = module.relativeModuleId;
  const whole = { title: file, errors: module.errors() };
  const suites = [...module.children.allSuites()].map((suite) => ({
    title: `${file} > ${suite.fullName}`,
    errors: suite.errors(),
  }));
  return [whole, ...suites]
    .filter(({ errors }) => errors.length > 0)
    .map(({ title, errors }) => ({ title, why: explainAll(errors) }));
}

/** Adds up one file: a test that did not run counts as failed, and so does what broke around the tests. */
function reportModule(module: TestModule): Omit<ProjectReport, 'name'> {
  const tests = [...module.children.allTests()];
  const unpassed = tests.filter((test) => test.result().state !== 'passed').map(failureOf);
  const failures = [...breaks(module), ...unpassed];
  return { passed: tests.length - unpassed.length, failed: failures.length, failures };
}

/**
 * Adds up a run of Vitest by project.
 * @param asked names of the projects that were to run; one without a test counts as failed
 * @param errors what happened outside every test
 */
export function reportProjects(
  asked: readonly string[],
  modules: readonly TestModule[],
  errors: readonly TestError[],
): ProjectReport[] {
  const reports = asked.map((name): ProjectReport => {
    const own = modules.filter(({ project }) => project.name === name).map(reportModule);
    const failures = own.flatMap((one) => one.failures);
    const passed = own.reduce((sum, one) => sum + one.passed, 0);
    if (passed + failures.length === 0) failures.push({ title: name, why: 'It has no test.' });
    return { name, passed, failed: failures.length, failures };
  });
  const outside = errors.map((error) => ({ title: 'outside every test', why: explain(error) }));
  const last = { name: 'others', passed: 0, failed: outside.length, failures: outside };
  return outside.length > 0 ? [...reports, last] : reports;
}
