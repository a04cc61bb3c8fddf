import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The version that stands at the end of the name of what is kept. */
const versionIn = (file: string): string | undefined =>
  /`library \$\{\w+\} (\d+)`/.exec(readFileSync(file, 'utf8'))?.[1];

it('the worker and the pages keep things under one name', () => {
  const version = versionIn('public/offline-worker.js');
  expect(version).toMatch(/^\d+$/);
  expect(versionIn('src/client/offline/kept-library.ts')).toBe(version);
});
