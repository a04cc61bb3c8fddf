import { defineConfig } from 'vitest/config';

/** Folders of tests that need minutes, or more than the sources: processes, a built site, a browser, Debian's packages. */
const apart = ['property', 'processes', 'site', 'browser', 'system'];

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

/** Files that the servers of `docs/deploying.md` change nothing for: they start a server of their own, open no page, or ask another. */
const ownServerOnly = [
  'offline/switched-off',
  'pages/empty-texts',
  'search/search-others',
  'search/search-server',
];

/**
 * What of the browser's tests a server can change: a search fetched, a hit opened and cited, a library kept. It is
 * tried on other servers; `BROWSER_TESTS=all` asks for all.
 */
const readersWays = ['offline/offline', 'reading/reading-task'];

const ofBrowser = (file: string) => `tests/browser/${file}.test.ts`;

/** The browser's tests with the same sites served by another server, as `docs/deploying.md` has it. */
const onServer = (name: string) => {
  const { test } = project(name, 1, ['tests/browser/support/set-up.ts']);
  const all = process.env['BROWSER_TESTS'] === 'all';
  const include = (all ? ['**/*'] : readersWays).map(ofBrowser);
  return {
    extends: true as const,
    test: { ...test, include, exclude: ownServerOnly.map(ofBrowser) },
  };
};

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
          // The units are pure: files share the modules that they import, which takes a third of the time.
          pool: 'threads',
          isolate: false,
          include: ['tests/**/*.test.ts', 'src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: apart.map((name) => `tests/${name}/**`),
        },
      },
      project('property', 1),
      project('processes', 1),
      project('site', 0.5),
      project('browser', 1, ['tests/browser/support/set-up.ts']),
      project('system', 1, ['tests/system/set-up.ts']),
      onServer('nginx'),
      onServer('store'),
    ],
  },
});
