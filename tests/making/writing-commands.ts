import { spawn } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { soughtWords } from './spellings.ts';
import { TakeDownLibrary } from './take-down-library.ts';

const report = (town: string, who: string): string =>
  `# Inspection of ${town} local authority children’s services\n\n## Findings\n\n1. Children in care are visited by ${who}, who writes down what they say.\n\n2. The team met families.\n`;

const reason = ['--reason', 'Asked for by the family.'];

/** A command that writes a library. */
export interface WritingCommand {
  name: string;
  script: string;
  args: (library: TakeDownLibrary) => string[];
  input?: string;
}

export const writingCommands: readonly WritingCommand[] = [
  { name: 'convert', script: 'convert', args: () => ['--quiet'] },
  { name: 'publish-anchors', script: 'publish-anchors', args: () => ['--anyway'] },
  { name: 'add', script: 'add', args: (library) => [library.at('given.txt')] },
  { name: 'refresh', script: 'refreshing/refresh', args: () => [] },
  { name: 'rename', script: 'rename', args: () => ['harrow', 'harrow-2025-ilacs'] },
  { name: 'remove-samples', script: 'remove-samples', args: () => [] },
  { name: 'withdraw a document', script: 'withdraw', args: () => ['luton', ...reason] },
  {
    name: 'withdraw words',
    script: 'withdraw',
    args: () => ['harrow', ...reason, '--words-file', '-', '--leave-rest'],
    input: soughtWords,
  },
];

/**
 * A library in which each of these commands has something to do, saved to begin from again.
 * @param more documents besides
 */
export function makeWritableLibrary(more = 0): TakeDownLibrary {
  const library = new TakeDownLibrary();
  library.add('harrow', 'harrow.txt', report('Harrow', soughtWords));
  library.add('luton', 'luton.txt', report('Luton', 'a manager'));
  const sample = 'york-inspection-framework-briefing';
  library.add(sample, `${sample}.txt`, readFileSync(`seeds/reports/${sample}.txt`));
  for (let at = 1; at <= more; at += 1)
    library.add(`derby-${at}`, `derby-${at}.txt`, report('Derby', `manager ${at} of the office`));
  library.write('given.txt', report('Bury', 'a manager'));
  library.write('watched/salford.txt', report('Salford', 'a nurse'));
  library.write('seeds/watch.yaml', '- folder: ../watched\n');
  const { status, said } = library.run('publish-anchors', ['--date', '2026-01-05', '--anyway']);
  if (status !== 0) throw new Error(said);
  library.add('leeds', 'leeds.txt', report('Leeds', 'somebody else'));
  library.save();
  return library;
}

/** Seeds and content as they were saved; caches stay, which no version depends on. */
export function startAgain(library: TakeDownLibrary): void {
  for (const name of ['seeds', 'content']) {
    rmSync(library.at(name), { recursive: true, force: true });
    cpSync(library.at('saved', name), library.at(name), { recursive: true });
  }
}

/** What commands have left in a library's folders besides its files. */
export function leftovers(library: TakeDownLibrary): string[] {
  return ['seeds', 'content']
    .flatMap((name) => readdirSync(library.at(name)))
    .filter((name) => name.startsWith('.'));
}

/** Runs a command on a library. @param more for its environment */
export function runCommand(
  library: TakeDownLibrary,
  { script, args, input = '' }: WritingCommand,
  more: Readonly<Record<string, string>> = {},
) {
  const env = { ...process.env, CACHE_DIR: library.at('cache'), ...more };
  return library.run(script, [...args(library), '--date', '2026-03-03'], {
    env,
    input,
    timeout: 300_000,
  });
}

/** The same beside other commands. */
export function startCommand(
  library: TakeDownLibrary,
  { script, args, input = '' }: WritingCommand,
): Promise<{ code: number | null; said: string }> {
  const folders = ['--from', library.at('seeds'), '--to', library.at('content')];
  const all = [`scripts/${script}.ts`, ...args(library), '--date', '2026-03-03', ...folders];
  const env = { ...process.env, CACHE_DIR: library.at('cache') };
  const child = spawn(process.execPath, all, { env });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(input);
  return new Promise((done) => child.once('close', (code) => done({ code, said })));
}
