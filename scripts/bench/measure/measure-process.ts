import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseStat, treeOf, type ProcessState } from './process-tree.ts';

/** What a program and everything that it started took. */
export interface Cost {
  /** Seconds of processor time, user and system, of all processes together. */
  cpu: number;
  /** Seconds by the clock. */
  wall: number;
  /** Largest sum of the resident memory of all processes, bytes, sampled. */
  peak: number;
  /** Largest resident memory of any one process, bytes, sampled. */
  largest: number;
  code: number;
  output: string;
}

export interface Program {
  args: string[];
  cwd?: string;
  env?: Record<string, string>;
}

const ticksPerSecond = 100;
const pageSize = 4096;
const sampleEvery = 25;

function stateOf(pid: string): ProcessState[] {
  try {
    return [parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))];
  } catch {
    // It has ended since the folder was listed.
    return [];
  }
}

function runningProcesses(): ProcessState[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(stateOf);
}

/** Watches a process and what it starts, until told to stop. */
function watch(root: number): { stop: () => { ticks: number; peak: number; largest: number } } {
  const ticks = new Map<number, number>();
  let peak = 0;
  let largest = 0;
  const timer = setInterval(() => {
    const tree = treeOf(root, runningProcesses());
    const sizes = tree.map(({ residentPages }) => residentPages * pageSize);
    tree.forEach((one) => ticks.set(one.pid, one.ticks));
    peak = Math.max(
      peak,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    largest = Math.max(largest, ...sizes);
  }, sampleEvery);
  const stop = () => {
    clearInterval(timer);
    return { ticks: [...ticks.values()].reduce((sum, one) => sum + one, 0), peak, largest };
  };
  return { stop };
}

const waitedTicks = (): number => parseStat(readFileSync('/proc/self/stat', 'utf8')).childTicks;

/**
 * Runs a Node program to its end and measures it with all that it starts. Linux only. A process that
 * nobody waited for is counted as it was last seen.
 * @throws Error if the program can't be started
 */
export async function measure({ args, cwd, env }: Program): Promise<Cost> {
  const before = waitedTicks();
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const watching = watch(child.pid ?? 0);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('close', (ended) => resolve(ended ?? 1));
  });
  const { ticks, peak, largest } = watching.stop();
  if (process.env['BENCH_DEBUG']) console.log('waited', waitedTicks() - before, 'seen', ticks);
  return {
    cpu: Math.max(waitedTicks() - before, ticks) / ticksPerSecond,
    wall: (performance.now() - start) / 1000,
    peak,
    largest,
    code,
    output: Buffer.concat(chunks).toString('utf8'),
  };
}
