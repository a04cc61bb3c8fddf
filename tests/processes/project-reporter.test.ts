import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programOf } from '../../scripts/io/terminal/run.ts';
import type { ProjectReport } from '../../scripts/verify/project-report.ts';

const imports = `import { beforeAll, describe, expect, it } from 'vitest';\n`;
const omitted = ['it', 'skip'].join('.');

/** Tests of a made-up project, by file: what passes, and all the ways of not passing. */
const files: Record<string, string> = {
  'good/a.test.ts': `it('holds', () => expect(1).toBe(1)); it('holds too', () => {});`,
  'bad/fails.test.ts': `it('adds', () => expect(1 + 1).toBe(3)); it('holds', () => {});`,
  'bad/breaks.test.ts': `throw new Error('no such fixture');`,
  'bad/before.test.ts': `describe('a site', () => {
    beforeAll(() => { throw new Error('not built'); });
    it('has pages', () => {});
  });`,
  'bad/omitted.test.ts': `${omitted}('waits', () => {});`,
};

let root: string;
let reports: ProjectReport[];

beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  root = resolve(mkdtempSync('.cache/projects-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), imports + text);
  }
  const project = (name: string) => `{ test: { name: '${name}', include: ['${name}/*.test.ts'] } }`;
  const config = `export default { test: { projects: [${project('good')}, ${project('bad')}] } };`;
  writeFileSync(join(root, 'vitest.config.ts'), config);
  const report = join(root, 'report.json');
  const reporter = resolve('scripts/verify/project-reporter.ts');
  spawnSync(
    process.execPath,
    [programOf('vitest', 'vitest.mjs'), 'run', '--root', root, `--reporter=${reporter}`],
    { env: { ...process.env, PROJECTS: 'good bad none', PROJECT_REPORT: report } },
  );
  reports = JSON.parse(readFileSync(report, 'utf8')) as ProjectReport[];
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const failures = () => new Map(reports[1]!.failures.map(({ title, why }) => [title, why]));

describe('a run of tests is counted by project', () => {
  it('with those that passed', () => {
    expect(reports[0]).toEqual({ name: 'good', passed: 2, failed: 0, failures: [] });
  });

  it('with whatever did not pass: tests, files, suites, and tests that did not run', () => {
    expect(reports[1]).toMatchObject({ name: 'bad', passed: 1, failed: 5 });
    expect([...failures().keys()].sort()).toEqual([
      'bad/before.test.ts > a site',
      'bad/before.test.ts > a site > has pages',
      'bad/breaks.test.ts',
      'bad/fails.test.ts > adds',
      'bad/omitted.test.ts > waits',
    ]);
  });

  it('with what was expected, and where', () => {
    const why = failures().get('bad/fails.test.ts > adds');
    expect(why).toContain('expected 2 to be 3');
    expect(why).toMatch(/fails\.test\.ts:2:\d+/);
    expect(failures().get('bad/breaks.test.ts')).toContain('no such fixture');
    expect(failures().get('bad/before.test.ts > a site')).toContain('not built');
    expect(failures().get('bad/omitted.test.ts > waits')).toBe('It did not run.');
  });

  it('and a project without a test counts as failed', () => {
    expect(reports[2]).toMatchObject({ name: 'none', passed: 0, failed: 1 });
  });
});
