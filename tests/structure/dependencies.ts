import { isBuiltin } from 'node:module';
import { importsOf, type SourceFile } from './sources.ts';

/** What a manifest declares, name and version. */
export interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** Files that are at work when the library is converted, built, served or read. */
const atWork = /^(src\/|astro\.config\.|scripts\/(?!verify\b|check-site\b|bench\b))/;
const ownOrBuiltIn = /^(\.|\/|(src|scripts|tests)\/|astro:|[\w-]+\.config\.)/;

/** Packages that are named otherwise than by an import, each with the file and the words that name it. */
const otherwise: Record<string, [path: string, words: string]> = {
  eslint: ['scripts/verify/checks.ts', "programOf('eslint'"],
  prettier: ['scripts/verify/checks.ts', "programOf('prettier'"],
  'prettier-plugin-astro': ['.prettierrc.json', '"prettier-plugin-astro"'],
  '@astrojs/check': ['scripts/verify/checks.ts', "astroProgram(), 'check'"],
  '@types/node': ['tsconfig.json', '"types": ["node"]'],
};

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The packages that a file names: what it imports, and in a style sheet what it takes files from. */
export function packagesOf(file: SourceFile): string[] {
  const specifiers = file.path.endsWith('.css')
    ? [...file.text.matchAll(/(?:url\(|@import )['"](@?[a-z][^'":]*)['"]/g)].map(([, one]) => one!)
    : importsOf(file).filter((one) => !ownOrBuiltIn.test(one) && !isBuiltin(one));
  const named = Object.entries(otherwise)
    .filter(([, [path, words]]) => path === file.path && file.text.includes(words))
    .map(([name]) => name);
  return [...new Set([...specifiers.map(packageOf), ...named])];
}

/** The declared package that gives what a file names: itself, or else its types; null for none. */
function declared(name: string, manifest: Manifest): string | null {
  const all = { ...manifest.dependencies, ...manifest.devDependencies };
  return [name, `@types/${name}`].find((one) => Object.hasOwn(all, one)) ?? null;
}

/** Packages that a file names and the manifest doesn't declare. */
export function undeclared(file: SourceFile, manifest: Manifest): string[] {
  return packagesOf(file).filter((name) => declared(name, manifest) === null);
}

/** Packages, but for mere types, that a file at work needs and that are declared for development alone. */
export function missingAtWork(file: SourceFile, manifest: Manifest): string[] {
  if (!atWork.test(file.path)) return [];
  return packagesOf(file)
    .map((name) => declared(name, manifest) ?? '')
    .filter((name) => Object.hasOwn(manifest.devDependencies, name) && !name.startsWith('@types/'));
}

/** Declared packages that no file names; of those not for development, that no file at work names. */
export function idle(files: readonly SourceFile[], manifest: Manifest): string[] {
  const used = (some: readonly SourceFile[]) =>
    new Set(some.flatMap(packagesOf).map((name) => declared(name, manifest)));
  const [all, working] = [used(files), used(files.filter(({ path }) => atWork.test(path)))];
  const { dependencies, devDependencies } = manifest;
  return [
    ...Object.keys(dependencies).filter((name) => !working.has(name)),
    ...Object.keys(devDependencies).filter((name) => !all.has(name)),
  ];
}
