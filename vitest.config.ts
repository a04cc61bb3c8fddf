import { defineConfig } from 'vitest/config';

/** Folders of tests that need more than the sources: a built site, a browser, Debian's packages. */
const apart = ['processes', 'site', 'browser', 'system'];

const project = (name: string, minutes: number, setup: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: minutes * 60_000,
    hookTimeout: minutes * 60_000,
    globalSetup: setup,
  },
});

export default defineConfig({
  test: {
    environment: 'node',
    expect: { poll: { timeout: 10_000 } },
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts', 'src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: apart.map((name) => `tests/${name}/**`),
        },
      },
      project('processes', 1),
      project('site', 0.5),
      project('browser', 1, ['tests/browser/support/set-up.ts']),
      project('system', 1, ['tests/system/set-up.ts']),
    ],
  },
});
