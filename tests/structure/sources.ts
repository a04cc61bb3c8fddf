import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** Root of the repository. */
export const root = posix.resolve(import.meta.dirname, '../..');

const notOurs = new Set(['node_modules', 'dist', '.astro', '.cache', '.git', 'test-results']);

/** One file of the repository; `path` from the root, with slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

const paths = [...walk('')].sort();

/** Files whose path matches, in order; dependencies and built files are left out. */
export function readFiles(pattern: RegExp): SourceFile[] {
  return paths
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(posix.join(root, path), 'utf8') }));
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(posix.join(root, folder), { withFileTypes: true })) {
    if (notOurs.has(entry.name)) continue;
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

/** What a file imports: package names as written, its own files as paths from the root. */
export function importsOf({ path, text }: SourceFile): string[] {
  return ts
    .preProcessFile(scriptOf(path, text), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName,
    );
}

/** Parses a file; of an `.astro` file, its frontmatter and scripts. */
export function parseFile({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true);
}

/** Every node of a syntax tree. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

function scriptOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [frontmatter, ...scripts].join('\n');
}
