import { describe, expect, it } from 'vitest';
import { missingBuilds } from '../../scripts/package-lock/missing-builds.ts';

const needs = (builds: Record<string, string>) => ({
  version: '2.0.0',
  optionalDependencies: builds,
});

describe('builds that a lock file leaves out', () => {
  it('are named with their platform', () => {
    const packages = { 'node_modules/a': needs({ 'a-linux-arm64-musl': '2.0.0' }) };
    expect(missingBuilds(packages)).toEqual({
      'node_modules/a-linux-arm64-musl': {
        version: '2.0.0',
        cpu: ['arm64'],
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    });
  });

  it('stand beside the package that needs them where another version has their place', () => {
    const packages = {
      'node_modules/a': needs({ 'a-darwin-x64': '2.0.0' }),
      'node_modules/a-darwin-x64': { version: '1.0.0' },
    };
    expect(Object.keys(missingBuilds(packages))).toEqual([
      'node_modules/a/node_modules/a-darwin-x64',
    ]);
  });

  it('are none where each is there, nested or not, or was chosen from a range', () => {
    const packages = {
      'node_modules/a': needs({ 'a-win32-x64': '2.0.0', fsevents: '~2.3.2' }),
      'node_modules/a/node_modules/a-win32-x64': { version: '2.0.0' },
      'node_modules/fsevents': { version: '2.3.3' },
      'node_modules/@s/b/node_modules/a': needs({ 'c-win32-x64': '2.0.0' }),
      'node_modules/c-win32-x64': { version: '2.0.0' },
    };
    expect(missingBuilds(packages)).toEqual({});
  });
});
