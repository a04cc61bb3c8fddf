import { posix } from 'node:path';
import { importsOf, type SourceFile } from './sources.ts';

/** What imports what: from each node to the nodes it needs. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

function add(graph: Map<string, Set<string>>, from: string, to: string): void {
  graph.set(from, (graph.get(from) ?? new Set()).add(to));
}

/** The imports between files of the repository, each file by its place. */
export function arrows(
  files: readonly SourceFile[],
  placeOf: (path: string) => string | null,
): Graph {
  const known = new Set(files.map(({ path }) => path));
  const graph = new Map<string, Set<string>>();
  for (const file of files) {
    const from = placeOf(file.path);
    if (from === null) continue;
    if (!graph.has(from)) graph.set(from, new Set());
    for (const path of importsOf(file)) {
      const to = known.has(path) ? placeOf(path) : null;
      if (to !== null && to !== from) add(graph, from, to);
    }
  }
  return graph;
}

/** All that a node needs, directly or not; itself only if it stands in a circle. */
export function needs(graph: Graph, node: string): Set<string> {
  const found = new Set<string>();
  const walk = (at: string): void => {
    for (const next of graph.get(at) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      walk(next);
    }
  };
  walk(node);
  return found;
}

/** The nodes that need themselves. */
export function inCircles(graph: Graph): string[] {
  return [...graph.keys()].filter((node) => needs(graph, node).has(node)).sort();
}

const ofPages = /^src\/(?:pages|layouts|components)\//;

/** The room that a file is in, as docs/architecture.md names it; null for styles, settings and the like. */
export function roomOf(path: string): string | null {
  if (ofPages.test(path)) return 'pages';
  const [, top, room] = /^src\/(lib|content|client)\/([^/]+)/.exec(path) ?? [];
  if (top === 'lib') return room!.replace(/\.ts$/, '');
  if (top !== undefined) return top;
  return path.startsWith('scripts/') ? 'scripts' : null;
}

/** A graph without the arrows that go without saying, since another way leads there. */
function withoutDetours(graph: Graph): [string, string][] {
  return [...graph].flatMap(([from, direct]) =>
    [...direct]
      .filter((to) => ![...direct].some((other) => other !== to && needs(graph, other).has(to)))
      .map((to): [string, string] => [from, to]),
  );
}

/** The rooms and what each needs as a Mermaid chart; what follows from other arrows is left out. */
export function draw(graph: Graph): string {
  const lines = withoutDetours(graph)
    .map(([from, to]) => `  ${from} --> ${to}`)
    .sort();
  return ['flowchart TD', ...lines].join('\n');
}

/** Folders with more files of their own than a reader takes in at a glance. */
export function crowdedFolders(files: readonly SourceFile[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > most)
    .map(([folder, count]) => `${folder}: ${count}`);
}

/** Names that two files bear. */
export function namesTwice(files: readonly SourceFile[]): string[] {
  const byName = Map.groupBy(files, ({ path }) => posix.basename(path).replace(/(\.d)?\.ts$/, ''));
  return [...byName]
    .filter(([, all]) => all.length > 1)
    .map(([, all]) => all.map(({ path }) => path).join(' and '));
}

/** Written only once there is something to write, so that a checkout need not have them. */
const madeLater = new Set([
  'seeds/taken-down.yaml',
  'seeds/watch.yaml',
  'content/chains/',
  'seeds/masks/',
]);

/** The files and folders of the repository that a text names as code; patterns such as `<slug>` are none. */
export function filesNamed(text: string): string[] {
  const names = [...text.matchAll(/`((?:src|scripts|tests|content|seeds|docs)\/[\w./[\]-]+)`/g)];
  return names.map((match) => match[1]!).filter((name) => !madeLater.has(name));
}
