import ts from 'typescript';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFile, readFiles } from './sources.ts';

const files = new Map(readFiles(/^src\/.*\.ts$/).map((file) => [file.path, file]));

/** Whether an import or export is of types only, so that nothing of it is left when it runs. */
function isOfTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  const named = clause?.namedBindings;
  const all = named !== undefined && ts.isNamedImports(named) ? named.elements : [];
  return (
    clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (clause?.name === undefined && all.length > 0 && all.every((one) => one.isTypeOnly))
  );
}

/** What a file imports when it runs, of its own accord: packages as written, own files from the root. */
function importsAtRunTime(path: string): string[] {
  const tree = parseFile(files.get(path)!);
  return tree.statements.flatMap((node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
    if (node.moduleSpecifier === undefined || isOfTypes(node)) return [];
    const name = (node.moduleSpecifier as ts.StringLiteral).text;
    return [name.startsWith('.') ? posix.join(posix.dirname(path), name) : name];
  });
}

describe('what runs in the reader’s browser', () => {
  const reached = new Set([...files.keys()].filter((path) => path.startsWith('src/client/')));
  for (const path of reached) {
    if (files.has(path)) importsAtRunTime(path).forEach((name) => reached.add(name));
  }

  it('is followed through the domain', () => {
    expect(reached).toContain('src/lib/vocabulary/areas.ts');
    expect(reached).toContain('stemmer');
  });

  it('holds no schemas: they weigh more than all the rest', () => {
    expect([...reached].filter((name) => name.startsWith('astro'))).toEqual([]);
  });
});
