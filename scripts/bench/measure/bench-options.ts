import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What a benchmark is told by its caller. */
export interface BenchOptions {
  /** Folder of many reports, or null. */
  corpus: string | null;
  /** How often each thing is measured. */
  runs: number;
}

/**
 * Reads `--corpus DIR` (else `CORPUS_DIR`) and `--runs N`.
 * @param args the command's arguments
 * @param usualRuns without `--runs`
 * @throws Error if there is no such folder, or `--runs` is no number from 1
 */
export function optionsOf(args: readonly string[], usualRuns: number): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: { type: 'string' }, runs: { type: 'string' } },
  });
  const corpus = values.corpus ?? process.env['CORPUS_DIR'] ?? '';
  const runs = Number(values.runs ?? usualRuns);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs is to be a whole number from 1, not “${values.runs}”.`);
  }
  if (corpus !== '' && !existsSync(corpus)) {
    throw new Error(`There is no folder ${corpus}: CORPUS_DIR or --corpus names it.`);
  }
  return { corpus: corpus === '' ? null : corpus, runs };
}

/** Runs a benchmark, and says in a line why it can't. @returns the exit code */
export async function runBenchmark(benchmark: () => Promise<void>): Promise<number> {
  try {
    if (process.platform !== 'linux') {
      throw new Error('This benchmark reads time and memory from /proc, which Linux alone has.');
    }
    await benchmark();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
