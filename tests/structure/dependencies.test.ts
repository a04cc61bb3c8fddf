import { describe, expect, it } from 'vitest';
import { idle, missingAtWork, packagesOf, undeclared, type Manifest } from './dependencies.ts';
import { readFiles } from './sources.ts';

const files = readFiles(
  /^((src|scripts|tests)\/.*\.(ts|astro|js|mjs|css)|[^/]+\.(ts|js|mjs)|tsconfig\.json|\.prettierrc\.json)$/,
).filter(({ path }) => !/^(tests\/fixtures|scripts\/bench\/tools)\//.test(path));

const manifest = JSON.parse(readFiles(/^package\.json$/)[0]!.text) as Manifest;

describe('the packages that are declared', () => {
  it('are all that any file names', () => {
    const found = files.map((file) => [file.path, undeclared(file, manifest)]);
    expect(found.filter(([, names]) => names!.length > 0)).toEqual([]);
  });

  it('are needed, and not for tests alone where they are no packages for development', () => {
    expect(idle(files, manifest)).toEqual([]);
  });

  it('are there when the library is built or served without those for development', () => {
    const found = files.map((file) => [file.path, missingAtWork(file, manifest)]);
    expect(found.filter(([, names]) => names!.length > 0)).toEqual([]);
  });
});

describe('the rules for packages', () => {
  const few = {
    dependencies: { diff: '1.0.0', '@s/font': '1.0.0' },
    devDependencies: { vitest: '1.0.0', '@types/mdast': '1.0.0' },
  };
  const file = (path: string, text: string) => ({ path, text });

  it('know what a file names, and nothing of its own or of Node', () => {
    const text = `import a from '@s/a/b.js'; import './c.ts'; import fs from 'node:fs'; await import('d/e');`;
    expect(packagesOf(file('src/a.ts', text))).toEqual(['@s/a', 'd']);
    const css = `src: url('@s/font/files/a.woff2'); background: url('data:image/png,x');`;
    expect(packagesOf(file('src/a.css', css))).toEqual(['@s/font']);
  });

  it('find what is not declared, but know the types of what has no code', () => {
    const text = `import type { Root } from 'mdast'; import x from 'hast';`;
    expect(undeclared(file('src/a.ts', text), few)).toEqual(['hast']);
  });

  it('find what a page needs and only development has, but for types', () => {
    const text = `import 'vitest'; import type { Root } from 'mdast'; import 'diff';`;
    expect(missingAtWork(file('src/a.ts', text), few)).toEqual(['vitest']);
    expect(missingAtWork(file('tests/a.test.ts', text), few)).toEqual([]);
  });

  it('find what nothing needs, or only a test', () => {
    const test = file('tests/a.test.ts', `import 'diff'; import 'vitest';`);
    expect(idle([test], few)).toEqual(['diff', '@s/font', '@types/mdast']);
  });
});
