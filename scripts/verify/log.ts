import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { runNode } from '../io/terminal/run.ts';

const folder = '.cache/verify';
const shown = 60;

/** The file in which a command's output is kept, whatever comes of it. */
export function logOf(name: string): string {
  const file = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${folder}/${file}.log`;
}

/**
 * Runs commands of Node until one fails, their output into a log.
 * @returns the exit code of the one that failed, or 0
 */
export async function runLogged(
  log: string,
  steps: readonly { args: string[]; env?: Record<string, string> }[],
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const output = openSync(log, 'w');
  try {
    for (const { args, env } of steps) {
      const code = await runNode(args, env, output);
      if (code !== 0) return code;
    }
    return 0;
  } finally {
    closeSync(output);
  }
}

/** The end of a log, as much as a person reads, and where the whole is. */
export function endOf(log: string): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  const left = lines.length - shown;
  const place =
    left > 0 ? `The ${left} lines before these are in ${log}.` : `All of it is in ${log}.`;
  return [...lines.slice(-shown), place].join('\n');
}

/** The beginning of a text, as much of it as a person reads. */
export function beginningOf(text: string): string {
  const lines = text.split('\n');
  const left = lines.length - shown;
  return left > 0 ? [...lines.slice(0, shown), `… and ${left} lines more`].join('\n') : text;
}
