/** The benchmarks: `npm run bench -- scale|search|corpus|truth`; without a name, the first two. */
import { runNode } from './io/terminal/run.ts';

const benches: Record<string, string> = {
  scale: 'what a library costs as it grows, beside Starlight',
  search: 'what a search costs a reader, beside Starlight and VitePress',
  corpus: 'what the conversion makes of a folder of reports (CORPUS_DIR)',
  truth: 'what it gets right of reports whose facts are known (CORPUS_DIR)',
};

const [name, ...args] = process.argv.slice(2);

/** Runs the benchmark named, or those that need no corpus. @returns the exit code of the first that failed, or 0 */
async function run(): Promise<number> {
  const names = name === undefined ? ['scale', 'search'] : [name];
  for (const one of names) {
    if (!Object.hasOwn(benches, one)) {
      console.error(`There is no benchmark “${one}”. There are:`);
      for (const [known, what] of Object.entries(benches)) console.error(`  ${known}: ${what}`);
      return 1;
    }
    const code = await runNode([`scripts/bench/${one}.ts`, ...args]);
    if (code !== 0) return code;
  }
  return 0;
}

process.exitCode = await run();
