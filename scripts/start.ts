/** The main job: converts the seeds, builds the site and its search index, and serves it. */
import { astroProgram, runNode } from './io/run.ts';
import { checkFree, listenerFrom, serveSite } from './io/serve-site.ts';

const steps = [['scripts/convert.ts'], [astroProgram(), 'build'], ['scripts/build-index.ts']];

async function build(): Promise<number> {
  for (const step of steps) {
    const code = await runNode(step);
    if (code !== 0) return code;
  }
  return 0;
}

try {
  const listener = listenerFrom(process.env);
  await checkFree(listener);
  process.exitCode = await build();
  if (process.exitCode === 0) await serveSite('dist', listener);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
