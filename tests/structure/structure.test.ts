import { describe, expect, it } from 'vitest';
import { missingBuilds, type LockedPackage } from '../../scripts/package-lock/missing-builds.ts';
import * as rules from './rules.ts';
import { importsOf, readFiles, type SourceFile } from './sources.ts';

const code = readFiles(
  /^((src|scripts|tests)\/(?!fixtures\/).*\.(ts|astro|js|mjs|css)|[^/]+\.(ts|js|mjs))$/,
);
const under = (folder: string): SourceFile[] =>
  code.filter(({ path }) => path.startsWith(`${folder}/`));
const lib = under('src/lib');

interface LockedFile extends LockedPackage {
  resolved?: string;
  integrity?: string;
}

/** For each file with findings, what was found. */
function findings(files: SourceFile[], rule: (file: SourceFile) => string[]): [string, string[]][] {
  return files
    .map((file): [string, string[]] => [file.path, rule(file)])
    .filter(([, found]) => found.length > 0);
}

describe('the tree is what docs/architecture.md says', () => {
  it('finds the sources', () => {
    expect(lib.length).toBeGreaterThan(5);
    expect(code.length).toBeGreaterThan(lib.length);
  });

  it('the domain imports itself and pure libraries only', () => {
    expect(findings(lib, rules.foreignImports)).toEqual([]);
  });

  it('the domain knows no clock, chance, network or machine', () => {
    expect(lib.flatMap(rules.impurities)).toEqual([]);
  });

  it('the nouns import nouns only', () => {
    const rule = (file: SourceFile): string[] =>
      importsOf(file).filter((name) => !/^(astro\/zod$|src\/lib\/model\/)/.test(name));
    expect(findings(under('src/lib/model'), rule)).toEqual([]);
  });

  it('url.ts imports nothing', () => {
    expect(lib.filter(({ path }) => path === 'src/lib/url.ts').map(importsOf)).toEqual([[]]);
  });

  it('collections.ts alone reads collections', () => {
    const others = under('src').filter(({ path }) => path !== 'src/content/library.ts');
    expect(findings(others, rules.collectionReaders)).toEqual([]);
  });

  it('src/content alone reads files', () => {
    const rule = (file: SourceFile): string[] =>
      importsOf(file).filter((name) => name.startsWith('node:'));
    const others = under('src').filter(({ path }) => !path.startsWith('src/content/'));
    expect(findings(others, rule)).toEqual([]);
  });

  it('nothing in src imports scripts', () => {
    const rule = (file: SourceFile): string[] =>
      importsOf(file).filter((name) => name.startsWith('scripts/'));
    expect(findings(under('src'), rule)).toEqual([]);
  });

  it('scripts import the domain, not pages or components', () => {
    const rule = (file: SourceFile): string[] =>
      importsOf(file).filter((name) => /^src\/(pages|components|layouts|client)\//.test(name));
    expect(findings(under('scripts'), rule)).toEqual([]);
  });

  it('the client imports the domain and itself only', () => {
    const rule = (file: SourceFile): string[] =>
      importsOf(file).filter(
        (name) => name.startsWith('src/') && !/^src\/(lib|client)\//.test(name),
      );
    expect(findings(under('src/client'), rule)).toEqual([]);
  });
});

describe('files', () => {
  it('have names in kebab case, and none is a drawer for odds and ends', () => {
    const named = code.map(({ path }) => path).filter((path) => !path.includes('['));
    const odd = named.filter((path) => !/^([a-z0-9]+([-.][a-z0-9]+)*\/?)+$/.test(path));
    const shapeless = named.filter((path) => /(^|[/-])(utils?|helpers?|misc|common)\b/.test(path));
    expect(odd).toEqual([]);
    expect(shapeless).toEqual([]);
  });

  it('have at most 300 lines', () => {
    const long = code.filter(({ text }) => text.split('\n').length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('name no path of one machine', () => {
    const texts = readFiles(/\.(ts|astro|js|mjs|css|json|md|mdx|ya?ml|html|csv)$|^\.|^LICENSE$/);
    expect(findings(texts, ({ text }) => rules.machinePaths(text))).toEqual([]);
  });

  it('leave no test out', () => {
    expect(findings(under('tests'), rules.unrunTests)).toEqual([]);
  });
});

describe('dependencies', () => {
  const manifest = JSON.parse(readFiles(/^package\.json$/)[0]!.text) as Record<string, unknown>;
  const lock = JSON.parse(readFiles(/^package-lock\.json$/)[0]!.text) as {
    packages: Record<string, LockedFile>;
  };

  it('are pinned exactly', () => {
    expect(rules.unpinned(manifest)).toEqual([]);
  });

  it('are locked for every platform, as npm ci wants them; if not: npm run complete-lock', () => {
    expect(Object.keys(missingBuilds(lock.packages))).toEqual([]);
  });

  it('are locked by hash, and from npm itself', () => {
    const locked = Object.entries(lock.packages).filter(([name]) => name !== '');
    // A build for another platform may be named without its hash; it is never installed here.
    const unhashed = locked.filter(
      ([, { integrity, optional, os, cpu }]) =>
        integrity === undefined && !(optional === true && (os ?? cpu) !== undefined),
    );
    const elsewhere = locked.filter(
      ([, { resolved }]) =>
        resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(unhashed.map(([name]) => name)).toEqual([]);
    expect(elsewhere.map(([name]) => name)).toEqual([]);
  });
});
