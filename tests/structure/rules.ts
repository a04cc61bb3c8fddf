import ts from 'typescript';
import { importsOf, nodesOf, parseFile, type SourceFile } from './sources.ts';

/** Packages that the domain may use: they compute, and touch nothing outside. */
const purePackages =
  /^(astro\/zod|unified|(unist|mdast|hast|micromark|remark)(-[\w-]+)?|@noble\/hashes(\/.+)?|diff|yaml|stemmer|damerau-levenshtein)$/;

/** Names that reach for the clock, chance, the network or the machine. */
const impureNames = new Set(['fetch', 'process', 'performance', 'crypto', 'setTimeout', 'Buffer']);
const impureMembers = new Set(['Date.now', 'Math.random']);

const isOwnFile = (path: string): boolean => path.startsWith('src/lib/');

/** What the domain imports and shouldn't. */
export function foreignImports(file: SourceFile): string[] {
  return importsOf(file).filter((name) => !isOwnFile(name) && !purePackages.test(name));
}

/** Where the domain reaches for the clock, chance, the network or the machine. */
export function impurities(file: SourceFile): string[] {
  const tree = parseFile(file);
  return [...nodesOf(tree)].flatMap((node) => {
    const name = impureName(node);
    if (name === null) return [];
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    return [`${file.path}:${line + 1} ${name}`];
  });
}

function impureName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    return impureMembers.has(node.getText()) ? node.getText() : null;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return node.arguments?.length ? null : 'new Date()';
  }
  if (!ts.isIdentifier(node) || !impureNames.has(node.text)) return null;
  return isFreeName(node) ? node.text : null;
}

/** A name of the surroundings, not a property, a key or something that the file itself declares. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  return !ts.isPropertySignature(parent) && !ts.isImportSpecifier(parent);
}

const readsCollections = new Set(['getCollection', 'getEntry', 'getEntries', 'getLiveCollection']);

/** Functions of Astro by which a file reads collections. */
export function collectionReaders(file: SourceFile): string[] {
  return [...nodesOf(parseFile(file))]
    .filter(ts.isImportSpecifier)
    .map((specifier) => (specifier.propertyName ?? specifier.name).text)
    .filter((name) => readsCollections.has(name));
}

/** Dependencies of a manifest that are not pinned to one version. */
export function unpinned(manifest: Record<string, unknown>): string[] {
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];
  return groups.flatMap((group) =>
    Object.entries((manifest[group] ?? {}) as Record<string, string>)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name}@${version}`),
  );
}

const machineFolder =
  /(?:^|[\s"'`(=:,])(\/(?:home|Users|root|work|workspaces?|builds|tmp)\/[^\s"'`)]*)/gm;
const windowsFolder = /\b([A-Za-z]:\\Users\\\S*)/g;

/** Paths in a text that exist on one person's machine only. */
export function machinePaths(text: string): string[] {
  return [...text.matchAll(machineFolder), ...text.matchAll(windowsFolder)].map(
    (match) => match[1]!,
  );
}

/** Names of tests that a file leaves out or singles out. */
export function unrunTests(file: SourceFile): string[] {
  return [...nodesOf(parseFile(file))]
    .filter(ts.isPropertyAccessExpression)
    .filter((node) => /^(describe|it|test)$/.test(node.expression.getText()))
    .filter((node) => /^(skip|only|todo|fails|skipIf|runIf)$/.test(node.name.text))
    .map((node) => node.getText());
}
