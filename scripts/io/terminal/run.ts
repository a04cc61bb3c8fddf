import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { contentFolder } from '../content-folder.ts';

/** Astro reports nothing to anyone, and stays in the foreground whatever the environment looks like. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/**
 * The bundler gives back at once what memory it has done with, of which it would keep a sixth of all to the
 * end, by pages of 4 kB, for of those of 2 MB a third stood empty; and it works in one thread: each would keep
 * its own, and two were no sooner.
 */
export const sparing = {
  MIMALLOC_PURGE_DELAY: '0',
  MIMALLOC_ALLOW_THP: '0',
  RAYON_NUM_THREADS: '1',
  ROLLDOWN_WORKER_THREADS: '1',
  ROLLDOWN_MAX_BLOCKING_THREADS: '1',
};

/** A library built from another folder of documents keeps its content in a cache, out of the repository's own. */
function folders(): Record<string, string> {
  const content = contentFolder();
  return content === 'content' ? {} : { CONTENT_DIR: content };
}

/**
 * Runs a Node program to its end, with this process's signals.
 * @param env added to this process's environment
 * @param output an open file for what it prints; else this process's own output
 * @returns its exit code; 1 if a signal ended it
 */
export function runNode(
  args: string[],
  env: Record<string, string> = {},
  output: number | 'inherit' = 'inherit',
): Promise<number> {
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', output, output],
    env: { ...sparing, ...process.env, ...quiet, ...folders(), ...env },
  });
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}

/** The file that runs Astro's commands. */
export function astroProgram(): string {
  return programOf('astro', 'bin/astro.mjs');
}

/** By so much of what is in use Node's heap grows before garbage is collected, in per cent; left to itself, as much again. */
const heapGrowth = 25;

/** What runs Astro's build, for `runNode`, in less memory than it would take. */
export function astroBuild(...args: string[]): string[] {
  return [`--heap-growing-percent=${heapGrowth}`, astroProgram(), 'build', ...args];
}

/** A file of an installed package. @throws if the package is not installed */
export function programOf(name: string, file: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return join(dirname(manifest), file);
}
